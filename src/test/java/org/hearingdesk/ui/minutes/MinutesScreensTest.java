package org.hearingdesk.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.ui.kit.FxDelay;
import org.hearingdesk.ui.kit.FxExecutor;
import org.hearingdesk.ui.kit.Snapshots;
import org.hearingdesk.ui.kit.TextSize;
import org.hearingdesk.ui.kit.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the minutes, for the eye. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class MinutesScreensTest {
  private final Messages messages = Messages.strict(Locale.ENGLISH);

  @Test
  void drawsTheMinutesOfTheSampleHearing() throws Exception {
    HearingSession session = sample();
    draw(session, "minutes-light-1440x900", 1440, 900, Theme.LIGHT, TextSize.NORMAL);
    draw(session, "minutes-dark-1440x900", 1440, 900, Theme.DARK, TextSize.NORMAL);
    draw(session, "minutes-light-1000x700", 1000, 700, Theme.LIGHT, TextSize.NORMAL);
    draw(session, "minutes-light-1920x1080", 1920, 1080, Theme.LIGHT, TextSize.NORMAL);
    draw(session, "minutes-contrast-1440x900", 1440, 900, Theme.HIGH_CONTRAST, TextSize.LARGE);
  }

  @Test
  void drawsAnEmptyHearing() throws Exception {
    ScriptedClock clock = SampleHearing.clock();
    HearingSession session = MemorySession.open(clock);
    draw(session, "minutes-empty-light-1440x900", 1440, 900, Theme.LIGHT, TextSize.NORMAL);
  }

  @Test
  void drawsStyledTextBeingWritten() throws Exception {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      for (int width : List.of(1440, 1000)) {
        drawWriting(theme, width);
      }
    }
  }

  private void drawWriting(Theme theme, int width) throws Exception {
    MinutesViewModel model =
        new MinutesViewModel(
            sample(), DRAFTS, messages, new FxExecutor(), Runnable::run, new FxDelay());
    MinutesPlace place = new MinutesPlace(model, messages, () -> {});
    Stage stage =
        FxToolkit.setupFixture(() -> {
          Stage window = new Stage();
          Scene scene = new Scene((javafx.scene.Parent) place.view(), width - 84, 720);
          theme.applyTo(scene, TextSize.NORMAL);
          window.setScene(scene);
          window.show();
          place.onShow();
          return window;
        });
    WaitForAsyncUtils.waitForFxEvents();
    FxToolkit.setupFixture(() -> {
      model.select(Id.of("nature"));
      model.insertMarkdown(
          """
          ## Sample heading

          A paragraph with **bold**, *italic* and ***both***, a [link](https://example.eu) and
          a footnote[^1] that is told below it.

          1. first
          2. second, which is long enough to go over more than one line of the page, as items do
             - within it
             - again

          > Somebody's own words, set apart.

          The **last** one is *being written* with a [link](https://example.eu) and more[^2].

          [^1]: A sample note with *italic* words.
          [^2]: Another one.
          """);
      place.acts().stream()
          .filter(act -> act.id().equals("minutes-find"))
          .forEach(act -> act.run().run());
      model.find().look("sample");
      return true;
    });
    WaitForAsyncUtils.waitForFxEvents();
    Path picture =
        FxToolkit.setupFixture(() -> {
          String name =
              "minutes-writing-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + "x800";
          Path file = Snapshots.write(stage.getScene(), name);
          stage.close();
          return file;
        });
    assertThat(picture).isNotEmptyFile();
  }

  /** The sample hearing with sections at all stages and a source that has changed. */
  private static HearingSession sample() {
    ScriptedClock clock = SampleHearing.clock();
    HearingSession session = MemorySession.open(clock);
    SampleHearing.prepare(session, clock).runToEnd();
    List<SectionDrafts.SectionDraft> drafts = DRAFTS.of(session.snapshot().hearing());
    List<SectionDrafts.SectionDraft> written =
        drafts.stream().filter(each -> each.paragraphs().size() > 2).toList();
    SectionDrafts.SectionDraft first = written.get(1);
    MemorySession.after(
        session,
        List.of(
            new Command.TakeOverSection(first.id(), first.paragraphs()),
            new Command.SetSectionStatus(first.id(), SectionStatus.FOR_REVIEW),
            new Command.SetSectionStatus(written.getFirst().id(), SectionStatus.AGREED)));
    first.paragraphs().stream()
        .filter(p -> p.sources().size() > 0)
        .limit(2)
        .forEach(p ->
            MemorySession.after(
                session,
                List.of(
                    new Command.WriteParagraph(
                        first.id(), java.util.Optional.empty(), p.rewritten(p.text())))));
    Id<Intervention> source =
        first.paragraphs().stream()
            .flatMap(p -> p.sources().stream())
            .skip(1)
            .findFirst()
            .orElseThrow();
    Hearing hearing = session.snapshot().hearing();
    Intervention turn = hearing.interventions().find(source).orElseThrow();
    MemorySession.after(
        session,
        List.of(
            new Command.WriteText(
                new TextPlace.InIntervention(source),
                turn.text(),
                turn.text().text() + " with the social partners sitting on it",
                Id.of("seed"))));
    return session;
  }

  private static final SectionDrafts DRAFTS = new RecordDrafts();

  private void draw(
      HearingSession session, String name, int width, int height, Theme theme, TextSize size)
      throws Exception {
    MinutesViewModel model =
        new MinutesViewModel(
            session, DRAFTS, messages, new FxExecutor(), Runnable::run, new FxDelay());
    MinutesPlace place = new MinutesPlace(model, messages, () -> {});
    Stage stage =
        FxToolkit.setupFixture(() -> {
          Stage window = new Stage();
          Scene scene = new Scene((javafx.scene.Parent) place.view(), width - 84, height - 80);
          theme.applyTo(scene, size);
          window.setScene(scene);
          window.show();
          place.onShow();
          return window;
        });
    WaitForAsyncUtils.waitForFxEvents();
    FxToolkit.setupFixture(() -> {
      Id<MinutesSection> id =
          model.outline().stream()
              .filter(row -> row.changed() > 0)
              .map(SectionRow::id)
              .findFirst()
              .orElse(Id.of("nature"));
      model.select(id);
      return true;
    });
    WaitForAsyncUtils.waitForFxEvents();
    Path picture =
        FxToolkit.setupFixture(() -> {
          Path file = Snapshots.write(stage.getScene(), name);
          stage.close();
          return file;
        });
    assertThat(picture).isNotEmptyFile();
  }
}
