package org.hearingdesk.ui.room;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.time.TurnClock;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.ProgressLine;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.SideColour;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.words.SideMark;

/** Who speaks with the time that is left, or in large words what goes on. */
final class SpeakerBox extends FittingBox {
  private static final int STEPS = 11;
  private static final int NARROWER = 6;
  private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

  private final HBox side = new HBox();
  private final Label name = Texts.wrapping("", "room-name");
  private final Label second = Texts.wrapping("", "room-organisation");
  private final Label countdown = single("room-countdown");
  private final Label words = single("room-countdown-words");
  private final Label limit = single("room-of");
  private final HBox time = new HBox();
  private final Region above = grow();
  private final Region below = grow();
  private final ProgressLine line = new ProgressLine(ProgressLine.Role.OK).tick(0.2);

  SpeakerBox(RoomViewModel model) {
    super(STEPS, "room-left");
    name.setId(RoomView.NAME);
    countdown.setId(RoomView.COUNTDOWN);
    side.getStyleClass().add("room-side");
    VBox beside = new VBox(words, limit);
    beside.getStyleClass().add("room-beside");
    time.getStyleClass().add("room-time");
    StackPane digits = new StackPane(countdown);
    digits.getStyleClass().add("room-digits");
    digits.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    time.getChildren().addAll(digits, beside);
    getChildren().addAll(side, name, second, above, time, below, line);
    model.nameProperty().subscribe(text -> showText(name, text));
    model.organisationProperty().subscribe(text -> showText(second, text));
    model.sideProperty().subscribe(this::showSide);
    model.turnProperty().subscribe(this::showTurn);
  }

  @Override
  void fitWidth(double width) {
    boolean fits = false;
    for (int narrower = 0; narrower <= NARROWER && !fits; narrower++) {
      for (int i = 1; i <= NARROWER; i++) {
        countdown.pseudoClassStateChanged(
            PseudoClass.getPseudoClass("narrower-" + i), i <= narrower);
      }
      applyCss();
      fits = time.minWidth(-1) <= width;
    }
  }

  private static Label single(String look) {
    Label label = Texts.label("", look);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Region grow() {
    Region grow = new Region();
    VBox.setVgrow(grow, Priority.ALWAYS);
    return grow;
  }

  private void showText(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
    contentChanged();
  }

  private void showSide(Optional<SideMark> mark) {
    side.getChildren().clear();
    mark.ifPresent(each -> {
      Label words = Texts.wrapping(each.name(), "side-name");
      side.getStyleClass().setAll("room-side", SideColour.of(each.colour()).styleClass());
      side.getChildren()
          .addAll(new SideBadge(SideColour.of(each.colour()), each.letter(), each.name()), words);
    });
    side.setManaged(mark.isPresent());
    contentChanged();
  }

  private void showTurn(TurnSeen turn) {
    boolean longer = turn.countdown().length() != countdown.getText().length();
    boolean other = !turn.words().equals(words.getText()) || !turn.limit().equals(limit.getText());
    countdown.setText(turn.countdown());
    words.setText(turn.words());
    limit.setText(turn.limit());
    for (Label label : List.of(words, limit)) {
      label.setManaged(!label.getText().isEmpty());
      label.setVisible(label.isManaged());
    }
    boolean timed = !turn.countdown().isEmpty();
    pseudoClassStateChanged(ALONE, !timed);
    time.setVisible(timed);
    time.setManaged(timed);
    above.setManaged(timed);
    below.setManaged(timed);
    boolean limited = timed && !turn.limit().isEmpty();
    line.setVisible(limited);
    line.setManaged(limited);
    line.share(turn.left());
    showTone(turn.tone());
    if (longer || other) {
      contentChanged();
    }
  }

  private void showTone(TurnClock.Tone tone) {
    String look =
        switch (tone) {
          case PLENTY -> Look.OK;
          case NEARLY_OVER -> Look.WARN;
          case OVER -> Look.BAD;
        };
    if (!countdown.getStyleClass().contains(look)) {
      for (Label label : List.of(countdown, words)) {
        label.getStyleClass().removeAll(List.of(Look.OK, Look.WARN, Look.BAD));
        label.getStyleClass().add(look);
      }
      line.role(
          switch (tone) {
            case PLENTY -> ProgressLine.Role.OK;
            case NEARLY_OVER -> ProgressLine.Role.WARN;
            case OVER -> ProgressLine.Role.BAD;
          });
    }
  }
}
