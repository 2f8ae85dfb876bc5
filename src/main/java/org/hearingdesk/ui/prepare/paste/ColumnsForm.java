package org.hearingdesk.ui.prepare.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.hearingdesk.exchange.people.Field;
import org.hearingdesk.exchange.people.PastedList;
import org.hearingdesk.exchange.people.PreviewWords;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** Which column of a list holds what, to be changed. */
final class ColumnsForm extends VBox {
  static final String COLUMN = "import-column-";
  static final String HEADER = "import-header";
  private static final int MOST = 60;

  private final Messages messages;
  private final PasteViewModel model;
  private final PreviewWords words;
  private final CheckBox header = new CheckBox();
  private final GridPane grid = new GridPane();
  private Optional<PastedList> shown = Optional.empty();

  ColumnsForm(Messages messages, PasteViewModel model, PreviewWords words) {
    this.messages = messages;
    this.model = model;
    this.words = words;
    getStyleClass().add("import-columns");
    header.setId(HEADER);
    header.setText(messages.text("prepare.import.header"));
    header.setOnAction(event -> model.header(header.isSelected()));
    grid.getStyleClass().add("import-grid");
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("import-scroll");
    getChildren().addAll(header, scroll);
    visibleProperty().bind(model.columnsProperty());
    managedProperty().bind(visibleProperty());
    model
        .pastedProperty()
        .subscribe(now -> now.map(PasteViewModel.Pasted::list).ifPresent(this::show));
  }

  private void show(PastedList list) {
    header.setSelected(list.header());
    if (shown.filter(before -> before.mapping().equals(list.mapping())).isPresent()
        && shown.get().file().equals(list.file())) {
      return;
    }
    shown = Optional.of(list);
    grid.getChildren().clear();
    for (int column = 0; column < Math.min(list.width(), MOST); column++) {
      Label title = Texts.wrapping(list.title(column), Look.MEDIUM);
      Label sample = Texts.label(list.sample(column), Look.TYPE_12, Look.MUTED);
      VBox named = new VBox(title, sample);
      named.setMinWidth(0);
      grid.add(named, 0, column);
      grid.add(choice(list, column), 1, column);
    }
  }

  private Node choice(PastedList list, int column) {
    ComboBox<Choice> box = new ComboBox<>();
    box.setId(COLUMN + column);
    box.getStyleClass().add(Look.SMALL);
    box.setAccessibleText(messages.text("prepare.import.column", list.title(column)));
    List<Choice> choices = new ArrayList<>(List.of(new Choice(Optional.empty())));
    list.kind().fields().forEach(field -> choices.add(new Choice(Optional.of(field))));
    box.getItems().setAll(choices);
    box.setConverter(new FieldName());
    box.setValue(new Choice(Optional.ofNullable(list.mapping().fields().get(column))));
    box.setMinWidth(ComboBox.USE_PREF_SIZE);
    box.setOnAction(event -> model.map(column, box.getValue().field()));
    return box;
  }

  /** What a column may hold; empty for nothing that is wanted. */
  private record Choice(Optional<Field> field) {}

  /** A field as the list of choices calls it. */
  private final class FieldName extends StringConverter<Choice> {
    @Override
    public String toString(@Nullable Choice choice) {
      return choice == null || choice.field().isEmpty()
          ? messages.text("prepare.import.unused")
          : words.name(choice.field().get());
    }

    @Override
    public Choice fromString(String text) {
      return new Choice(Optional.empty());
    }
  }
}
