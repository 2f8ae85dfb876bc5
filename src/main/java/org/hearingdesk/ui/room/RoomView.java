package org.hearingdesk.ui.room;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Texts;

/**
 * The room screen. Everything on it is as large as it is high, and a smaller picture of it is the
 * same picture.
 */
final class RoomView extends VBox {
  static final String NAME = "room-name";
  static final String COUNTDOWN = "room-countdown";
  static final String MARK = "room-mark";

  /** At 1080 lines the root's text is this high; all sizes in the style sheet are in em of it. */
  private static final double TEXT_PER_HEIGHT = 14.0 / 1080;

  /** A window that is narrower than this counts as lower than it is. */
  private static final double NARROWEST = 4.0 / 5;

  /** What is narrower for its height than this has less beside each other. */
  static final double NARROW_BELOW = 1.6;

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final Node floor;
  private final Node question;
  private final Node result;
  private final Node curtain;

  RoomView(RoomViewModel model, Messages messages) {
    getStyleClass().add("room");
    floor = new FloorPane(model, messages);
    question = new QuestionPane(model);
    result = new ResultPane(model, messages);
    curtain = new CurtainPane(model);
    Label mark = Texts.wrapping("", "room-mark");
    mark.setId(MARK);
    mark.setMaxWidth(Double.MAX_VALUE);
    model
        .markProperty()
        .subscribe(words -> {
          mark.setText(words);
          mark.setVisible(!words.isEmpty());
          mark.setManaged(!words.isEmpty());
        });
    StackPane panes = new StackPane(floor, question, result, curtain);
    panes.setMinSize(0, 0);
    VBox.setVgrow(panes, Priority.ALWAYS);
    getChildren().addAll(mark, panes);
    setMinSize(0, 0);
    heightProperty().subscribe(height -> scale());
    widthProperty().subscribe(width -> scale());
    model.stateProperty().subscribe(this::show);
  }

  private void show(RoomState state) {
    Node shown =
        switch (state) {
          case CURTAIN -> curtain;
          case QUESTION -> question;
          case RESULT -> result;
          case BEFORE, SPEAKING, PAUSED, INTERRUPTED, NOBODY, CARD, BREAK, BETWEEN, AFTER -> floor;
        };
    for (Node each : List.of(floor, question, result, curtain)) {
      each.setVisible(each.equals(shown));
      each.setManaged(each.equals(shown));
    }
  }

  /** What fits is measured in the sizes of text that hold now. */
  @Override
  protected void layoutChildren() {
    applyCss();
    super.layoutChildren();
  }

  private void scale() {
    double height = Math.min(getHeight(), getWidth() * NARROWEST);
    if (height > 0) {
      pseudoClassStateChanged(NARROW, getWidth() < height * NARROW_BELOW);
      setStyle("-fx-font-size: " + Math.max(1, height * TEXT_PER_HEIGHT) + "px");
    }
  }
}
