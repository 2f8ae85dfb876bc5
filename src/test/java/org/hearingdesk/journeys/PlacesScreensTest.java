package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.scene.input.KeyCode;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.ui.kit.Snapshots;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Draws every place and the sheets over them, with the sample hearing, for the eye. */
@Tag("screens")
class PlacesScreensTest extends Journey {

  @ParameterizedTest
  @CsvSource({"light, 1000, 700", "light, 1920, 1080", "dark, 1000, 700", "dark, 1920, 1080"})
  void everyPlace(String look, int width, int height) {
    walk().palette("look " + look);
    resize(width, height);
    String suffix = "-" + look + "-" + width + "x" + height;
    new Places(walk()).all(place -> draw("window-" + place + suffix));
    walk().press(KeyCode.CONTROL, KeyCode.K);
    walk().type("ro");
    draw("window-palette" + suffix);
    walk().press(KeyCode.ESCAPE);
    walk().press(KeyCode.F1);
    draw("window-keys" + suffix);
    walk().press(KeyCode.ESCAPE);
    walk().press(KeyCode.CONTROL, KeyCode.W);
    walk().untilSeen("Recent hearings");
    draw("window-welcome-again" + suffix);
  }

  /** {@code -Dreadme.picture=.github/floor.png} puts the picture where the README shows it. */
  @Test
  void theFloorForTheReadme() throws IOException {
    resize(1440, 900);
    walk().openSample(Moment.MICRO_CREDENTIALS);
    walk().untilSeen("List of speakers");
    walk().press(KeyCode.F4);
    Path picture = draw("readme-floor");
    String target = System.getProperty("readme.picture", "");
    if (!target.isBlank()) {
      Files.copy(picture, Path.of(target), StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(picture).isNotEmptyFile();
  }

  private void resize(int width, int height) {
    walk()
        .robot()
        .interact(() -> {
          walk().window.stage().setWidth(width);
          walk().window.stage().setHeight(height);
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Path draw(String name) {
    WaitForAsyncUtils.waitForFxEvents();
    return WaitForAsyncUtils.waitForAsyncFx(
        60_000, () -> Snapshots.write(walk().window.scene(), name));
  }
}
