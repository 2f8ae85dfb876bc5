package org.hearingdesk.ui.floor;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** A quiet line that says how many withdrew; it unfolds, and each can be brought back. */
final class WithdrawnBox extends VBox {
  static final String COUNT = "floor-withdrew";
  static final String BACK = "floor-bring-back-";

  private final WithdrawnViewModel model;
  private final Messages messages;
  private final Runnable whenEmpty;
  private final Button count = Texts.button(Icons.FORWARD, "", Look.LINK, "withdrew-count");
  private final VBox rows = new VBox();
  private final ScrollPane scroll = new ScrollPane(rows);

  /**
   * @param whenEmpty where the cursor goes when it stood here and nobody is left
   */
  WithdrawnBox(WithdrawnViewModel model, Messages messages, Runnable whenEmpty) {
    this.model = model;
    this.messages = messages;
    this.whenEmpty = whenEmpty;
    count.setId(COUNT);
    count.textProperty().bind(model.countProperty());
    count.setOnAction(event -> unfold(!scroll.isVisible()));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("withdrew-scroll");
    scroll.managedProperty().bind(scroll.visibleProperty());
    rows.getStyleClass().add("withdrew-rows");
    getChildren().addAll(count, scroll);
    getStyleClass().add("withdrew");
    managedProperty().bind(visibleProperty());
    unfold(false);
    model.rowsProperty().subscribe(this::show);
  }

  /** Whether those who withdrew are shown one by one. */
  BooleanExpression unfolded() {
    return visibleProperty().and(scroll.visibleProperty());
  }

  private void unfold(boolean open) {
    scroll.setVisible(open);
    count.setGraphic((open ? Icons.DOWN : Icons.FORWARD).node());
  }

  /** Unfolds, with the cursor on whoever withdrew last. */
  void open() {
    unfold(true);
    buttons().stream().findFirst().ifPresent(Node::requestFocus);
  }

  private void show(List<WithdrawnRow> all) {
    int focused = focused();
    rows.getChildren().setAll(all.stream().map(this::row).toList());
    setVisible(!all.isEmpty());
    if (focused >= 0 && all.isEmpty()) {
      unfold(false);
      whenEmpty.run();
    } else if (focused >= 0) {
      buttons().get(Math.min(focused, all.size() - 1)).requestFocus();
    }
  }

  private int focused() {
    return buttons().stream()
        .filter(Node::isFocused)
        .findFirst()
        .map(button -> buttons().indexOf(button))
        .orElse(-1);
  }

  private List<Button> buttons() {
    return rows.getChildren().stream()
        .flatMap(row -> Optional.ofNullable(((HBox) row).getChildren().getLast()).stream())
        .map(Button.class::cast)
        .toList();
  }

  private HBox row(WithdrawnRow row) {
    VBox words =
        new VBox(
            Texts.wrapping(row.name(), Look.TYPE_12, Look.INK_2),
            Texts.wrapping(row.detail(), Look.TYPE_12, Look.MUTED, Look.NUMBERS));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button back = Texts.button(messages.text("floor.withdrew.back"), Look.SMALL);
    back.setId(BACK + row.request().id().value());
    back.setAccessibleText(messages.text("floor.withdrew.back.of", row.name()));
    back.setOnAction(event -> model.restore(row));
    back.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(words, back);
    line.getStyleClass().addAll(Look.ROW, Look.GAP_8);
    return line;
  }
}
