package org.hearingdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearingdesk.domain.log.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a power cut leaves of a write that was not over: any part of it, in any order, with rubbish
 * behind it. What had been acknowledged before is there, and of the rest a whole change or nothing.
 * More of them: {@code mvn test -Dtest=TornWritesTest -Dtears=2000}.
 */
class TornWritesTest {
  private static final int TEARS = Integer.getInteger("tears", 60);
  private static final long SEED = Long.getLong("tears.seed", 31);
  private static final int SECTOR = 512;

  @TempDir Path folder = Path.of("");
  private final Random random = new Random(SEED);

  /** How the files stood when so many entries had been acknowledged. */
  private static final class Moment {
    private final int entries;
    private final byte[] file;
    private final byte[] side;

    Moment(int entries, byte[] file, byte[] side) {
      this.entries = entries;
      this.file = file;
      this.side = side;
    }
  }

  @Test
  void anAcknowledgedChangeOutlastsATornOne() throws Exception {
    List<Moment> moments = moments();
    int kept = 0;
    for (int tear = 0; tear < TEARS; tear++) {
      int at = random.nextInt(moments.size() - 1);
      Moment before = moments.get(at);
      Moment after = moments.get(at + 1);
      Path torn = folder.resolve("torn-" + tear + ".hearing");
      Files.write(torn, before.file);
      Files.write(OpenHearing.sideFileOf(torn), torn(before.side, after.side));
      try (SqliteEntryLog log = SqliteEntryLog.open(torn)) {
        List<Entry> found = log.readAll();
        String when = "seed %d, tear %d, after %d".formatted(SEED, tear, before.entries);
        assertThat(found.size()).as(when).isIn(before.entries, after.entries);
        assertThat(found).as(when).isEqualTo(Entries.several(0, found.size()));
        assertThat(log.check(Optional.empty()).faults()).as(when).isEmpty();
        kept += found.size() == after.entries ? 1 : 0;
      }
      Files.delete(torn);
    }
    assertThat(kept).as("now and then the whole of it arrives").isBetween(1, TEARS - 1);
  }

  /** Changes of one to six entries; the side file grows all the time. */
  private List<Moment> moments() throws Exception {
    Path file = folder.resolve("Skills.hearing");
    List<Moment> moments = new ArrayList<>();
    try (SqliteEntryLog log = SqliteEntryLog.create(file)) {
      for (int entries = 0; moments.size() < 40; ) {
        int more = 1 + random.nextInt(6);
        log.append(Entries.several(entries, entries + more));
        entries += more;
        moments.add(
            new Moment(
                entries,
                Files.readAllBytes(log.file()),
                Files.readAllBytes(OpenHearing.sideFileOf(log.file()))));
      }
    }
    return moments;
  }

  /** All that was forced to the disk, and of what followed some sectors, cut off, with rubbish. */
  private byte[] torn(byte[] before, byte[] after) {
    byte[] torn = after.clone();
    for (int at = before.length; at < torn.length; at += SECTOR) {
      int end = Math.min(torn.length, at + SECTOR);
      switch (random.nextInt(24)) {
        case 0 -> Arrays.fill(torn, at, end, (byte) 0);
        case 1 -> rubbish(torn, at, end);
        default -> {}
      }
    }
    if (random.nextInt(3) == 0) {
      int length = before.length + random.nextInt(torn.length - before.length + 1);
      return Arrays.copyOf(torn, length);
    }
    return torn;
  }

  private void rubbish(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      bytes[i] = (byte) random.nextInt();
    }
  }
}
