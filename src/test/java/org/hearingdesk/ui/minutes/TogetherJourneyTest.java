package org.hearingdesk.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearingdesk.domain.hearing.Comment;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.ui.kit.FxDelay;
import org.hearingdesk.ui.kit.FxExecutor;
import org.hearingdesk.ui.kit.Snapshots;
import org.hearingdesk.ui.kit.StyledTextArea;
import org.hearingdesk.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Several who work on one text: comments and final sections, by keys. */
@ExtendWith(ApplicationExtension.class)
class TogetherJourneyTest {
  private static final Messages MESSAGES = Messages.strict(Locale.ENGLISH);

  private final ScriptedClock clock = SampleHearing.clock();
  private final HearingSession session = MemorySession.open(clock);
  private Optional<MinutesPlace> place = Optional.empty();
  private Optional<Stage> window = Optional.empty();
  private Optional<MinutesViewModel> model = Optional.empty();

  @Start
  void start(Stage stage) {
    SampleHearing.prepare(session, clock).runToEnd();
    MinutesViewModel minutes =
        new MinutesViewModel(
            session,
            new RecordDrafts(MESSAGES),
            MESSAGES,
            new FxExecutor(),
            Runnable::run,
            new FxDelay());
    model = Optional.of(minutes);
    MinutesPlace shown = new MinutesPlace(minutes, MESSAGES, () -> {});
    place = Optional.of(shown);
    Scene scene = new Scene((Parent) shown.view(), 1356, 820);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
    window = Optional.of(stage);
    shown.onShow();
  }

  @Test
  void aCommentIsMadeAnsweredSettledAndTakenOut(FxRobot robot) {
    toDebate(robot);
    robot.interact(() -> robot.lookup(".paragraph-text").nth(1).query().requestFocus());
    StyledTextArea editor = robot.lookup("#minutes-editor").queryAs(StyledTextArea.class);
    robot.interact(() -> editor.selectRange(0, 10));
    act(robot, "minutes-comment");
    assertThat(robot.lookup("#minutes-comment-field").query().isFocused()).isTrue();
    robot.write("Their paper says small employers. Ask?");
    robot.type(KeyCode.ENTER);
    settle();
    Comment made = comments().getFirst();
    assertThat(made.text()).isEqualTo("Their paper says small employers. Ask?");
    assertThat(made.about()).isEqualTo(editor.text().characters().substring(0, 10).strip());
    act(robot, "minutes-next-comment");
    String id = made.id().value();
    assertThat(robot.lookup("#minutes-comment-answer-" + id).query().isFocused()).isTrue();
    robot.type(KeyCode.SPACE);
    settle();
    robot.write("I ask them today.");
    picture("minutes-comments-light-1440x900", Theme.LIGHT, 1356, 820, robot);
    picture("minutes-comments-dark-1000x700", Theme.DARK, 916, 620, robot);
    robot.type(KeyCode.ENTER);
    settle();
    assertThat(comments()).hasSize(2);
    picture("minutes-comments-answered-dark-1440x900", Theme.DARK, 1356, 820, robot);
    robot.type(KeyCode.TAB, KeyCode.SPACE);
    settle();
    assertThat(comments().getFirst().open()).isFalse();
    picture("minutes-comments-settled-light-1000x700", Theme.LIGHT, 916, 620, robot);
    robot.interact(() -> session.undo().join());
    settle();
    assertThat(comments().getFirst().open()).isTrue();
  }

  @Test
  void aFinalSectionTakesNoKeyUntilItIsOpenedAgain(FxRobot robot) {
    toDebate(robot);
    act(robot, "minutes-final");
    assertThat(hearing().sections().all())
        .anyMatch(each -> each.status() == SectionStatus.FINAL && each.takenOver());
    assertThat(robot.lookup("#" + TextCard.ADD).query().isDisabled()).isTrue();
    assertThat(robot.lookup("#" + TextCard.STATUS).query().isDisabled()).isFalse();
    picture("minutes-final-light-1440x900", Theme.LIGHT, 1356, 820, robot);
    picture("minutes-final-dark-1000x700", Theme.DARK, 916, 620, robot);
    String before = hearing().sections().toString();
    robot.interact(() -> robot.lookup(".paragraph-text").nth(1).query().requestFocus());
    robot.write("Nothing");
    settle();
    assertThat(hearing().sections().toString()).isEqualTo(before);
    act(robot, "minutes-final");
    assertThat(robot.lookup("#" + TextCard.ADD).query().isDisabled()).isFalse();
  }

  private void toDebate(FxRobot robot) {
    robot.interact(() -> {
      MinutesViewModel minutes = model.orElseThrow();
      minutes.select(
          minutes.outline().stream()
              .filter(row -> row.number().equals("3.3"))
              .findFirst()
              .orElseThrow()
              .id());
    });
    settle();
  }

  private void act(FxRobot robot, String id) {
    robot.interact(() ->
        place.orElseThrow().acts().stream()
            .filter(act -> act.id().equals(id))
            .findFirst()
            .orElseThrow()
            .run()
            .run());
    settle();
  }

  private static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Hearing hearing() {
    return session.snapshot().hearing();
  }

  private List<Comment> comments() {
    return hearing().review().comments().all();
  }

  /** A picture where pictures are asked for. */
  private void picture(String name, Theme theme, int width, int height, FxRobot robot) {
    if (System.getProperty("review.pictures") == null) {
      return;
    }
    Stage stage = window.orElseThrow();
    robot.interact(() -> {
      stage.setWidth(width);
      stage.setHeight(height);
      theme.applyTo(stage.getScene());
    });
    settle();
    robot.interact(() -> Snapshots.write(stage.getScene(), name));
    robot.interact(() -> Theme.LIGHT.applyTo(stage.getScene()));
  }
}
