package org.hearingdesk.ui.floor;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.SideColour;
import org.hearingdesk.ui.kit.Texts;

/** What each side has left of the speaking time that is shared on this item. */
final class SharesLine extends VBox {
  static final String ID = "floor-shares";

  private final FlowPane sides = new FlowPane();
  private final Messages messages;

  SharesLine(ListRulesViewModel model, Messages messages) {
    this.messages = messages;
    setId(ID);
    sides.getStyleClass().add("shares");
    sides.prefWrapLengthProperty().bind(widthProperty());
    getChildren()
        .addAll(Texts.wrapping(messages.text("floor.shares"), Look.TYPE_12, Look.MUTED), sides);
    getStyleClass().add("shares-line");
    managedProperty().bind(visibleProperty());
    setMinHeight(USE_PREF_SIZE);
    model.sharesProperty().subscribe(this::show);
  }

  private void show(List<ShareRow> rows) {
    setVisible(!rows.isEmpty());
    sides.getChildren().setAll(rows.stream().map(this::side).toList());
  }

  private HBox side(ShareRow row) {
    Label left = Texts.label(row.left(), Look.TYPE_12, Look.NUMBERS);
    if (row.usedUp()) {
      left.getStyleClass().add(Look.BAD);
    }
    HBox side =
        Texts.row(
            new SideBadge(
                SideColour.of(row.side().colour()), row.side().letter(), row.side().name()),
            left);
    side.setAccessibleText(messages.text("floor.shares.side", row.side().name(), row.left()));
    side.setMinWidth(USE_PREF_SIZE);
    return side;
  }
}
