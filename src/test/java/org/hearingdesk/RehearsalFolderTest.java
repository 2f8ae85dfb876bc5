package org.hearingdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalFolderTest {
  @TempDir private Path temporary = Path.of("");

  private Path rehearsal(String name) throws IOException {
    return Files.createDirectory(temporary.resolve(RehearsalFolder.PREFIX + name))
        .resolve("Rehearsal.hearing");
  }

  @Test
  void whatAProgramThatDiedHasLeftGoesAtTheNextStart() throws Exception {
    Path left = rehearsal("left");
    SqliteEntryLog.create(left).close();
    Path damaged = rehearsal("damaged");
    Files.writeString(damaged, "cut off in the middle");
    RehearsalFolder.sweep(temporary);
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void whatIsOpenAndWhatIsSomethingElseStays() throws IOException, StoreException {
    Path open = rehearsal("open");
    Path empty = Files.createDirectory(temporary.resolve(RehearsalFolder.PREFIX + "beginning"));
    Path other = Files.createDirectory(temporary.resolve("hearing-desk-sample-1"));
    SqliteEntryLog.create(other.resolve("Sample.hearing")).close();
    try (EntryLog log = SqliteEntryLog.create(open)) {
      RehearsalFolder.sweep(temporary);
      assertThat(log.file()).exists();
      assertThat(empty).exists();
      assertThat(other.resolve("Sample.hearing")).exists();
    }
    RehearsalFolder.sweep(temporary);
    assertThat(open).doesNotExist();
  }

  @Test
  void aFolderGoesWithEverythingInIt() throws IOException {
    RehearsalFolder folder = RehearsalFolder.make();
    Path file = folder.file("Rehearsal");
    Files.writeString(file, "x");
    folder.close();
    assertThat(file.getParent()).doesNotExist();
  }
}
