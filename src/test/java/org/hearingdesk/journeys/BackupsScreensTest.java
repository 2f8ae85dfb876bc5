package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.hearingdesk.TestWindow;
import org.hearingdesk.exchange.start.Template;
import org.hearingdesk.store.BackupFolder;
import org.hearingdesk.ui.kit.Snapshots;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the backups over the welcome screen, and the question before a person is erased. */
@Tag("screens")
class BackupsScreensTest extends Journey {

  @ParameterizedTest
  @CsvSource({"light, 1000, 700", "dark, 1440, 900"})
  void backupsAndErasure(String look, int width, int height) throws Exception {
    Walk walk = walk();
    walk.palette("look " + look);
    walk.robot()
        .interact(() -> {
          walk.window.stage().setWidth(width);
          walk.window.stage().setHeight(height);
        });
    walk.create("Skills.hearing", Template.DEDICATED_HEARING);
    Path file = walk.window.session().snapshot().file();
    walk.robot().interact(() -> ((Button) walk.node("prepare-participants")).fire());
    walk.press(KeyCode.INSERT);
    walk.type("Ann");
    walk.press(KeyCode.TAB);
    walk.type("Sample");
    walk.press(KeyCode.ENTER);
    walk.until("there is somebody", () -> TestWindow.inFile(file).participants().size() == 1);
    walk.press(KeyCode.ESCAPE);
    walk.palette("erase this person");
    draw("erase-" + look);
    walk.press(KeyCode.CONTROL, KeyCode.W);
    walk.untilSeen("Recent hearings");
    for (int i = 0; i < 5; i++) {
      BackupFolder.beside(file).write(Instant.now().minusSeconds(i * 4_000L));
    }
    walk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    walk.untilSeen("Restoring keeps what is there now");
    Path picture = draw("backups-" + look);
    assertThat(picture).isNotEmptyFile();
  }

  private Path draw(String name) {
    WaitForAsyncUtils.waitForFxEvents();
    return WaitForAsyncUtils.waitForAsyncFx(
        60_000, () -> Snapshots.write(walk().window.scene(), name));
  }
}
