package org.hearingdesk.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.ui.kit.FxDelay;
import org.hearingdesk.ui.kit.FxExecutor;
import org.hearingdesk.ui.kit.Snapshots;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.minutes.corrections.CorrectionFiles;
import org.hearingdesk.ui.minutes.corrections.CorrectionsViewModel;
import org.hearingdesk.ui.minutes.review.ApprovalViewModel;
import org.hearingdesk.ui.minutes.versions.VersionsViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A round of corrections and the approval of the minutes of the sample hearing, by keys. */
@ExtendWith(ApplicationExtension.class)
class ReviewJourneyTest {
  private static final Messages MESSAGES = Messages.strict(Locale.ENGLISH);

  private final ScriptedClock clock = SampleHearing.clock();
  private final HearingSession session = MemorySession.open(clock);
  private final RecordDrafts drafts = new RecordDrafts();
  private final List<Path> back = new ArrayList<>();
  private Optional<MinutesPlace> place = Optional.empty();
  private Optional<Stage> window = Optional.empty();

  @TempDir private Path folder = Path.of("");

  private final CorrectionFiles files =
      new CorrectionFiles() {
        @Override
        public Optional<Path> folder(String title) {
          return Optional.of(folder);
        }

        @Override
        public List<Path> sheets(String title) {
          return back;
        }
      };

  @Start
  void start(Stage stage) {
    SampleHearing.prepare(session, clock).runToEnd();
    FxExecutor fx = new FxExecutor();
    MinutesPlace minutes =
        new MinutesPlace(
            new MinutesViewModel(session, drafts, MESSAGES, fx, Runnable::run, new FxDelay()),
            MESSAGES,
            () -> {},
            Optional.of(
                new MinutesReview(
                    new CorrectionsViewModel(session, drafts, MESSAGES, fx, Runnable::run, clock),
                    new ApprovalViewModel(session, drafts, MESSAGES, fx, Runnable::run),
                    new VersionsViewModel(session, drafts, MESSAGES, fx, Runnable::run),
                    files,
                    MESSAGES)));
    place = Optional.of(minutes);
    Scene scene = new Scene((Parent) minutes.view(), 1356, 820);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
    window = Optional.of(stage);
    minutes.onShow();
  }

  @Test
  void sheetsAreSentReadInAndDecidedByKeys(FxRobot robot) throws IOException {
    picture("minutes-review-light-1440x900", Theme.LIGHT, 1356, 820, robot);
    picture("minutes-review-light-1000x700", Theme.LIGHT, 916, 620, robot);
    act(robot, "minutes-act-corrections-send");
    picture("minutes-corrections-send-light-1000x700", Theme.LIGHT, 916, 620, robot);
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    List<CorrectionSheet> sheets = hearing().review().sheets().all();
    assertThat(sheets).hasSizeGreaterThan(3);
    assertThat(written()).hasSameSizeAs(sheets);
    back.add(corrected(written().getFirst()));
    act(robot, "minutes-corrections-read");
    CorrectionSheet sheet =
        hearing().review().sheets().stream()
            .filter(each -> each.returnedAt().isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(sheet.undecided()).hasSizeGreaterThan(1);
    picture("minutes-corrections-light-1440x900", Theme.LIGHT, 1356, 820, robot);
    picture("minutes-corrections-dark-1440x900", Theme.DARK, 1356, 820, robot);
    robot.interact(() -> robot.lookup("#minutes-correction-accept-1").query().requestFocus());
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(decided()).isEqualTo(1);
    // The keyboard is on the next passage; Tab goes on to its second and third button.
    robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    robot.write("Not said");
    picture("minutes-corrections-decline-dark-1000x700", Theme.DARK, 916, 620, robot);
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(decided()).isEqualTo(2);
    act(robot, "minutes-corrections-all");
    assertThat(hearing().review().sheets().find(sheet.id()).orElseThrow().undecided()).isEmpty();
    picture("minutes-corrections-done-light-1000x700", Theme.LIGHT, 916, 620, robot);
    act(robot, "minutes-corrections");
    assertThat(robot.lookup("#" + OutlineCard.LIST).query().isVisible()).isTrue();
  }

  @Test
  void approvedMinutesAreLockedUntilTheyAreReopenedWithAReason(FxRobot robot) {
    act(robot, "minutes-approve");
    picture("minutes-approve-light-1000x700", Theme.LIGHT, 916, 620, robot);
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(hearing().review().locked()).isTrue();
    assertThat(hearing().sections().stream().filter(MinutesSection::takenOver)).isNotEmpty();
    assertThat(robot.lookup("#minutes-reopen").query().isVisible()).isTrue();
    picture("minutes-locked-light-1440x900", Theme.LIGHT, 1356, 820, robot);
    picture("minutes-locked-dark-1000x700", Theme.DARK, 916, 620, robot);
    assertThat(robot.lookup("#" + TextCard.ADD).query().isDisabled()).isTrue();
    act(robot, "minutes-approve");
    assertThat(robot.lookup("#minutes-reopen-reason").queryAs(TextInputControl.class).isFocused())
        .isTrue();
    robot.write("A late correction");
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(hearing().review().locked()).isFalse();
    assertThat(robot.lookup("#" + TextCard.ADD).query().isDisabled()).isFalse();
  }

  private void act(FxRobot robot, String id) {
    robot.interact(() ->
        place.orElseThrow().acts().stream()
            .filter(act -> act.id().equals(id))
            .findFirst()
            .orElseThrow()
            .run()
            .run());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Hearing hearing() {
    return session.snapshot().hearing();
  }

  private long decided() {
    return hearing().review().sheets().stream()
        .flatMap(sheet -> sheet.passages().stream())
        .filter(passage -> passage.decision().isPresent())
        .count();
  }

  private List<Path> written() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }

  /** The sheet with other words in all its fields. */
  private Path corrected(Path sheet) throws IOException {
    Path file = Files.createTempFile("corrected-sheet", ".docx");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(sheet));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        out.write(
            part.replaceAll(
                    "(<w:lock w:val=\"sdtLocked\"/><w:text w:multiLine=\"1\"/></w:sdtPr>"
                        + "<w:sdtContent><w:r>"
                        + "<w:t xml:space=\"preserve\">)(\\w+)",
                    "$1In our view $2")
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  /** A picture where pictures are asked for; the window has its size again afterwards. */
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
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> Snapshots.write(stage.getScene(), name));
    robot.interact(() -> Theme.LIGHT.applyTo(stage.getScene()));
  }
}
