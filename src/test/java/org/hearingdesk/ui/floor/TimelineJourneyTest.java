package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.time.SpeakingTime;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.ui.floor.timeline.TimelineCard;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.shell.Acts;
import org.hearingdesk.ui.shell.HearingStage;
import org.hearingdesk.ui.shell.ShellView;
import org.hearingdesk.ui.shell.ShellViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A moderator puts the turns of an item right with the keyboard alone, through the window. */
@ExtendWith(ApplicationExtension.class)
class TimelineJourneyTest {
  private static final int UNIDENTIFIED = 3;
  private static final int SMALL_BUSINESS = 4;
  private static final int FEDERATION = 5;
  private static final int EFEE = 6;

  private final FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupFixture(() -> {
      ShellViewModel model = new ShellViewModel(new FloorScreensTest.NoRequests());
      model.stageProperty().set(HearingStage.LIVE);
      model.themeProperty().set(Theme.LIGHT);
      FloorPlace place = new FloorPlace(day.model, day.messages);
      ShellView shell = new ShellView(day.messages, model, new Acts(), List.of(place), List.of());
      model.placeProperty().set(FloorPlace.ID);
      Scene scene = new Scene(shell, 1000, 700);
      shell.attach(scene);
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      stage.requestFocus();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void opensOverTheMiddleAndEscapeReturnsTheCursor(FxRobot robot) {
    push(robot, KeyCode.F4);
    TextArea text = robot.lookup("#" + CaptureText.ID).queryAs(TextArea.class);
    assertThat(text.isFocused()).isTrue();
    openTimeline(robot);
    assertThat(card(robot).isVisible()).isTrue();
    assertThat(list(robot).isFocused()).isTrue();
    assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(EFEE);
    assertThat(robot.lookup("#" + SpeakingCard.TIMER).queryAs(Label.class).isVisible()).isTrue();
    push(robot, KeyCode.ESCAPE);
    assertThat(card(robot).isVisible()).isFalse();
    assertThat(text.isFocused()).isTrue();
  }

  @Test
  void aForgottenStopTypedInThePast(FxRobot robot) {
    push(robot, KeyCode.SHIFT, KeyCode.F7);
    write(robot, "10.41.30");
    push(robot, KeyCode.ENTER);
    assertThat(day.hearing().onTheFloor()).isEmpty();
    assertThat(length(EFEE)).isEqualTo(Duration.ofSeconds(30));
    assertThat(list(robot).isFocused()).isTrue();
  }

  @Test
  void theWrongSpeakerAndTheWrongTimesInOneGo(FxRobot robot) {
    openTimeline(robot);
    up(robot, EFEE - UNIDENTIFIED);
    push(robot, KeyCode.ENTER);
    write(robot, "10.28.30");
    push(robot, KeyCode.TAB);
    write(robot, "+0:16");
    push(robot, KeyCode.SHIFT, KeyCode.TAB);
    push(robot, KeyCode.SHIFT, KeyCode.TAB);
    write(robot, "etu");
    push(robot, KeyCode.ENTER);
    push(robot, KeyCode.ENTER);
    assertThat(turn(UNIDENTIFIED).speaker()).isInstanceOf(Speaker.Body.class);
    assertThat(length(UNIDENTIFIED)).isEqualTo(Duration.ofSeconds(90));
    assertThat(list(robot).isFocused()).isTrue();
    undo(robot);
    assertThat(turn(UNIDENTIFIED).speaker()).isInstanceOf(Speaker.Unidentified.class);
    assertThat(length(UNIDENTIFIED)).isEqualTo(Duration.ofSeconds(44));
  }

  @Test
  void nudgedByKeysAndTheNeighbourMakesRoom(FxRobot robot) {
    openTimeline(robot);
    up(robot, 1);
    for (int i = 0; i < 4; i++) {
      push(robot, KeyCode.SHIFT, KeyCode.LEFT);
    }
    assertThat(day.hearing().interventions().find(turn(FEDERATION).id()).orElseThrow().spans())
        .isEqualTo(turn(FEDERATION).spans());
    push(robot, KeyCode.ALT, KeyCode.RIGHT);
    push(robot, KeyCode.ENTER);
    assertThat(length(FEDERATION)).isEqualTo(Duration.ofSeconds(171 + 120 + 5));
    push(robot, KeyCode.ENTER);
    write(robot, "10.35.50");
    push(robot, KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(length(SMALL_BUSINESS)).isEqualTo(Duration.ofSeconds(188 - 38));
  }

  @Test
  void splitSwapJoinMoveAddAndRemove(FxRobot robot) {
    Hearing before = day.hearing();
    openTimeline(robot);
    up(robot, 1);
    push(robot, KeyCode.S);
    write(robot, "10.39");
    push(robot, KeyCode.SHIFT, KeyCode.TAB);
    write(robot, "efee");
    push(robot, KeyCode.ENTER);
    push(robot, KeyCode.ENTER);
    assertThat(turns()).hasSize(8);
    push(robot, KeyCode.X);
    push(robot, KeyCode.ENTER);
    assertThat(turn(FEDERATION).speaker()).isEqualTo(turn(FEDERATION + 2).speaker());
    push(robot, KeyCode.DOWN);
    push(robot, KeyCode.DELETE);
    assertThat(turns()).hasSize(8);
    push(robot, KeyCode.ENTER);
    assertThat(turns()).hasSize(7);
    up(robot, 1);
    push(robot, KeyCode.INSERT);
    write(robot, "etu");
    push(robot, KeyCode.ENTER);
    push(robot, KeyCode.ENTER);
    assertThat(turns()).hasSize(8);
    push(robot, KeyCode.M);
    write(robot, "4");
    push(robot, KeyCode.ENTER);
    push(robot, KeyCode.ENTER);
    assertThat(turns()).hasSize(7);
    up(robot, 6);
    for (int i = 0; i < 5; i++) {
      undo(robot);
    }
    assertThat(day.hearing().interventions()).isEqualTo(before.interventions());
  }

  @Test
  void theKeysOfTheListMeanNothingElsewhere(FxRobot robot) {
    openTimeline(robot);
    push(robot, KeyCode.F2);
    push(robot, KeyCode.ESCAPE);
    push(robot, KeyCode.F4);
    assertThat(card(robot).isVisible()).isFalse();
    write(robot, "sxjm");
    push(robot, KeyCode.DELETE);
    push(robot, KeyCode.F2);
    assertThat(robot.lookup("#" + SpeakersCard.FIELD).query().isFocused()).isTrue();
    assertThat(turns()).hasSize(7);
    assertThat(day.model.timeline().hereProperty().get()).isFalse();
  }

  private static void push(FxRobot robot, KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void write(FxRobot robot, String text) {
    robot.write(text);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void openTimeline(FxRobot robot) {
    push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
  }

  private static void up(FxRobot robot, int rows) {
    for (int i = 0; i < rows; i++) {
      push(robot, KeyCode.UP);
    }
  }

  private void undo(FxRobot robot) {
    robot.interact(() -> day.session.undo().join());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static ListView<?> list(FxRobot robot) {
    return robot.lookup("#" + TimelineCard.LIST).queryAs(ListView.class);
  }

  private static Node card(FxRobot robot) {
    return robot.lookup("#" + TimelineCard.ID).query();
  }

  private List<Intervention> turns() {
    return day.hearing().interventionsOn(day.hearing().runningItem().orElseThrow().id());
  }

  private Intervention turn(int index) {
    return turns().get(index);
  }

  private Duration length(int index) {
    return SpeakingTime.of(turn(index), day.clock.instant());
  }
}
