package org.hearingdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.log.LogCheck;
import org.hearingdesk.domain.log.LogCheck.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to the entries past the program shows, and where. */
class ChainTest {
  @TempDir Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void tenEntries() throws StoreException {
    file = folder.resolve("Skills.hearing");
    try (EntryLog log = SqliteEntryLog.create(file)) {
      log.append(Entries.several(0, 4));
      log.append(Entries.several(4, 5));
    }
    try (EntryLog log = SqliteEntryLog.open(file)) {
      log.append(Entries.several(5, 10));
    }
  }

  @Test
  void whatTheProgramWroteIsWhole() throws Exception {
    LogCheck check = check();
    assertThat(check.faults()).isEmpty();
    assertThat(check.entries()).isEqualTo(10);
    assertThat(check.upgraded()).isEmpty();
    assertThat(check.seal()).matches("([0-9a-f]{4} ){7}[0-9a-f]{4}");
  }

  @Test
  void oneChangedLetterShows() throws Exception {
    tamper("UPDATE entry SET entry = replace(entry, 'Note 6', 'Note 9') WHERE number = 7");
    assertThat(check().faults()).containsExactly(new Fault.Changed(7));
  }

  @Test
  void aChangedEntryWithANewDigestShowsToo() throws Exception {
    try (Database database = open()) {
      byte[] line = "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
      String digest = Chain.hex(Chain.digest(new byte[0], line, ""));
      database.run(
          "UPDATE entry SET entry = '{}', salt = NULL, vouches = NULL, digest = x'%s'"
                  .formatted(digest)
              + " WHERE number = 7");
    }
    assertThat(check().faults()).containsExactly(new Fault.OutOfPlace(7));
  }

  @Test
  void removedEntriesShowWhereTheyWere() throws Exception {
    tamper("DELETE FROM entry WHERE number IN (4, 5, 9)");
    assertThat(check().faults()).containsExactly(new Fault.Missing(4, 5), new Fault.Missing(9, 9));
  }

  @Test
  void removedAndRenumberedEntriesShow() throws Exception {
    tamper("DELETE FROM entry WHERE number = 4");
    tamper("UPDATE entry SET number = number - 1 WHERE number > 4");
    assertThat(check().faults()).containsExactly(new Fault.OutOfPlace(4));
  }

  @Test
  void exchangedEntriesShow() throws Exception {
    tamper("UPDATE entry SET number = 99 WHERE number = 3");
    tamper("UPDATE entry SET number = 3 WHERE number = 4");
    tamper("UPDATE entry SET number = 4 WHERE number = 99");
    assertThat(check().faults())
        .containsExactly(new Fault.OutOfPlace(3), new Fault.OutOfPlace(4), new Fault.OutOfPlace(5));
  }

  @Test
  void anEntryThatSomebodyPutInShows() throws Exception {
    tamper("INSERT INTO entry (entry) VALUES ('{\"id\":\"x\"}')");
    assertThat(check().faults()).containsExactly(new Fault.Unchained(11));
  }

  @Test
  void aSealTellsWhetherTheEndWasCutOffAndTheRestChainedAnew() throws Exception {
    String seal = check().seal();
    assertThat(check(seal).sealed()).contains(10L);
    try (EntryLog log = SqliteEntryLog.open(file)) {
      log.append(Entries.several(10, 12));
    }
    assertThat(check(seal.replace(" ", "").toUpperCase(java.util.Locale.ROOT)).sealed())
        .contains(10L);
    tamper("DELETE FROM entry WHERE number > 8");
    assertThat(check(seal).faults()).as("nothing is missing between two entries").isEmpty();
    assertThat(check(seal).sealed()).isEmpty();
    assertThat(check("").sealed()).isEmpty();
  }

  @Test
  void afterAWriteThatFailedTheChainGoesOn() throws Exception {
    try (SqliteEntryLog log = SqliteEntryLog.open(file)) {
      int pages = log.database().number("PRAGMA page_count");
      log.database().run("PRAGMA max_page_count = " + pages);
      try {
        log.append(Entries.several(10, 1_000));
      } catch (StoreException e) {
        assertThat(e.kind()).isEqualTo(StoreException.Kind.DISK_FULL);
      }
      log.database().run("PRAGMA max_page_count = 100000");
      log.append(Entries.several(10, 1_000));
    }
    LogCheck check = check();
    assertThat(check.faults()).isEmpty();
    assertThat(check.entries()).isEqualTo(1_000);
  }

  @Test
  void aFileOfTheFirstFormatIsChainedAndSaysSinceWhen() throws Exception {
    Path old = folder.resolve("Old.hearing");
    firstFormat(old);
    try (SqliteEntryLog log = SqliteEntryLog.open(old)) {
      assertThat(log.readAll()).isEqualTo(Entries.several(0, 6));
      log.append(Entries.several(6, 8));
      LogCheck check = log.check(Optional.empty());
      assertThat(check.faults()).isEmpty();
      assertThat(check.entries()).isEqualTo(8);
      assertThat(check.upgraded().map(LogCheck.Upgraded::entries)).contains(6);
    }
    assertThat(folder.resolve("Old.format-1.hearing")).exists();
    try (SqliteEntryLog log = SqliteEntryLog.openReadOnly(file, FileFormat.CURRENT)) {
      assertThat(log.check(Optional.empty()).whole()).isTrue();
    }
  }

  /** A file as version 0.1 wrote it. */
  static void firstFormat(Path old) throws StoreException {
    EntryCodec codec = new EntryCodec();
    try (Database database = Database.open(old, Database.Mode.CREATE, Duration.ofSeconds(1))) {
      database.run("PRAGMA application_id = " + FileFormat.APPLICATION_ID);
      database.run("CREATE TABLE entry (number INTEGER PRIMARY KEY, entry TEXT NOT NULL) STRICT");
      database.run(FileFormat.INDEX);
      database.run(FileFormat.VIEW);
      database.run("PRAGMA user_version = 1");
      for (int i = 0; i < 6; i++) {
        String line =
            new String(codec.encode(Entries.numbered(i)), java.nio.charset.StandardCharsets.UTF_8);
        database.run("INSERT INTO entry (entry) VALUES ('" + line + "')");
      }
    }
  }

  private void tamper(String sql) throws StoreException {
    try (Database database = open()) {
      database.run(sql);
    }
  }

  private Database open() throws StoreException {
    return Database.open(file, Database.Mode.WRITE, Duration.ofSeconds(1));
  }

  private LogCheck check() throws StoreException {
    return check("");
  }

  private LogCheck check(String seal) throws StoreException {
    try (SqliteEntryLog log = SqliteEntryLog.open(file)) {
      return log.check(List.of(seal).stream().filter(each -> !each.isEmpty()).findFirst());
    }
  }
}
