package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.hearingdesk.TestWindow;
import org.hearingdesk.exchange.start.Template;
import org.hearingdesk.store.BackupFolder;
import org.junit.jupiter.api.Test;

/**
 * A file is damaged; its backup is restored from the welcome screen, and nothing is thrown away.
 */
class BackupsJourneyTest extends Journey {

  @Test
  void aDamagedHearingIsRestoredFromItsBackup() throws Exception {
    Walk walk = walk();
    walk.create("Skills.hearing", Template.BLANK);
    Path file = walk.window.session().snapshot().file();
    walk.robot().interact(() -> ((Button) walk.node("prepare-agenda")).fire());
    walk.focus("agenda-line");
    walk.type("Micro-credentials 5m");
    walk.press(KeyCode.ENTER);
    walk.until("it is written", () -> TestWindow.inFile(file).agenda().size() == 1);
    walk.press(KeyCode.CONTROL, KeyCode.W);
    walk.untilSeen("Recent hearings");
    BackupFolder backups = BackupFolder.beside(file);
    walk.until("the last state is in a backup", () -> !backups.list().isEmpty());

    Files.write(file, new byte[] {1, 2, 3});
    walk.window.open(file);
    walk.untilSeen("is not a hearing");
    walk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    walk.untilSeen("Restoring keeps what is there now");
    walk.robot().interact(() -> ((Button) walk.node("backups-restore-0")).fire());
    walk.untilSeen("What was there before is kept as");
    assertThat(TestWindow.inFile(file).agenda().size()).isEqualTo(1);
    List<Path> kept;
    try (Stream<Path> files = Files.list(file.resolveSibling(""))) {
      kept = files.filter(each -> each.toString().contains("before restoring")).toList();
    }
    assertThat(kept).singleElement().satisfies(it -> assertThat(it).hasBinaryContent(rubbish()));
  }

  private static byte[] rubbish() {
    return new byte[] {1, 2, 3};
  }
}
