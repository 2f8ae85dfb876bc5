package org.hearingdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.json.RandomValues;
import org.hearingdesk.store.EntryLog.Access;
import org.hearingdesk.store.StoreException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteEntryLogTest {
  private static final long SEED = 7;

  @TempDir Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("Skills.hearing");
  }

  @Test
  void whatWasAppendedIsThereAfterReopening() throws Exception {
    try (EntryLog log = SqliteEntryLog.create(file)) {
      assertThat(log.access()).isEqualTo(Access.WRITE);
      assertThat(log.readAll()).isEmpty();
      log.append(List.of(Entries.numbered(1)));
      log.append(Entries.several(2, 5));
      assertThat(log.readAll()).isEqualTo(Entries.several(1, 5));
    }
    try (EntryLog log = SqliteEntryLog.open(file)) {
      assertThat(log.readAll()).isEqualTo(Entries.several(1, 5));
      assertThat(log.file()).isEqualTo(file);
    }
  }

  @Test
  void everyKindOfFactIsKept() throws Exception {
    RandomValues values = new RandomValues(SEED);
    List<Entry> entries =
        Stream.iterate(0, i -> i < 300, i -> i + 1)
            .map(i -> Entries.of(i, values.of(Fact.class)))
            .toList();
    try (EntryLog log = SqliteEntryLog.create(file)) {
      log.append(entries);
    }
    try (EntryLog log = SqliteEntryLog.open(file)) {
      assertThat(log.readAll()).as("seed %d", SEED).isEqualTo(entries);
    }
  }

  @Test
  void entriesComeInTheOrderOfTheirStamps() throws Exception {
    try (EntryLog log = SqliteEntryLog.create(file)) {
      log.append(List.of(Entries.numbered(3), Entries.numbered(1), Entries.numbered(2)));
      assertThat(log.readAll()).isEqualTo(Entries.several(1, 4));
    }
  }

  @Test
  void oneFileRemainsAfterClosing() throws Exception {
    try (EntryLog log = SqliteEntryLog.create(file)) {
      log.append(Entries.several(0, 50));
    }
    assertThat(names()).containsExactly("Skills.hearing");
  }

  @Test
  void theHeaderSaysWhatItIs() throws Exception {
    SqliteEntryLog.create(file).close();
    byte[] header = Files.readAllBytes(file);
    assertThat(new String(header, 68, 4, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("HDSK");
    assertThat(header[63]).as("format").isEqualTo((byte) 2);
  }

  @Test
  void aFileNameMayHoldAnything() throws Exception {
    for (String name :
        List.of("a b#c?d=e&f%20.hearing", "Žusan עברית 👩.hearing", "it's \"so\".hearing")) {
      Path odd = folder.resolve(name);
      try (EntryLog log = SqliteEntryLog.create(odd)) {
        log.append(Entries.several(0, 2));
        log.copyTo(folder.resolve("copy of " + name));
      }
      assertThat(Files.exists(odd)).isTrue();
      try (EntryLog log = SqliteEntryLog.open(folder.resolve("copy of " + name))) {
        assertThat(log.readAll()).hasSize(2);
      }
    }
  }

  @Test
  void aPlaceThatIsTakenIsLeftAlone() throws Exception {
    Files.writeString(file, "mine");
    assertKind(Kind.OCCUPIED, () -> SqliteEntryLog.create(file));
    assertThat(file).hasContent("mine");
    assertThat(names()).containsExactly("Skills.hearing");
  }

  @Test
  void aMissingFileIsMissing() {
    assertKind(Kind.MISSING, () -> SqliteEntryLog.open(file));
    assertKind(Kind.GONE, () -> SqliteEntryLog.create(folder.resolve("no folder").resolve("x")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Just a text that somebody saved under this name.\n",
        "PK\u0003\u0004zip",
        "SQLite format 3\u0000"
      })
  void aForeignFileIsRefusedAndNotTouched(String content) throws Exception {
    Files.writeString(file, content);
    assertKind(Kind.FOREIGN, () -> SqliteEntryLog.open(file));
    assertThat(file).hasContent(content);
    assertThat(names()).containsExactly("Skills.hearing");
  }

  @Test
  void anotherDatabaseAndAFolderAreForeign() throws Exception {
    try (Database other = Database.open(file, Database.Mode.CREATE, Duration.ofSeconds(1))) {
      other.run("CREATE TABLE bookmarks (url TEXT)");
    }
    assertKind(Kind.FOREIGN, () -> SqliteEntryLog.open(file));
    assertKind(Kind.FOREIGN, () -> SqliteEntryLog.open(folder));
    assertThat(names()).containsExactly("Skills.hearing");
  }

  @Test
  void aNewerFormatIsRefusedWithItsNumber() throws Exception {
    try (SqliteEntryLog log = SqliteEntryLog.create(file)) {
      log.database().run("PRAGMA user_version = 7");
    }
    assertThatThrownBy(() -> SqliteEntryLog.open(file))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(Kind.NEWER);
              assertThat(e.detail()).isEqualTo("7");
            });
  }

  @Test
  void aTruncatedFileIsDamagedOrForeignButNeverACrash() throws Exception {
    filled(400);
    byte[] whole = Files.readAllBytes(file);
    for (int length :
        new int[] {
          16, 99, 100, 511, 512, 4_095, 4_096, 8_192, whole.length / 2, whole.length - 1
        }) {
      Path cut = folder.resolve("cut-" + length);
      Files.write(cut, java.util.Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> SqliteEntryLog.open(cut).readAll())
          .as("cut to %d bytes", length)
          .isInstanceOfSatisfying(
              StoreException.class,
              e -> assertThat(e.kind()).as(e.getMessage()).isIn(Kind.DAMAGED, Kind.FOREIGN));
    }
  }

  @Test
  void randomDamageIsNeverACrashAndNeverReadAsSomethingElse() throws Exception {
    filled(200);
    byte[] whole = Files.readAllBytes(file);
    List<Entry> expected = Entries.several(0, 200);
    Random random = new Random(SEED);
    for (int round = 0; round < 40; round++) {
      byte[] hurt = whole.clone();
      int at = random.nextInt(hurt.length - 64);
      for (int i = 0; i < 64; i++) {
        hurt[at + i] = (byte) random.nextInt();
      }
      Path damaged = folder.resolve("hurt-" + round);
      Files.write(damaged, hurt);
      try (EntryLog log = SqliteEntryLog.open(damaged)) {
        List<Entry> read = log.readAll();
        assertThat(read).as("seed %d, round %d, at %d", SEED, round, at).isEqualTo(expected);
      } catch (StoreException e) {
        assertThat(e.kind()).as(e.getMessage()).isIn(Kind.DAMAGED, Kind.FOREIGN, Kind.NEWER);
      }
    }
  }

  @Test
  void anEntryThatIsNoneIsToldByItsNumber() throws Exception {
    for (String line : List.of("{\"id\":\"x\"}", "{\"id\":\"x\",\"surprise\":1}", "[]")) {
      Path odd = folder.resolve("odd" + line.length());
      try (SqliteEntryLog log = SqliteEntryLog.create(odd)) {
        log.append(Entries.several(0, 2));
        log.database().run("INSERT INTO entry (entry) VALUES ('" + line + "')");
        assertThatThrownBy(log::readAll)
            .isInstanceOfSatisfying(
                StoreException.class,
                e -> {
                  assertThat(e.kind()).isEqualTo(Kind.DAMAGED);
                  assertThat(e.detail()).startsWith("entry 3, line 1");
                });
      }
    }
  }

  @Test
  void peopleCanLookIntoAFileWithSqliteAlone() throws Exception {
    try (SqliteEntryLog log = SqliteEntryLog.create(file)) {
      log.append(Entries.several(0, 1));
      String line = "SELECT at || ' ' || operator || ' ' || fact FROM history";
      assertThat(log.database().value(line))
          .isEqualTo("2026-11-23T08:00:00Z Moderator PrivateNoteWritten");
    }
  }

  @Test
  void aFileWithATriggerInItIsNotOpened() throws Exception {
    try (SqliteEntryLog log = SqliteEntryLog.create(file)) {
      log.database()
          .run("CREATE TRIGGER sneaky AFTER INSERT ON entry BEGIN DELETE FROM entry; END");
    }
    assertKind(Kind.DAMAGED, () -> SqliteEntryLog.open(file));
  }

  @Test
  void theSameEntryTwiceIsRefusedAndNothingOfItsChangeIsThere() throws Exception {
    try (EntryLog log = SqliteEntryLog.create(file)) {
      log.append(Entries.several(0, 3));
      assertKind(Kind.IO, () -> log.append(List.of(Entries.numbered(5), Entries.numbered(1))));
      assertThat(log.readAll()).isEqualTo(Entries.several(0, 3));
      log.append(List.of(Entries.numbered(5), Entries.numbered(6)));
      assertThat(log.readAll()).hasSize(5);
    }
  }

  @Test
  void theSecondWindowReadsAndCannotWrite() throws Exception {
    try (EntryLog first = SqliteEntryLog.create(file)) {
      first.append(Entries.several(0, 3));
      try (EntryLog second = SqliteEntryLog.open(file)) {
        assertThat(second.access()).isEqualTo(Access.OPEN_ELSEWHERE);
        assertThat(second.readAll()).isEqualTo(Entries.several(0, 3));
        first.append(Entries.several(3, 6));
        assertThat(second.readAll()).isEqualTo(Entries.several(0, 6));
        assertKind(Kind.READ_ONLY, () -> second.append(Entries.several(6, 7)));
        second.copyTo(folder.resolve("copy.hearing"));
      }
      first.append(Entries.several(6, 7));
    }
    try (EntryLog log = SqliteEntryLog.open(file)) {
      assertThat(log.access()).isEqualTo(Access.WRITE);
      assertThat(log.readAll()).isEqualTo(Entries.several(0, 7));
    }
    assertThat(names()).containsExactlyInAnyOrder("Skills.hearing", "copy.hearing");
  }

  @Test
  void theSecondWindowIsFoundByAnotherNameToo() throws Exception {
    Path link = folder.resolve("link.hearing");
    try (EntryLog first = SqliteEntryLog.create(file)) {
      assertThat(first.access()).isEqualTo(Access.WRITE);
      Files.createSymbolicLink(link, file);
      try (EntryLog second = SqliteEntryLog.open(link)) {
        assertThat(second.access()).isEqualTo(Access.OPEN_ELSEWHERE);
      }
    }
  }

  @Test
  void theFirstThatClosesLeavesTheOtherReading() throws Exception {
    EntryLog first = SqliteEntryLog.create(file);
    first.append(Entries.several(0, 3));
    try (EntryLog second = SqliteEntryLog.open(file)) {
      first.close();
      assertThat(second.readAll()).hasSize(3);
      try (EntryLog third = SqliteEntryLog.open(file)) {
        assertThat(third.access()).isEqualTo(Access.WRITE);
        third.append(Entries.several(3, 4));
        assertThat(second.readAll()).hasSize(4);
      }
    }
  }

  @Test
  void aLockThatWasLeftBehindLocksNobodyOut() throws Exception {
    SqliteEntryLog.create(file).close();
    Files.createFile(folder.resolve("Skills.hearing-lock"));
    try (EntryLog log = SqliteEntryLog.open(file)) {
      assertThat(log.access()).isEqualTo(Access.WRITE);
    }
    assertThat(names()).containsExactly("Skills.hearing");
  }

  @Test
  void aProgramThatHoldsTheDatabaseMakesWritingFailAndReadingGoOn() throws Exception {
    try (SqliteEntryLog log = SqliteEntryLog.create(file)) {
      log.append(Entries.several(0, 1));
      log.database().run("PRAGMA busy_timeout = 50");
      try (Database other = Database.open(file, Database.Mode.WRITE, Duration.ofSeconds(1))) {
        other.run("BEGIN IMMEDIATE");
        assertKind(Kind.LOCKED, () -> log.append(Entries.several(1, 2)));
        assertKind(Kind.LOCKED, () -> log.append(Entries.several(1, 3)));
        assertThat(log.readAll()).hasSize(1);
        other.run("ROLLBACK");
      }
      log.append(Entries.several(1, 3));
      assertThat(log.readAll()).hasSize(3);
    }
  }

  @Test
  void aFullDiskKeepsWhatWasThereAndNothingOfTheRest() throws Exception {
    try (SqliteEntryLog log = SqliteEntryLog.create(file)) {
      log.append(Entries.several(0, 20));
      int pages = log.database().number("PRAGMA page_count");
      log.database().run("PRAGMA max_page_count = " + pages);
      assertKind(Kind.DISK_FULL, () -> log.append(Entries.several(20, 2_000)));
      assertThat(log.readAll()).isEqualTo(Entries.several(0, 20));
      log.database().run("PRAGMA max_page_count = 100000");
      log.append(List.of());
      log.append(Entries.several(20, 2_000));
    }
    try (EntryLog log = SqliteEntryLog.open(file)) {
      assertThat(log.readAll()).hasSize(2_000);
    }
  }

  @Test
  void aFileThatWasRemovedIsNoticedBeforeAnythingIsLost() throws Exception {
    assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
    SqliteEntryLog log = SqliteEntryLog.create(file);
    log.append(Entries.several(0, 3));
    Files.delete(file);
    assertKind(Kind.GONE, () -> log.append(Entries.several(3, 4)));
    assertKind(Kind.GONE, () -> log.append(List.of()));
    Path elsewhere = folder.resolve("elsewhere.hearing");
    log.copyTo(elsewhere);
    log.close();
    try (EntryLog copy = SqliteEntryLog.open(elsewhere)) {
      assertThat(copy.readAll()).isEqualTo(Entries.several(0, 3));
      copy.append(Entries.several(3, 4));
    }
  }

  @Test
  void aFileThatWasReplacedOrLostItsSideFileIsNoticed() throws Exception {
    assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
    Path other = folder.resolve("other.hearing");
    SqliteEntryLog.create(other).close();
    SqliteEntryLog log = SqliteEntryLog.create(file);
    log.append(Entries.several(0, 3));
    Path side = folder.resolve("Skills.hearing-wal");
    Path away = folder.resolve("away");
    Files.move(side, away);
    assertKind(Kind.GONE, () -> log.append(Entries.several(3, 4)));
    Files.move(away, side);
    log.append(Entries.several(3, 4));
    Files.delete(file);
    Files.move(other, file);
    assertKind(Kind.GONE, () -> log.append(Entries.several(4, 5)));
    log.close();
  }

  @Test
  void aReadOnlyMediumIsReadWithoutLeavingATrace() throws Exception {
    filled(10);
    byte[] before = Files.readAllBytes(file);
    try (EntryLog log = SqliteEntryLog.openReadOnly(file, FileFormat.CURRENT)) {
      assertThat(log.access()).isEqualTo(Access.READ_ONLY_MEDIUM);
      assertThat(log.readAll()).hasSize(10);
      assertThat(names()).containsExactly("Skills.hearing");
      assertKind(Kind.READ_ONLY, () -> log.append(Entries.several(10, 11)));
      log.copyTo(folder.resolve("copy.hearing"));
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (EntryLog log = SqliteEntryLog.open(folder.resolve("copy.hearing"))) {
      assertThat(log.access()).isEqualTo(Access.WRITE);
      assertThat(log.readAll()).hasSize(10);
    }
  }

  @Test
  void aReadOnlyMediumWithUnfinishedBusinessIsReadWhole() throws Exception {
    Path crashed = folder.resolve("crashed");
    Files.createDirectory(crashed);
    try (EntryLog log = SqliteEntryLog.create(file)) {
      log.append(Entries.several(0, 10));
      // As a crash leaves it: the entries stand in the side file only.
      for (String ending : List.of("", "-wal")) {
        Files.copy(
            folder.resolve("Skills.hearing" + ending), crashed.resolve("Skills.hearing" + ending));
      }
    }
    Path left = crashed.resolve("Skills.hearing");
    try (EntryLog log = SqliteEntryLog.openReadOnly(left, FileFormat.CURRENT)) {
      assertThat(log.access()).isEqualTo(Access.READ_ONLY_MEDIUM);
      assertThat(log.readAll()).hasSize(10);
    }
    try (EntryLog log = SqliteEntryLog.open(left)) {
      assertThat(log.access()).isEqualTo(Access.WRITE);
      assertThat(log.readAll()).hasSize(10);
    }
  }

  @Test
  void permissionsThatForbidWritingAreSeen() throws Exception {
    filled(3);
    assumeThat(file.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(file)).as("the superuser may write anything").isFalse();
    try (EntryLog log = SqliteEntryLog.open(file)) {
      assertThat(log.access()).isEqualTo(Access.READ_ONLY_MEDIUM);
      assertThat(log.readAll()).hasSize(3);
    }
  }

  @Test
  void aCopyIsWholeAndGoesToAFreePlaceOnly() throws Exception {
    Path copy = folder.resolve("copy.hearing");
    try (EntryLog log = SqliteEntryLog.create(file)) {
      log.append(Entries.several(0, 300));
      log.copyTo(copy);
      assertKind(Kind.OCCUPIED, () -> log.copyTo(copy));
      assertKind(Kind.GONE, () -> log.copyTo(folder.resolve("pulled stick").resolve("x")));
      log.append(Entries.several(300, 301));
    }
    try (EntryLog log = SqliteEntryLog.open(copy)) {
      assertThat(log.readAll()).isEqualTo(Entries.several(0, 300));
    }
    assertThat(names()).containsExactlyInAnyOrder("Skills.hearing", "copy.hearing");
  }

  private void filled(int entries) throws StoreException {
    try (EntryLog log = SqliteEntryLog.create(file)) {
      log.append(Entries.several(0, entries));
    }
  }

  private Set<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return Set.copyOf(files.map(each -> each.getFileName().toString()).toList());
    }
  }

  private static void assertKind(Kind kind, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(kind));
  }
}
