package org.hearingdesk.ui.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.LateBallot;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.ui.kit.FxExecutor;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.priorities.ballots.BallotsView;
import org.hearingdesk.ui.priorities.help.HelpView;
import org.hearingdesk.ui.priorities.questions.QuestionEditor;
import org.hearingdesk.ui.priorities.result.ResultView;
import org.hearingdesk.ui.shell.Acts;
import org.hearingdesk.ui.shell.HearingStage;
import org.hearingdesk.ui.shell.ShellView;
import org.hearingdesk.ui.shell.ShellViewModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Through the real window, with the keyboard. */
@ExtendWith(ApplicationExtension.class)
class PrioritiesJourneyTest {
  private final SampleRound sample = new SampleRound();
  private @Nullable Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
  }

  @Test
  void aQuestionIsWrittenOpenedKeyedClosedAndShown(FxRobot robot) {
    sample.organisations(2, 2);
    show(robot);
    robot.push(KeyCode.CONTROL, KeyCode.N);
    robot.write("What comes first?");
    robot.type(KeyCode.TAB);
    robot.write("Quality\nFunding\nTime");
    robot.type(KeyCode.TAB);
    assertThat(robot.lookup("#" + QuestionEditor.OPTIONS).query().isFocused()).isFalse();
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER); // opens the round
    press(robot, "ab\nac\nab\nab\n");
    assertThat(sample.hearing().rounds().all().getFirst().ballots().size()).isEqualTo(4);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    waitForText(robot, "#" + ResultView.SENTENCE, "First place goes to “Quality”");
    robot.type(KeyCode.F9);
    assertThat(sample.inRoom).hasSize(1);
  }

  @Test
  void pairsAreKeyedOneKeyEachAndTheResultIsShown(FxRobot robot) {
    sample.organisations(2, 2).question(BallotMethod.PAIRWISE, 1, 4).open();
    show(robot);
    robot.interact(() -> robot.lookup("#" + BallotsView.GRID).query().requestFocus());
    // a:b a:c a:d b:c b:d c:d, and one sheet that runs in a circle
    assertThat(press(robot, "111222\naaacdd\n121100\nacdbdd\n")).isEqualTo(28);
    assertThat(sample.round().ballots().all())
        .extracting(handedIn -> handedIn.ballot().preferences().size())
        .containsExactly(6, 6, 6, 6);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    waitForText(
        robot, "#" + ResultView.SENTENCE, "First place goes to “Access for small enterprises”");
  }

  @Test
  void theNextNewQuestionBeginsWithEmptyFields(FxRobot robot) {
    sample.organisations(2, 2);
    show(robot);
    robot.push(KeyCode.CONTROL, KeyCode.N);
    robot.write("What comes first?");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.N);
    assertThat(robot.lookup("#" + QuestionEditor.TEXT).queryAs(TextField.class).getText())
        .isEmpty();
    robot.write("And what second?");
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.CONTROL, KeyCode.N);
    assertThat(robot.lookup("#" + QuestionEditor.TEXT).queryAs(TextField.class).getText())
        .isEmpty();
    assertThat(sample.hearing().questions().all()).hasSize(1);
  }

  @Test
  void sixtyBallotsAreKeyedWithTheKeyboardAlone(FxRobot robot) {
    sample.organisations(30, 30).question(BallotMethod.TOP_K, 5, 8).open();
    show(robot);
    Random random = new Random(60);
    StringBuilder keys = new StringBuilder();
    for (int ballot = 0; ballot < 60; ballot++) {
      StringBuilder letters = new StringBuilder("abcdefgh");
      while (letters.length() > 5) {
        letters.deleteCharAt(random.nextInt(letters.length()));
      }
      keys.append(letters).append('\n');
    }
    assertThat(press(robot, keys.toString())).isLessThanOrEqualTo(60 * 7);
    assertThat(sample.round().ballots().size()).as("seed 60").isEqualTo(60);
    assertThat(sample.round().ballots().stream().map(handedIn -> handedIn.ballot().given().size()))
        .containsOnly(5);
  }

  @Test
  void aVoterIsFoundAFaultIsFoundAgainAndMended(FxRobot robot) {
    sample.organisations(5, 5).question(BallotMethod.TOP_K, 3, 6).open();
    show(robot);
    robot.write("/");
    assertThat(robot.lookup("#" + BallotsView.FIND).query().isFocused()).isTrue();
    TextField field = robot.lookup("#" + BallotsView.FIND).queryAs(TextField.class);
    robot.interact(() -> field.setText("workers 003"));
    press(robot, "\n");
    press(robot, "a");
    robot.type(KeyCode.RIGHT);
    press(robot, "1\n");
    assertThat(robot.lookup(".ballot-fault").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains(
            "Place 1 is given twice: Access for small enterprises, Certification of training"
                + " providers.");
    assertThat(sample.round().ballots().isEmpty()).isTrue();
    robot.type(KeyCode.F8);
    robot.type(KeyCode.RIGHT);
    press(robot, "2\n");
    assertThat(sample.round().ballots().all())
        .extracting(handedIn -> handedIn.voter().id().value())
        .containsExactly("w3");
  }

  @Test
  void howItIsCountedIsToldWhileAQuestionIsWrittenAndOfItsResult(FxRobot robot) {
    sample.organisations(2, 2);
    show(robot);
    robot.push(KeyCode.CONTROL, KeyCode.N);
    robot.write("What comes first?");
    robot.push(KeyCode.SHIFT, KeyCode.F1);
    assertThat(robot.lookup("#" + HelpView.CARD).query().getAccessibleText())
        .isEqualTo("How ranked lists are counted: Borda count");
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#" + HelpView.CARD).tryQuery()).isEmpty();
    assertThat(robot.lookup("#" + QuestionEditor.TEXT).query().isFocused()).isTrue();
    robot.push(KeyCode.ESCAPE);
    sample.question(BallotMethod.APPROVAL, 1, 4).open();
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> robot.lookup("#" + BallotsView.GRID).query().requestFocus());
    press(robot, "1");
    robot.type(KeyCode.SPACE);
    press(robot, "\n");
    assertThat(sample.round().ballots().all().getFirst().ballot().given()).hasSize(2);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    robot.clickOn("#priorities-explain");
    assertThat(robot.lookup("#" + HelpView.CARD).query().getAccessibleText())
        .isEqualTo("How marks are counted: Number of marks");
    robot.clickOn("#" + HelpView.CLOSE);
    assertThat(robot.lookup("#" + HelpView.CARD).tryQuery()).isEmpty();
  }

  @Test
  void aRoundIsReopenedForAReasonOnly(FxRobot robot) {
    sample.organisations(3).question(BallotMethod.TOP_K, 2, 3).open();
    sample.handIn("e1", 0, 1);
    sample.close();
    show(robot);
    robot.clickOn("#priorities-reopen");
    robot.type(KeyCode.ENTER);
    assertThat(sample.round().state()).isEqualTo(RoundState.CLOSED);
    robot.write("One sheet was forgotten.");
    robot.type(KeyCode.ENTER);
    assertThat(sample.round().state()).isEqualTo(RoundState.OPEN);
    assertThat(robot.lookup("#" + BallotsView.GRID).tryQuery()).isPresent();
  }

  @Test
  void theKeyboardIsInTheGridAgainForLateBallotsAndForAnotherRound(FxRobot robot) {
    sample.organisations(4).question(BallotMethod.TOP_K, 2, 3).open();
    show(robot);
    press(robot, "ab\nab\nab\n");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    waitForText(robot, "#" + ResultView.SENTENCE, "First place goes to “Access");
    assertThat(robot.lookup("#" + PrioritiesView.BACK).query().isFocused()).isTrue();
    robot.clickOn("#priorities-late");
    robot.write("The letter came late.");
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    press(robot, "ba\n");
    assertThat(sample.round().ballots().all())
        .extracting(handedIn -> handedIn.late().map(LateBallot::reason).orElse("in time"))
        .containsExactly("in time", "in time", "in time", "The letter came late.");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    robot.clickOn("#priorities-another");
    WaitForAsyncUtils.waitForFxEvents();
    press(robot, "ca\n");
    assertThat(sample.hearing().rounds().all().getLast().ballots().size()).isEqualTo(1);
  }

  @Test
  void fiveHundredVotersMakeNoMoreLinesThanAreInSight(FxRobot robot) {
    sample
        .organisations(1)
        .participants("e1", 500)
        .question(BallotMethod.TOP_K, 5, 20, VoterKind.PARTICIPANT)
        .open();
    show(robot);
    press(robot, "tsrqp\n");
    assertThat(sample.round().ballots().size()).isEqualTo(1);
    assertThat(robot.lookup(".ballot-line").queryAll()).hasSizeLessThan(60);
  }

  /** Presses keys in the window, as fast as it takes them; returns how many. */
  private int press(FxRobot robot, String keys) {
    robot.interact(() ->
        keys.chars()
            .forEach(key -> {
              Node focus =
                  Objects.requireNonNull(Objects.requireNonNull(stage).getScene().getFocusOwner());
              String typed = Character.toString(key);
              KeyCode code =
                  key == '\n' ? KeyCode.ENTER : KeyCode.getKeyCode(typed.toUpperCase(Locale.ROOT));
              Event.fireEvent(focus, event(KeyEvent.KEY_PRESSED, "", code));
              if (key != '\n') {
                Event.fireEvent(focus, event(KeyEvent.KEY_TYPED, typed, KeyCode.UNDEFINED));
              }
            }));
    return keys.length();
  }

  private static KeyEvent event(EventType<KeyEvent> type, String typed, KeyCode code) {
    return new KeyEvent(type, typed, typed, code, false, false, false, false);
  }

  private void show(FxRobot robot) {
    robot.interact(() -> {
      PrioritiesViewModel model = sample.model(new FxExecutor(), Runnable::run);
      ShellViewModel shell = new ShellViewModel(new NoRequests());
      shell.stageProperty().set(HearingStage.LIVE);
      shell.themeProperty().set(Theme.LIGHT);
      ShellView view =
          new ShellView(
              SampleRound.MESSAGES,
              shell,
              new Acts(),
              List.of(new PrioritiesPlace(model, SampleRound.MESSAGES)),
              List.of());
      Scene scene = new Scene(view, 1440, 900);
      view.attach(scene);
      Stage window = Objects.requireNonNull(stage);
      window.setScene(scene);
      window.show();
      window.requestFocus();
      shell.placeProperty().set("priorities");
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void waitForText(FxRobot robot, String id, String start) {
    try {
      WaitForAsyncUtils.waitFor(
          10,
          TimeUnit.SECONDS,
          () ->
              robot.lookup(id).queryAllAs(Label.class).stream()
                  .anyMatch(label -> label.getText().startsWith(start)));
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError(id + " never said: " + start, e);
    }
  }

  private static final class NoRequests implements ShellViewModel.Requests {
    @Override
    public void undo() {}

    @Override
    public void redo() {}

    @Override
    public void roomScreen() {}
  }
}
