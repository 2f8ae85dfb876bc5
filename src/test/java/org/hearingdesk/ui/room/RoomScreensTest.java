package org.hearingdesk.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.ui.kit.Snapshots;
import org.hearingdesk.ui.kit.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** Draws the room screen at its sizes and in its states, for the eye. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class RoomScreensTest {

  @Test
  void whileSomebodySpeaks() throws Exception {
    draw("room", RoomDay.at(Moment.MICRO_CREDENTIALS), Theme.DARK, 1920, 1080, day -> {});
    draw("room", RoomDay.at(Moment.MICRO_CREDENTIALS), Theme.LIGHT, 1440, 900, day -> {});
    draw("room", RoomDay.at(Moment.MICRO_CREDENTIALS), Theme.DARK, 1000, 700, day -> {});
  }

  @Test
  void inItsOtherStates() throws Exception {
    draw(
        "room-over",
        RoomDay.at(Moment.MICRO_CREDENTIALS),
        Theme.DARK,
        1920,
        1080,
        day -> day.later(Duration.ofMinutes(12)));
    draw("room-before", RoomDay.prepared(), Theme.DARK, 1920, 1080, day -> {});
    draw(
        "room-withheld",
        RoomDay.at(Moment.MICRO_CREDENTIALS),
        Theme.DARK,
        1920,
        1080,
        day ->
            day.done(
                new Command.TightenAttribution(
                    day.hearing().onTheFloor().orElseThrow().id(),
                    Optional.of(AttributionRule.CHATHAM_HOUSE))));
    draw(
        "room-long",
        RoomDay.at(Moment.MICRO_CREDENTIALS),
        Theme.DARK,
        1920,
        1080,
        RoomScreensTest::longestName);
  }

  private static void longestName(RoomDay day) {
    Hearing hearing = day.hearing();
    var longest =
        hearing.organisations().stream()
            .max(java.util.Comparator.comparingInt(each -> each.label().length()))
            .orElseThrow();
    day.done(
        new Command.GiveFloor(
            day.session.newId(),
            hearing.runningItem().orElseThrow().id(),
            new Speaker.Body(longest.id()),
            RequestKind.ORDINARY));
  }

  private static void draw(
      String name, RoomDay day, Theme theme, int width, int height, Consumer<RoomDay> before)
      throws Exception {
    Path picture =
        FxToolkit.setupFixture(() -> {
          Stage stage = new Stage();
          Scene scene = new Scene(new RoomView(day.model, day.messages), width, height);
          theme.applyTo(scene);
          stage.setScene(scene);
          stage.show();
          before.accept(day);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          Path file = Snapshots.write(scene, name + "-" + theme.key() + "-" + width + "x" + height);
          stage.close();
          return file;
        });
    assertThat(picture).isNotEmptyFile();
  }
}
