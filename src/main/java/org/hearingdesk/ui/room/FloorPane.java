package org.hearingdesk.ui.room;

import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;

/**
 * Who speaks, and how long still; beside it who is next and the time by side. Where a long name
 * needs the whole width, what is beside it gives way.
 */
final class FloorPane extends VBox {
  private final RoomTop top;
  private final SpeakerBox left;
  private final BesideBox right;
  private final HBox body;

  FloorPane(RoomViewModel model, Messages messages) {
    top = new RoomTop(model);
    left = new SpeakerBox(model);
    right = new BesideBox(model, messages);
    body = new HBox(left, right);
    body.getStyleClass().add("room-body");
    body.setMinSize(0, 0);
    HBox.setHgrow(left, Priority.ALWAYS);
    VBox.setVgrow(body, Priority.ALWAYS);
    getStyleClass().add("room-pane");
    getChildren().addAll(top, body);
    setMinSize(0, 0);
  }

  @Override
  protected void layoutChildren() {
    fit();
    super.layoutChildren();
  }

  private void fit() {
    Insets insets = getInsets();
    double width = getWidth() - insets.getLeft() - insets.getRight();
    double whole = getHeight() - insets.getTop() - insets.getBottom();
    if (width <= 0 || whole <= 0) {
      return;
    }
    top.fit(width);
    right.narrow(getWidth() < getHeight() * RoomView.NARROW_BELOW);
    double height = whole - top.prefHeight(width) - getSpacing();
    boolean wanted = !right.isEmpty();
    double beside = wanted ? right.prefWidth(-1) + body.getSpacing() : 0;
    boolean fits = wanted && right.fit(beside - body.getSpacing(), height);
    fits = fits && left.fit(width - beside, height);
    if (!fits) {
      left.fit(width, height);
    }
    right.setVisible(fits);
    right.setManaged(fits);
  }
}
