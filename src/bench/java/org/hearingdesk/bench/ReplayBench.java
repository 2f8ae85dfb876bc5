package org.hearingdesk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Ids;
import org.hearingdesk.session.Laptop;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;

/**
 * How long it takes from a file to the first snapshot, opening and checking it included, for logs
 * of 12,500 to 100,000 entries. At 50,000 it may take 500 ms; twice as long a log may take about
 * twice as long.
 *
 * <p>{@code mvn -Pbench verify -Dbench=org.hearingdesk.bench.ReplayBench}
 */
public final class ReplayBench {
  private static final int[] LENGTHS = {12_500, 25_000, 50_000, 100_000};
  private static final int ROUNDS = 9;
  private static final int ROUNDS_IN_A_NEW_PROGRAM = 3;

  private ReplayBench() {}

  /**
   * Prints a table, or, given a file, the time that it took in milliseconds: so the table comes by
   * the time in a program that has just been started and has done nothing else.
   */
  public static void main(String[] args) throws IOException, StoreException {
    if (args.length > 0) {
      IO.println(millisToFirstSnapshot(Path.of(args[0])));
      return;
    }
    IO.println("   entries   file MB   new program ms   median ms   us an entry");
    for (int length : LENGTHS) {
      measure(length);
    }
  }

  private static void measure(int length) throws IOException, StoreException {
    Path folder = Files.createTempDirectory("replay");
    Path file = folder.resolve("long.hearing");
    try {
      fill(file, LongHearing.entries(length));
      double started = median(ROUNDS_IN_A_NEW_PROGRAM, () -> inNewProgram(file));
      double median = median(ROUNDS, () -> millisToFirstSnapshot(file));
      IO.println(
          String.format(
              Locale.ROOT,
              "%10d %9.1f %16.0f %11.0f %13.2f",
              length,
              Files.size(file) / 1e6,
              started,
              median,
              median * 1_000 / length));
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private interface Measure {
    double millis() throws IOException, StoreException;
  }

  private static double median(int rounds, Measure measure) throws IOException, StoreException {
    double[] millis = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      millis[round] = measure.millis();
    }
    Arrays.sort(millis);
    return millis[rounds / 2];
  }

  private static double inNewProgram(Path file) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ReplayBench.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return Double.parseDouble(
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
  }

  private static double millisToFirstSnapshot(Path file) throws StoreException {
    long begin = System.nanoTime();
    try (HearingSession session =
        HearingSession.open(
            SqliteEntryLog.open(file),
            new Laptop("bench", "Bench"),
            InstantSource.system(),
            Ids.random(),
            Runnable::run)) {
      if (session.snapshot().hearing().interventions().isEmpty()) {
        throw new IllegalStateException("nothing was read");
      }
      return (System.nanoTime() - begin) / 1e6;
    }
  }

  private static void fill(Path file, List<Entry> entries) throws StoreException {
    try (SqliteEntryLog log = SqliteEntryLog.create(file)) {
      log.append(entries);
    }
  }
}
