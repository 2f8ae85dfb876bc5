package org.hearingdesk.ui.room;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.hearingdesk.ui.kit.Texts;

/** The hearing's title and the clock, and nothing of what goes on. */
final class CurtainPane extends StackPane {
  private static final int STEPS = 6;

  private final FittingBox box = new FittingBox(STEPS, "room-curtain");

  CurtainPane(RoomViewModel model) {
    Label title = Texts.wrapping("", "room-name");
    title.textProperty().bind(model.titleProperty());
    model.titleProperty().subscribe(words -> box.contentChanged());
    Label clock = Texts.label("", "room-curtain-clock");
    clock.textProperty().bind(model.clockProperty());
    box.getChildren().addAll(title, clock);
    getStyleClass().add("room-pane");
    getChildren().add(box);
    setMinSize(0, 0);
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double width = getWidth() - insets.getLeft() - insets.getRight();
    double height = getHeight() - insets.getTop() - insets.getBottom();
    if (width > 0 && height > 0) {
      box.fit(width, height);
    }
    super.layoutChildren();
  }
}
