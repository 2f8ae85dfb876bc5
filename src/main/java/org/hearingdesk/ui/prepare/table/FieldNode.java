package org.hearingdesk.ui.prepare.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.TextFields;
import org.hearingdesk.ui.kit.FormText;
import org.hearingdesk.ui.kit.NameMatch;

/** The control in which one column of a row is edited. It writes into the text of its field. */
final class FieldNode {
  private static final int SUGGESTIONS = 8;

  private FieldNode() {}

  /**
   * @param choices asked for when the control is made, and at each letter of a lookup
   */
  static Control of(Column column, StringProperty text, Supplier<List<String>> choices) {
    Control control =
        switch (column.entry()) {
          case LINE, NOT -> line(column, text);
          case TEXT -> area(column, text);
          case CHOICE -> choice(text, choices.get());
          case SEVERAL -> several(text, choices.get());
          case LOOKUP -> completing(line(column, text), () -> "", choices);
          case LOOKUPS -> lookups(column, text, choices);
        };
    control.setAccessibleText(column.title());
    control.setId("field-" + column.key());
    control.setMaxWidth(Double.MAX_VALUE);
    control.setMinWidth(0);
    return control;
  }

  private static TextField line(Column column, StringProperty text) {
    TextField field = new TextField(text.get());
    field.setPromptText(column.title());
    field.textProperty().subscribe((before, now) -> text.set(now));
    return field;
  }

  private static ComboBox<String> choice(StringProperty text, List<String> choices) {
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll(choices);
    box.setValue(text.get());
    box.valueProperty().subscribe((before, now) -> text.set(now == null ? "" : now));
    return box;
  }

  private static MenuButton several(StringProperty text, List<String> choices) {
    MenuButton menu = new MenuButton(text.get());
    menu.getStyleClass().add("several");
    List<String> chosen = list(text.get());
    for (String choice : choices) {
      CheckMenuItem item = new CheckMenuItem(choice);
      item.setSelected(chosen.stream().anyMatch(choice::equalsIgnoreCase));
      item.setOnAction(event -> {
        text.set(checked(menu));
        menu.setText(text.get());
      });
      menu.getItems().add(item);
    }
    return menu;
  }

  private static String checked(MenuButton menu) {
    return menu.getItems().stream()
        .filter(item -> item instanceof CheckMenuItem check && check.isSelected())
        .map(item -> item.getText())
        .collect(Collectors.joining(", "));
  }

  private static List<String> list(String text) {
    return new ArrayList<>(Arrays.stream(text.split(",")).map(String::strip).toList());
  }

  private static TextArea area(Column column, StringProperty text) {
    TextArea area = new FormText(text.get());
    area.setPromptText(column.title());
    area.setPrefRowCount(2);
    area.textProperty().subscribe((before, now) -> text.set(now));
    return area;
  }

  private static TextField lookups(
      Column column, StringProperty text, Supplier<List<String>> choices) {
    TextField field = line(column, text);
    return completing(field, () -> upToLastComma(field.getText()), choices);
  }

  private static String upToLastComma(String text) {
    int comma = text.lastIndexOf(',');
    return comma < 0 ? "" : text.substring(0, comma) + ", ";
  }

  /** Offers what fits the text behind {@code kept}; taking it keeps what stands before. */
  private static TextField completing(
      TextField field, Supplier<String> kept, Supplier<List<String>> choices) {
    var completion =
        TextFields.bindAutoCompletion(
            field,
            request -> {
              String before = kept.get();
              String whole = request.getUserText();
              String typed = whole.substring(Math.min(whole.length(), before.length())).strip();
              List<String> all = choices.get();
              return typed.isBlank() || all.contains(typed)
                  ? List.<String>of()
                  : NameMatch.best(typed, all, List::of).stream()
                      .limit(SUGGESTIONS)
                      .map(found -> before + found)
                      .toList();
            });
    completion.setDelay(0);
    return field;
  }
}
