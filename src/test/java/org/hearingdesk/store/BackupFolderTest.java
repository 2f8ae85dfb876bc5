package org.hearingdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.hearingdesk.store.BackupFolder.Backup;
import org.hearingdesk.store.StoreException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFolderTest {
  private static final Instant NOW = Instant.parse("2026-11-25T13:00:00Z");

  @TempDir Path folder = Path.of("");
  private Path file = Path.of("");
  private BackupFolder backups = BackupFolder.beside(Path.of("none"));

  @BeforeEach
  void aHearing() throws StoreException {
    file = folder.resolve("Skills.hearing");
    backups = BackupFolder.beside(file);
    try (EntryLog log = SqliteEntryLog.create(file)) {
      log.append(Entries.several(0, 20));
    }
  }

  @Test
  void aBackupIsAHearingOfItsOwnWithAMomentInItsName() throws Exception {
    try (EntryLog log = SqliteEntryLog.open(file)) {
      backups.write(NOW);
      log.append(Entries.several(20, 25));
      backups.write(NOW.plusSeconds(300));
    }
    assertThat(backups.list()).extracting(Backup::at).containsExactly(NOW.plusSeconds(300), NOW);
    assertThat(BackupFolder.read(backups.list().getFirst().file())).hasSize(25);
    assertThat(BackupFolder.read(backups.list().getLast().file()))
        .isEqualTo(Entries.several(0, 20));
    assertThat(names(folder.resolve("Skills backups")))
        .contains("Skills 2026-11-25T13-00-00Z.hearing");
  }

  @Test
  void aHearingThatIsBeingWrittenIsBackedUpAsItWasAtOneMoment() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    try (EntryLog log = SqliteEntryLog.open(file)) {
      CompletableFuture<Integer> writer =
          CompletableFuture.supplyAsync(() -> {
            int entries = 20;
            while (!over.get() && entries < 100_000) {
              try {
                log.append(Entries.several(entries, entries + 3));
                entries += 3;
              } catch (StoreException e) {
                throw new AssertionError(e);
              }
            }
            return entries;
          });
      for (int i = 0; i < 8; i++) {
        backups.write(NOW.plusSeconds(i));
      }
      over.set(true);
      assertThat(writer.join()).isGreaterThan(20);
    }
    for (Backup each : backups.list()) {
      try (SqliteEntryLog copy = SqliteEntryLog.openReadOnly(each.file(), FileFormat.CURRENT)) {
        int entries = copy.readAll().size();
        assertThat((entries - 20) % 3).as("whole changes only").isZero();
        assertThat(copy.readAll()).isEqualTo(Entries.several(0, entries));
        assertThat(copy.check(Optional.empty()).faults()).isEmpty();
      }
    }
  }

  @Test
  void whatCannotBeWrittenLeavesTheOlderBackups() throws Exception {
    backups.write(NOW);
    Path other = folder.resolve("Other.hearing");
    try (EntryLog log = SqliteEntryLog.create(other)) {
      log.append(Entries.several(0, 2));
    }
    Files.writeString(folder.resolve("Other backups"), "a file where the folder should be");
    assertThatThrownBy(() -> BackupFolder.beside(other).write(NOW))
        .isInstanceOf(StoreException.class);
    assertThat(BackupFolder.beside(other).list()).isEmpty();
    assertThat(backups.list()).hasSize(1);
  }

  @Test
  void restoringKeepsWhatIsThere() throws Exception {
    Backup backup = backups.write(NOW);
    try (EntryLog log = SqliteEntryLog.open(file)) {
      log.append(Entries.several(20, 22));
    }
    Path kept = backups.restore(backup.file(), NOW.plusSeconds(60)).orElseThrow();
    assertThat(BackupFolder.read(file)).hasSize(20);
    assertThat(BackupFolder.read(kept)).hasSize(22);
    assertThat(kept).hasFileName("Skills before restoring 2026-11-25T13-01-00Z.hearing");
    assertThat(BackupFolder.read(backup.file())).as("the backup stays").hasSize(20);
    assertThat(backups.restore(backup.file(), NOW.plusSeconds(60)))
        .contains(folder.resolve("Skills before restoring 2026-11-25T13-01-00Z 2.hearing"));
  }

  @Test
  void aDamagedOrMissingHearingIsRestoredToo() throws Exception {
    Backup backup = backups.write(NOW);
    Files.writeString(file, "rubbish");
    Path kept = backups.restore(backup.file(), NOW).orElseThrow();
    assertThat(kept).hasContent("rubbish");
    assertThat(BackupFolder.read(file)).hasSize(20);
    Files.delete(file);
    assertThat(backups.restore(backup.file(), NOW)).isEmpty();
    assertThat(BackupFolder.read(file)).hasSize(20);
  }

  @Test
  void whatIsOpenIsNotReplaced() throws Exception {
    Backup backup = backups.write(NOW);
    try (EntryLog log = SqliteEntryLog.open(file)) {
      assertThatThrownBy(() -> backups.restore(backup.file(), NOW))
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.kind()).isEqualTo(Kind.LOCKED));
      log.append(Entries.several(20, 21));
    }
    assertThat(BackupFolder.read(file)).hasSize(21);
  }

  @Test
  void hearingsOfOneNameShareAChosenFolderWithoutMixing() throws Exception {
    Path chosen = Files.createDirectory(folder.resolve("stick"));
    Path other = Files.createDirectory(folder.resolve("2")).resolve("Skills.hearing");
    Files.copy(file, other);
    BackupFolder.in(chosen, file).write(NOW);
    BackupFolder.in(chosen, other).write(NOW);
    assertThat(BackupFolder.in(chosen, file).list()).hasSize(1);
    assertThat(names(chosen)).hasSize(2);
  }

  @Test
  void backupsAreThinnedWithAge() {
    List<Instant> all = new ArrayList<>();
    for (int i = 0; i < 60 * 24 * 60 / 5; i++) {
      all.add(NOW.minus(Duration.ofMinutes(5L * i)));
    }
    Set<Instant> kept = Thinning.kept(all, NOW);
    assertThat(kept).contains(NOW);
    assertThat(kept.stream().filter(at -> at.isAfter(NOW.minusSeconds(3_601)))).hasSize(13);
    assertThat(kept.stream().filter(at -> at.isBefore(NOW.minusSeconds(3_601))))
        .hasSizeBetween(23 + 29 + 1, 25 + 32 + 2);
    assertThat(Thinning.kept(kept, NOW)).as("thinning again takes nothing").isEqualTo(kept);
    Instant future = NOW.plus(Duration.ofDays(400));
    assertThat(Thinning.kept(List.of(NOW, future), NOW)).contains(NOW, future);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).toList();
    }
  }
}
