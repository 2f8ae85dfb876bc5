package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.shell.Acts;
import org.hearingdesk.ui.shell.HearingStage;
import org.hearingdesk.ui.shell.ShellView;
import org.hearingdesk.ui.shell.ShellViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The fire alarm, the next item and the speaking time by key, wherever the cursor is. */
@ExtendWith(ApplicationExtension.class)
class StandstillJourneyTest {
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
      Scene scene = new Scene(shell, 1440, 900);
      shell.attach(scene);
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      stage.requestFocus();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void oneKeyStopsEverythingThenOneSaysUntilWhenAndGoesOnWithTheSameKey(FxRobot robot) {
    robot.push(KeyCode.F4);
    robot.push(KeyCode.F10);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(day.hearing().interrupted()).isPresent();
    assertThat(name(robot)).startsWith("Hearing interrupted since");
    TextField until = robot.lookup("#" + UntilLine.UNTIL).queryAs(TextField.class);
    assertThat(until.isFocused()).as("the cursor is where one says until when").isTrue();
    robot.write("11.15");
    robot.push(KeyCode.TAB);
    robot.write("Fire alarm");
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(name(robot)).endsWith("goes on at 11.15");
    assertThat(day.hearing().interrupted().orElseThrow().reason()).isEqualTo("Fire alarm");
    assertThat(robot.lookup("#" + SpeakingCard.GO_ON).query().isVisible()).isTrue();
    robot.push(KeyCode.F10);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(day.hearing().interrupted()).isEmpty();
    assertThat(name(robot)).isEqualTo("EFEE");
    assertThat(text(robot).isFocused()).as("the cursor is in the text again").isTrue();
    assertThat(robot.lookup("#" + UntilLine.UNTIL).query().getParent().getParent().getParent())
        .matches(line -> !line.isVisible(), "nothing stands still");
  }

  @Test
  void inTheTextTheArrowMovesByAWordAndF9IsTheNextItem(FxRobot robot) {
    robot.push(KeyCode.F4);
    robot.write("one two");
    robot.push(KeyCode.HOME);
    String before = day.hearing().runningItem().orElseThrow().title();
    robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(text(robot).getCaretPosition()).isBetween(3, 4);
    assertThat(day.hearing().runningItem().orElseThrow().title()).isEqualTo(before);
    robot.push(KeyCode.F9);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(day.hearing().runningItem().orElseThrow().title()).isNotEqualTo(before);
  }

  /** F4 goes to the text, F2 to the field in which a speaker is added. */
  @ParameterizedTest
  @ValueSource(strings = {"F4", "F2"})
  void eachKeyOfTheFloorWorksWhileTheCursorIsInAText(String place, FxRobot robot) {
    KeyCode there = KeyCode.valueOf(place);
    robot.push(there);
    robot.write("et");
    Node focused = robot.window(0).getScene().getFocusOwner();
    Id<Intervention> turn = day.model.speaking().turn().orElseThrow();
    robot.push(KeyCode.F8);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(limit()).as("F8").isEqualTo(Duration.ofMinutes(4));
    robot.push(KeyCode.SHIFT, KeyCode.F8);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(limit()).as("Shift+F8").isEqualTo(Duration.ofMinutes(3));
    robot.push(KeyCode.F6);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(day.hearing().onTheFloor().orElseThrow().paused()).as("F6").isTrue();
    robot.push(KeyCode.F6);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.window(0).getScene().getFocusOwner())
        .as("the cursor stays")
        .isEqualTo(focused);
    robot.push(KeyCode.CONTROL, KeyCode.E);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(day.model.correction().openProperty().get()).as("Ctrl+E").isTrue();
    robot.interact(day.model.correction()::close);
    robot.push(there);
    int marks = day.hearing().onTheFloor().orElseThrow().markings().size();
    robot.push(KeyCode.ALT, KeyCode.P);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(day.hearing().onTheFloor().orElseThrow().markings().size())
        .as("Alt+P")
        .isEqualTo(marks + 1);
    robot.push(there);
    robot.push(KeyCode.CONTROL, KeyCode.U);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(day.model.speaking().turn()).as("Ctrl+U").isPresent().get().isNotEqualTo(turn);
    robot.push(there);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(name(robot)).as("Ctrl+Enter").isEqualTo("Sample ministry");
    robot.push(there);
    robot.push(KeyCode.F10);
    robot.push(KeyCode.F10);
    robot.push(there);
    robot.push(KeyCode.F7);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(day.hearing().onTheFloor()).as("F7").isEmpty();
    robot.push(there);
    robot.push(KeyCode.CONTROL, KeyCode.F7);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(name(robot)).as("Ctrl+F7").isEqualTo("Sample ministry");
    assertThat(day.hearing().interruptions()).as("F10").hasSize(1);
  }

  /** AltGr is Ctrl and Alt together: what people type with it is no act. */
  @Test
  void whatIsTypedWithAltGrIsNoAct(FxRobot robot) {
    robot.push(KeyCode.F4);
    int entries = day.session.snapshot().history().size();
    for (KeyCode code : new KeyCode[] {KeyCode.E, KeyCode.U, KeyCode.Q, KeyCode.P, KeyCode.R}) {
      robot.push(KeyCode.CONTROL, KeyCode.ALT, code);
    }
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(day.session.snapshot().history().size()).isEqualTo(entries);
    assertThat(day.model.correction().openProperty().get()).isFalse();
  }

  @Test
  void thePredictedEndIsExplainedByKeyboardToo(FxRobot robot) {
    robot.interact(() -> robot.lookup("#" + AgendaCard.NEXT).query().requestFocus());
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    WaitForAsyncUtils.waitForFxEvents();
    Label end = robot.lookup("#" + AgendaCard.END).queryAs(Label.class);
    assertThat(end.isFocused()).isTrue();
    assertThat(end.getAccessibleText()).isEqualTo("Predicted end 12.33");
    assertThat(end.getAccessibleHelp()).contains("5 wait on this item");
    Tooltip reason = end.getTooltip();
    assertThat(reason.isShowing()).isTrue();
    assertThat(reason.getText()).isEqualTo(end.getAccessibleHelp());
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(reason.isShowing()).isFalse();
  }

  private Duration limit() {
    return day.hearing().onTheFloor().flatMap(Intervention::limit).orElseThrow();
  }

  private static TextArea text(FxRobot robot) {
    return robot.lookup("#" + CaptureText.ID).queryAs(TextArea.class);
  }

  private static String name(FxRobot robot) {
    return robot.lookup("#" + SpeakingCard.NAME).queryAs(Label.class).getText();
  }
}
