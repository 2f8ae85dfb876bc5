package org.hearingdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.store.StoreException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
  private static final long SEED = 8;
  private static final int ENTRIES = 300;

  @TempDir Path folder = Path.of("");
  private Path file = Path.of("");
  private List<Entry> written = List.of();

  @BeforeEach
  void aHearingWithALongEntry() throws StoreException {
    file = folder.resolve("Skills.hearing");
    written = new java.util.ArrayList<>(Entries.several(0, ENTRIES));
    String note = "A long note. ".repeat(3_000);
    written.add(Entries.of(ENTRIES, new Fact.PrivateNoteWritten(Id.of("i"), "", note)));
    try (EntryLog log = SqliteEntryLog.create(file)) {
      log.append(written);
    }
  }

  @Test
  void aWholeFileIsReadWhole() throws Exception {
    Recovery recovery = recover(file);
    assertThat(recovery.entries()).isEqualTo(ENTRIES + 1);
    assertThat(recovery.lost()).isZero();
    assertThat(recovered()).isEqualTo(written);
  }

  @Test
  void whatIsStillInTheSideFileIsReadToo() throws Exception {
    Path torn = folder.resolve("torn.hearing");
    try (EntryLog log = SqliteEntryLog.open(file)) {
      log.append(Entries.several(ENTRIES + 1, ENTRIES + 9));
      Files.copy(file, torn);
      Files.copy(OpenHearing.sideFileOf(file), OpenHearing.sideFileOf(torn));
    }
    assertThat(recover(torn).entries()).isEqualTo(ENTRIES + 9);
    assertThat(recovered()).hasSize(ENTRIES + 9);
  }

  @Test
  void aFileWithoutItsFirstPageIsRead() throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 0, 4_096, (byte) 0);
    Files.write(file, bytes);
    assertThatThrownBy(() -> SqliteEntryLog.open(file)).isInstanceOf(StoreException.class);
    assertThat(recover(file).lost()).isZero();
    assertThat(recovered()).isEqualTo(written);
  }

  @Test
  void damageTakesNoMoreThanThePagesItHits() throws Exception {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(SEED);
    Set<Entry> all = new HashSet<>(written);
    for (int round = 0; round < 30; round++) {
      byte[] hurt = whole.clone();
      int at = random.nextInt(hurt.length - 64);
      for (int i = 0; i < 64; i++) {
        hurt[at + i] = (byte) random.nextInt();
      }
      Path damaged = folder.resolve("hurt-" + round + ".hearing");
      Files.write(damaged, hurt);
      Recovery recovery = recover(damaged);
      String when = "seed %d, round %d, at %d".formatted(SEED, round, at);
      assertThat(recovery.entries()).as(when).isGreaterThan(ENTRIES - 30);
      assertThat(all).as(when).containsAll(recovered());
    }
  }

  @Test
  void aFileThatWasCutOffIsReadAsFarAsItGoes() throws Exception {
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length * 2 / 3));
    Recovery recovery = recover(file);
    assertThat(recovery.entries()).isBetween(20, ENTRIES);
    assertThat(Files.size(file)).as("it stays as it is").isEqualTo(whole.length * 2 / 3);
  }

  @Test
  void whereNothingCanBeReadNothingIsMade() throws Exception {
    Path letter = folder.resolve("letter.hearing");
    Files.writeString(letter, "Dear colleagues. ".repeat(2_000));
    assertThatThrownBy(() -> recover(letter))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.kind()).isEqualTo(Kind.FOREIGN));
    assertThat(folder.resolve("recovered.hearing")).doesNotExist();
    assertThatThrownBy(() -> Recovery.of(file, letter))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.kind()).isEqualTo(Kind.OCCUPIED));
  }

  private Recovery recover(Path damaged) throws Exception {
    Path target = folder.resolve("recovered.hearing");
    Files.deleteIfExists(target);
    return Recovery.of(damaged, target);
  }

  private List<Entry> recovered() throws StoreException {
    try (EntryLog log = SqliteEntryLog.open(folder.resolve("recovered.hearing"))) {
      return log.readAll();
    }
  }
}
