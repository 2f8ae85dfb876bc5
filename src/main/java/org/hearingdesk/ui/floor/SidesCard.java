package org.hearingdesk.ui.floor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.SideBarRow;
import org.hearingdesk.ui.kit.SideColour;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.words.SideMark;

/** Speaking time by side as bars, and who has not been heard yet. */
final class SidesCard extends StackPane {
  static final String SCOPE = "floor-sides-scope";
  static final String NOT_HEARD = "floor-not-heard";
  static final String NOT_HEARD_NAMES = "floor-not-heard-names";

  private final SidesViewModel model;
  private final Messages messages;
  private final VBox rows = new VBox();
  private final Map<SideMark, SideBarRow> bars = new HashMap<>();

  SidesCard(SidesViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    Label total = Texts.label("", Look.TYPE_12, Look.MUTED, Look.NUMBERS, "sides-total");
    total.textProperty().bind(model.totalProperty());
    getChildren()
        .add(new Card(messages.text("floor.sides")).headEnd(scope()).part(rows, total, notHeard()));
    getStyleClass().add("sides");
    setMinHeight(USE_PREF_SIZE);
    model.rows().addListener((ListChangeListener<SideRow>) change -> showRows());
    showRows();
  }

  private void showRows() {
    List<SideBarRow> shown =
        model.rows().stream()
            .map(row ->
                bars.computeIfAbsent(
                        row.side(),
                        side ->
                            new SideBarRow(
                                SideColour.of(side.colour()), side.letter(), side.name()))
                    .show(row.share(), row.time()))
            .toList();
    if (!rows.getChildren().equals(shown)) {
      rows.getChildren().setAll(shown);
    }
  }

  private MenuButton scope() {
    MenuButton scope = new MenuButton();
    scope.setId(SCOPE);
    scope.getStyleClass().addAll(Look.QUIET, Look.SMALL, "scope");
    scope.textProperty().bind(model.scopeProperty());
    scope.accessibleTextProperty().bind(model.scopeProperty());
    ToggleGroup group = new ToggleGroup();
    for (boolean whole : List.of(false, true)) {
      String key = whole ? "floor.sides.hearing" : "floor.sides.this_item";
      RadioMenuItem item = new RadioMenuItem(messages.text(key));
      item.setToggleGroup(group);
      item.setOnAction(event -> model.chooseWholeHearing(whole));
      model.wholeHearingProperty().subscribe(now -> item.setSelected(now == whole));
      scope.getItems().add(item);
    }
    return scope;
  }

  private VBox notHeard() {
    Button count = Texts.button("", Look.LINK, "not-heard");
    count.setId(NOT_HEARD);
    count.textProperty().bind(model.notHeardProperty());
    Label names = Texts.wrapping("", Look.TYPE_12, Look.INK_2);
    names.setId(NOT_HEARD_NAMES);
    model.notHeardNamesProperty().subscribe(all -> names.setText(String.join("\n", all)));
    ScrollPane list = new ScrollPane(names);
    list.setFitToWidth(true);
    list.getStyleClass().add("not-heard-names");
    list.setVisible(false);
    list.managedProperty().bind(list.visibleProperty());
    count.setOnAction(event -> list.setVisible(!list.isVisible() && !names.getText().isEmpty()));
    VBox box = new VBox(count, list);
    box.getStyleClass().add("not-heard-box");
    box.visibleProperty().bind(model.notHeardProperty().isNotEmpty());
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }
}
