package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.ui.floor.timeline.TimelineTurns;
import org.hearingdesk.ui.kit.Snapshots;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.shell.ShellView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the timeline with few turns and with many, for the eye. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class TimelineScreensTest {
  private static final int SMALL_BUSINESS = 4;
  private static final int FEDERATION = 5;

  @Test
  void theReferenceHearing() throws Exception {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      draw("timeline", sample(), theme, 1440, 900, day -> {});
      draw("timeline", sample(), theme, 1000, 700, day -> {});
    }
    draw("timeline-correct", sample(), Theme.LIGHT, 1440, 900, TimelineScreensTest::overlap);
    draw("timeline-correct", sample(), Theme.DARK, 1000, 700, TimelineScreensTest::overlap);
    draw(
        "timeline-split",
        sample(),
        Theme.LIGHT,
        1000,
        700,
        day -> TimelineTurns.split(day.model.timeline(), SMALL_BUSINESS, "10.34.30"));
  }

  @Test
  void interruptedAndSplitInAPause() throws Exception {
    FloorDay day = sample();
    day.done(new Command.InterruptHearing("Sample alarm", Optional.empty()));
    day.later(Duration.ofMinutes(4));
    day.done(new Command.ResumeHearing());
    day.later(Duration.ofSeconds(50));
    draw("timeline-interrupted", day, Theme.LIGHT, 1440, 900, open -> {});
  }

  @Test
  void aHundredAndFiftyTurns() throws Exception {
    draw("timeline-150", many(), Theme.LIGHT, 1440, 900, day -> {});
    draw("timeline-150", many(), Theme.DARK, 1000, 700, day -> {});
    draw("timeline-150", many(), Theme.LIGHT, 1920, 1080, day -> {});
  }

  private static FloorDay sample() {
    return FloorDay.at(Moment.MICRO_CREDENTIALS);
  }

  /** The day of the sample with 150 more turns before the running one, by whoever is there. */
  private static FloorDay many() {
    FloorDay day = sample();
    List<Speaker> speakers = new ArrayList<>();
    day.hearing().organisations().stream()
        .map(Organisation::id)
        .map(Speaker.Body::new)
        .forEach(speakers::add);
    day.hearing().participants().stream()
        .map(Participant::id)
        .map(Speaker.Person::new)
        .forEach(speakers::add);
    Id<AgendaItem> item = day.hearing().runningItem().orElseThrow().id();
    Instant begin = day.clock.instant().minusSeconds(13_000);
    for (Intervention turn : TimelineTurns.many(150, item, begin, speakers)) {
      day.done(new Command.NoteIntervention(turn.id(), turn.item(), turn.speaker(), turn.spans()));
    }
    return day;
  }

  private static void overlap(FloorDay day) {
    TimelineTurns.correct(day.model.timeline(), FEDERATION, "10.36.08", "10.40.21");
  }

  private static void draw(
      String name, FloorDay day, Theme theme, int width, int height, Consumer<FloorDay> before)
      throws Exception {
    Stage[] shown = new Stage[1];
    FxToolkit.setupFixture(() -> {
      Stage stage = new Stage();
      ShellView shell = FloorScreensTest.shell(day, new FloorPlace(day.model, day.messages), theme);
      Scene scene = new Scene(shell, width, height);
      shell.attach(scene);
      stage.setScene(scene);
      stage.show();
      day.model.timeline().open();
      before.accept(day);
      shown[0] = stage;
    });
    WaitForAsyncUtils.waitForFxEvents();
    Path picture =
        FxToolkit.setupFixture(() -> {
          Scene scene = shown[0].getScene();
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          Path file = Snapshots.write(scene, name + "-" + theme.key() + "-" + width + "x" + height);
          shown[0].close();
          return file;
        });
    assertThat(picture).isNotEmptyFile();
  }
}
