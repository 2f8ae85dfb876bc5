package org.hearingdesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearingdesk.domain.command.Command.ErasePerson;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Ids;
import org.hearingdesk.session.Laptop;
import org.hearingdesk.store.BackupFolder;
import org.hearingdesk.store.Recovery;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;

/**
 * What one waits for with a file of 50,000 entries: opening it, a backup with all that is looked at
 * afterwards, a check, recovery, and the erasure of a person. The medians of five.
 *
 * <p>{@code mvn -Pbench verify -Dbench=org.hearingdesk.bench.FileBench}
 */
public final class FileBench {
  private static final int ENTRIES = 50_000;
  private static final int ROUNDS = 5;

  private FileBench() {}

  /** Prints the times. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("file-bench");
    Path file = folder.resolve("Long.hearing");
    try (SqliteEntryLog log = SqliteEntryLog.create(file)) {
      log.append(LongHearing.entries(ENTRIES));
    }
    IO.println(String.format(Locale.ROOT, "%d entries, %.1f MB", ENTRIES, Files.size(file) / 1e6));
    time("open and replay", round -> session(file).close());
    time(
        "backup, verified",
        round -> BackupFolder.beside(file).write(Instant.EPOCH.plusSeconds(round * 9_999L)));
    time(
        "check of the chain",
        round -> {
          try (SqliteEntryLog log = SqliteEntryLog.open(file)) {
            if (!log.check(Optional.empty()).whole()) {
              throw new IllegalStateException("not whole");
            }
          }
        });
    time("recover", round -> Recovery.of(file, folder.resolve("Recovered" + round + ".hearing")));
    time(
        "erase a person",
        round -> {
          try (HearingSession session = session(file)) {
            var _ =
                session
                    .submit(new ErasePerson(Id.of("participant-" + round), "Erased " + round))
                    .join();
          }
        });
    remove(folder);
  }

  private interface Work {
    void run(int round) throws StoreException, IOException;
  }

  private static void time(String what, Work work) throws StoreException, IOException {
    double[] times = new double[ROUNDS];
    work.run(ROUNDS);
    for (int i = 0; i < ROUNDS; i++) {
      long begin = System.nanoTime();
      work.run(i);
      times[i] = (System.nanoTime() - begin) / 1e6;
    }
    Arrays.sort(times);
    IO.println(String.format(Locale.ROOT, "%-20s %8.0f ms", what, times[ROUNDS / 2]));
  }

  private static HearingSession session(Path file) throws StoreException {
    return HearingSession.open(
        SqliteEntryLog.open(file),
        new Laptop("bench", "Bench"),
        InstantSource.system(),
        Ids.random(),
        Runnable::run);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
      for (Path each : all) {
        Files.deleteIfExists(each);
      }
    }
  }
}
