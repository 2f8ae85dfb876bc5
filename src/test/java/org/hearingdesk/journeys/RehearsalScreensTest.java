package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.ui.kit.Snapshots;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Draws a rehearsal, the palette and the sheet of keys, for the eye. */
@Tag("screens")
class RehearsalScreensTest extends Journey {

  @ParameterizedTest
  @CsvSource({"light, 1000, 700", "dark, 1000, 700", "contrast, 1920, 1080", "light, 1440, 900"})
  void aRehearsal(String look, int width, int height) {
    Walk walk = walk();
    walk.palette("look " + look);
    String suffix = "-" + look + "-" + width + "x" + height;
    walk.robot()
        .interact(() -> {
          walk.window.stage().setWidth(width);
          walk.window.stage().setHeight(height);
        });
    walk.openSample(Moment.MICRO_CREDENTIALS);
    walk.untilSeen("List of speakers");
    walk.go("prepare");
    draw(walk.window.scene(), "button" + suffix);
    walk.go("floor");
    walk.palette("rehearse");
    walk.until("it is in front", () -> walk.window.isRehearsing() && walk.sees("By itself"));
    draw(walk.window.scene(), "begins" + suffix);
    for (int i = 0; i < 3; i++) {
      walk.press(KeyCode.ALT, KeyCode.PAGE_UP);
    }
    for (int item = 0; item < 3; item++) {
      walk.press(KeyCode.F9);
    }
    walk.until("somebody waits", () -> walk.sees("wait for the floor"));
    walk.press(KeyCode.CONTROL, KeyCode.ENTER);
    walk.until("somebody has finished", () -> walk.sees("has finished") || walk.sees("does not"));
    walk.press(KeyCode.F12);
    draw(walk.window.scene(), "calls" + suffix);
    walk.press(KeyCode.F11);
    walk.until("the room sees it", () -> Window.getWindows().size() > 1);
    for (Window window : Window.getWindows()) {
      if (window instanceof Stage stage && !stage.equals(walk.window.stage())) {
        draw(stage.getScene(), "room" + suffix);
      }
    }
    walk.robot().interact(() -> walk.window.stage().requestFocus());
    walk.press(KeyCode.F11);
    walk.press(KeyCode.CONTROL, KeyCode.K);
    draw(walk.window.scene(), "palette-empty" + suffix);
    walk.type("ne");
    draw(walk.window.scene(), "palette-words" + suffix);
    walk.press(KeyCode.ESCAPE);
    walk.press(KeyCode.F1);
    draw(walk.window.scene(), "keys" + suffix);
    walk.type("list");
    draw(walk.window.scene(), "keys-filter" + suffix);
    walk.press(KeyCode.ESCAPE);
    walk.press(KeyCode.CONTROL, KeyCode.W);
    walk.untilSeen("The rehearsal is over");
    draw(walk.window.scene(), "over" + suffix);
  }

  private static void draw(Scene scene, String name) {
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(
            WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> Snapshots.write(scene, "rehearsal-" + name)))
        .isNotEmptyFile();
  }
}
