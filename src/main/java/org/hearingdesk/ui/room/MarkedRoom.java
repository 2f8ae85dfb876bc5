package org.hearingdesk.ui.room;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.ui.kit.Texts;

/** What the room sees under a band that says what it is not. */
final class MarkedRoom extends VBox {
  static final String MARK = "room-mark";

  /** The band is as high as so many of its lines. */
  private static final double TEXT_PER_HEIGHT = 0.035;

  MarkedRoom(Parent content, String words) {
    Label mark = Texts.label(words, "room-mark");
    mark.setId(MARK);
    mark.setMaxWidth(Double.MAX_VALUE);
    mark.setAlignment(Pos.CENTER);
    getStyleClass().add("marked-room");
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().addAll(mark, content);
    heightProperty()
        .subscribe(height ->
            mark.setStyle(
                "-fx-font-size: " + Math.max(8, height.doubleValue() * TEXT_PER_HEIGHT) + "px"));
  }
}
