package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.hearingdesk.TestWindow;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.exchange.start.Template;
import org.hearingdesk.session.FailingLog;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;
import org.junit.jupiter.api.Test;

/** Files that are in use, are something else, or cannot be written any more. */
class FilesJourneyTest extends Journey {

  @Test
  void aHearingThatIsOpenElsewhereIsReadOnlyAndSaysSo() throws StoreException {
    Walk walk = walk();
    walk.create("Shared.hearing", Template.BLANK);
    Path file = walk.window.session().snapshot().file();
    walk.press(KeyCode.CONTROL, KeyCode.W);
    walk.untilSeen("Recent hearings");
    try (EntryLog elsewhere = openForWriting(walk, file)) {
      assertThat(elsewhere.file()).isEqualTo(file);
      walk.window.open(file);
      walk.untilOpen();
      walk.untilSeen("open in another window or program");
      walk.untilSeen("Read only");
      walk.robot()
          .interact(() -> ((javafx.scene.control.Button) walk.node("prepare-agenda")).fire());
      walk.focus("agenda-line");
      walk.type("Not to be written 5m");
      walk.press(KeyCode.ENTER);
      assertThat(walk.text("agenda-line")).isNotEmpty();
      assertThat(TestWindow.inFile(file).agenda().all()).isEmpty();
    }
  }

  /** The file is let go a moment after its window has closed. */
  private static EntryLog openForWriting(Walk walk, Path file) throws StoreException {
    walk.until(
        "the file is free",
        () -> {
          try (EntryLog log = SqliteEntryLog.open(file)) {
            return log.access() == EntryLog.Access.WRITE;
          }
        });
    return SqliteEntryLog.open(file);
  }

  @Test
  void aFileThatIsNoHearingIsRefusedAndLeftAsItIs() throws IOException {
    Walk walk = walk();
    Path foreign = walk.window.file("letter.hearing");
    Files.writeString(foreign, "Dear colleagues, this is a letter and no hearing.\n".repeat(200));
    byte[] before = Files.readAllBytes(foreign);
    walk.window.open(foreign);
    walk.untilSeen("is not a hearing. It was left as it is.");
    assertThat(walk.sees("Recent hearings")).isTrue();
    assertThat(Files.readAllBytes(foreign)).isEqualTo(before);
  }

  @Test
  void whatCannotBeWrittenIsSaidKeptAndTriedAgain() throws StoreException {
    Walk walk = walk();
    walk.create("Stick.hearing", Template.BLANK);
    Path file = walk.window.session().snapshot().file();
    walk.press(KeyCode.CONTROL, KeyCode.W);
    walk.untilSeen("Recent hearings");
    FailingLog log = new FailingLog(openForWriting(walk, file));
    walk.window.open(log);
    walk.untilOpen();
    walk.untilSeen("Saved");

    log.failWith(StoreException.Kind.GONE);
    walk.robot().interact(() -> ((javafx.scene.control.Button) walk.node("prepare-agenda")).fire());
    walk.focus("agenda-line");
    walk.type("Kept in the line 5m");
    walk.press(KeyCode.ENTER);
    walk.untilSeen("Not saved. ");
    assertThat(walk.text("agenda-line")).isEqualTo("Kept in the line 5m");
    assertThat(walk.sees("the stick was pulled out")).isTrue();
    assertThat(TestWindow.inFile(file).agenda().all()).isEmpty();

    log.mend();
    walk.robot().clickOn("Try again");
    walk.until("it is saved again", () -> !walk.sees("Not saved. "));
    walk.focus("agenda-line");
    walk.press(KeyCode.ENTER);
    walk.until(
        "the line is in the file",
        () ->
            TestWindow.inFile(file).agenda().all().stream()
                .map(AgendaItem::title)
                .anyMatch("Kept in the line"::equals));
    assertThat(TestWindow.inFile(file).agenda().all()).hasSize(1);
  }
}
