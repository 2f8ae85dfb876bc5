package org.hearingdesk.ui.room;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.ui.kit.ProgressLine;
import org.hearingdesk.ui.kit.Texts;

/** A question while ballots are handed in: how many there are, and nothing of what they say. */
final class QuestionPane extends VBox {
  private static final int STEPS = 6;

  private final RoomTop top;
  private final FittingBox body = new FittingBox(STEPS, "room-question");

  QuestionPane(RoomViewModel model) {
    top = new RoomTop(model);
    Label text = Texts.wrapping("", "room-name");
    text.textProperty().bind(model.nameProperty());
    model.nameProperty().subscribe(words -> body.contentChanged());
    Label received = Texts.wrapping("", "room-received");
    ProgressLine line = new ProgressLine(ProgressLine.Role.ACCENT);
    line.setMaxWidth(Double.MAX_VALUE);
    model
        .questionProperty()
        .subscribe(question -> {
          received.setText(question.map(QuestionSeen::received).orElse(""));
          line.share(question.map(QuestionSeen::share).orElse(0.0));
          line.setVisible(question.filter(each -> each.share() > 0).isPresent());
          body.contentChanged();
        });
    body.getChildren().addAll(text, received, line);
    VBox.setVgrow(body, Priority.ALWAYS);
    getStyleClass().add("room-pane");
    getChildren().addAll(top, body);
    setMinSize(0, 0);
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double width = getWidth() - insets.getLeft() - insets.getRight();
    double height = getHeight() - insets.getTop() - insets.getBottom();
    if (width > 0 && height > 0) {
      top.fit(width);
      body.fit(width, height - top.prefHeight(width) - getSpacing());
    }
    super.layoutChildren();
  }
}
