package org.hearingdesk.ui.floor.timeline;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.ui.kit.CellBox;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** A turn in the list of the timeline: from, until, who, how long. */
final class TurnCell extends ListCell<TurnLine> {
  private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");

  private final Function<Id<Intervention>, ContextMenu> menu;
  private final Label from = Texts.label("", Look.NUMBERS, "line-time");
  private final Label to = Texts.label("", Look.NUMBERS, Look.MUTED, "line-time");
  private final Label name = Texts.wrapping("", Look.MEDIUM);
  private final HBox head = new HBox();
  private final Label overlap = Texts.wrapping("", Look.TYPE_12, Look.WARN);
  private final Label detail = Texts.wrapping("", Look.TYPE_12, Look.MUTED);
  private final Label length = Texts.label("", Look.NUMBERS, Look.SEMIBOLD, "line-length");
  private final CellBox box;

  TurnCell(TimelineViewModel model, Function<Id<Intervention>, ContextMenu> menu) {
    this.menu = menu;
    head.getStyleClass().addAll(Look.ROW, Look.GAP_8);
    name.setMinWidth(0);
    for (Label label : new Label[] {overlap, detail}) {
      label.managedProperty().bind(label.textProperty().isNotEmpty());
    }
    VBox words = new VBox(head, detail, overlap);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    for (Label label : new Label[] {from, to, length}) {
      label.setMinWidth(USE_PREF_SIZE);
    }
    box = new CellBox(this, from, to, words, length);
    getStyleClass().add("line-cell");
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        model.corrections().edit();
      }
    });
  }

  @Override
  protected void updateItem(@Nullable TurnLine line, boolean empty) {
    super.updateItem(line, empty);
    TurnLine shown = empty ? null : line;
    pseudoClassStateChanged(RUNNING, shown != null && shown.running());
    setContextMenu(shown == null ? null : menu.apply(shown.id()));
    setGraphic(shown == null ? null : box);
    setAccessibleText(shown == null ? null : shown.spoken());
    if (shown != null) {
      show(shown);
    }
  }

  private void show(TurnLine line) {
    from.setText(line.from());
    to.setText(line.to());
    name.setText(line.name());
    Node badge = Badges.of(line.side());
    head.getChildren().setAll(name);
    if (badge != null) {
      head.getChildren().add(badge);
    }
    overlap.setText(line.overlap());
    detail.setText(line.detail());
    length.setText(line.length());
  }
}
