package org.hearingdesk.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
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
import org.hearingdesk.ui.minutes.corrections.CorrectionFiles;
import org.hearingdesk.ui.minutes.corrections.CorrectionsViewModel;
import org.hearingdesk.ui.minutes.review.ApprovalViewModel;
import org.hearingdesk.ui.minutes.versions.VersionsViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Several who work on one text: comments, final sections, versions, by keys. */
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
            session, new RecordDrafts(), MESSAGES, new FxExecutor(), Runnable::run, new FxDelay());
    model = Optional.of(minutes);
    MinutesPlace shown = new MinutesPlace(minutes, MESSAGES, () -> {}, Optional.of(review()));
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

  @Test
  void whatIsFoundIsMarkedInTheText(FxRobot robot) {
    toDebate(robot);
    act(robot, "minutes-find");
    robot.write("quality");
    robot.type(KeyCode.ENTER);
    settle();
    assertThat(robot.lookup("#minutes-find").query().isFocused()).isTrue();
    StyledTextArea editor = robot.lookup("#minutes-editor").queryAs(StyledTextArea.class);
    assertThat(editor.selected().words()).isEqualToIgnoringCase("quality");
    Path mark = (Path) editor.lookup(".selection-highlight");
    assertThat(mark.getElements()).isNotEmpty();
    assertThat(mark.getFill()).isNotNull().isNotEqualTo(Color.TRANSPARENT);
    assertThat(mark.getStroke()).isNull();
    picture("minutes-found-light-1440x900", Theme.LIGHT, 1356, 820, robot);
    picture("minutes-found-dark-1000x700", Theme.DARK, 916, 620, robot);
  }

  @Test
  void aVersionIsNamedComparedAndASectionRestored(FxRobot robot) {
    toDebate(robot);
    act(robot, "minutes-version-name");
    robot.write("For correction");
    robot.type(KeyCode.ENTER);
    settle();
    assertThat(hearing().review().versions().all()).hasSize(1);
    act(robot, "minutes-versions");
    robot.interact(() -> robot.lookup(".paragraph-text").nth(1).query().requestFocus());
    StyledTextArea editor = robot.lookup("#minutes-editor").queryAs(StyledTextArea.class);
    String before = editor.text().characters();
    robot.interact(() -> editor.selectRange(0, 17));
    robot.write("Rules");
    act(robot, "minutes-versions");
    assertThat(robot.lookup("#minutes-compare-list").query().isFocused()).isTrue();
    picture("minutes-versions-light-1440x900", Theme.LIGHT, 1356, 820, robot);
    picture("minutes-versions-dark-1000x700", Theme.DARK, 916, 620, robot);
    act(robot, "minutes-version-restore");
    picture("minutes-versions-restored-light-1000x700", Theme.LIGHT, 916, 620, robot);
    assertThat(hearing().sections().toString()).contains(before.substring(0, 60));
    robot.interact(() -> session.undo().join());
    settle();
    assertThat(hearing().sections().toString()).contains("Rules");
    act(robot, "minutes-versions");
    assertThat(robot.lookup("#" + OutlineCard.LIST).query().isVisible()).isTrue();
  }

  private MinutesReview review() {
    FxExecutor fx = new FxExecutor();
    RecordDrafts drafts = new RecordDrafts();
    return new MinutesReview(
        new CorrectionsViewModel(session, drafts, MESSAGES, fx, Runnable::run, clock),
        new ApprovalViewModel(session, drafts, MESSAGES, fx, Runnable::run),
        new VersionsViewModel(session, drafts, MESSAGES, fx, Runnable::run),
        new NoFiles(),
        MESSAGES);
  }

  /** No folder is chosen here. */
  private static final class NoFiles implements CorrectionFiles {
    @Override
    public Optional<java.nio.file.Path> folder(String title) {
      return Optional.empty();
    }

    @Override
    public List<java.nio.file.Path> sheets(String title) {
      return List.of();
    }
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
