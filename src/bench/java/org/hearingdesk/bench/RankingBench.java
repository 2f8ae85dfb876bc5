package org.hearingdesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearingdesk.exchange.ballots.LargeGrid;
import org.hearingdesk.export.count.LargeCount;
import org.hearingdesk.ranking.Borda;
import org.hearingdesk.ranking.GeneratedBallots;
import org.hearingdesk.ranking.PairwiseTable;
import org.hearingdesk.ranking.PairwiseTally;
import org.hearingdesk.ranking.Schulze;
import org.hearingdesk.ranking.TalliedBallots;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.Cells;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.ballot.LeftOutRule;
import org.hearingdesk.ranking.ballot.Weighting;
import org.hearingdesk.ranking.firmness.RankRanges;

/**
 * How long the counts take that are larger than any hearing: a million ballots over 40 options from
 * memory and from a CSV file, beside a program that only reads and splits that file; and 10,000
 * draws from 30 ballots over 20 options.
 *
 * <p>{@code mvn -Pbench verify -Dbench=org.hearingdesk.bench.RankingBench}
 */
public final class RankingBench {
  private static final int BALLOTS = 1_000_000;
  private static final int OPTIONS = 40;
  private static final int ROUNDS = 9;
  private static final TalliedBallots.Group ALL = new TalliedBallots.Group("", Fraction.ONE);

  private RankingBench() {}

  /** Prints medians in milliseconds, and the hash of the pairwise table for comparison. */
  public static void main(String[] args) throws Exception {
    byte[] ranks = GeneratedBallots.ranks(BALLOTS, OPTIONS, 42, GeneratedBallots.Mode.TRUNC);
    int all = Runtime.getRuntime().availableProcessors();
    try (ExecutorService workers = Executors.newFixedThreadPool(all)) {
      say(
          "%,d ballots x %d options, pairwise table, Borda and Schulze, from memory",
          BALLOTS, OPTIONS);
      say("  one thread    %7.1f ms", median(() -> result(count(ranks, 1, workers))));
      say("  %d threads     %7.1f ms", all, median(() -> result(count(ranks, all, workers))));
      say("  hash          %016x", hash(count(ranks, all, workers)));
      Path file = Files.createTempFile("ballots", ".csv");
      try {
        write(file, ranks);
        say("%.1f MB of CSV, from the file to the printed ranking", Files.size(file) / 1e6);
        say("  counted       %7.1f ms", median(() -> printed(file, workers, all).length()));
        say("  read, split   %7.1f ms", median(() -> readAndSplit(file)));
      } finally {
        Files.delete(file);
      }
    }
    BallotBox hearing = box(GeneratedBallots.ranks(30, 20, 1, GeneratedBallots.Mode.TRUNC), 20);
    say("10,000 draws from 30 ballots x 20 options");
    say(
        "  Borda         %7.1f ms",
        median(() -> RankRanges.of(new Borda(), hearing, CountingRules.DEFAULT, 10_000, 1)));
  }

  private static TalliedBallots count(byte[] ranks, int threads, ExecutorService workers)
      throws Exception {
    List<Future<PairwiseTally>> parts = new ArrayList<>();
    for (int part = 0; part < threads; part++) {
      int from = (int) ((long) BALLOTS * part / threads);
      int to = (int) ((long) BALLOTS * (part + 1) / threads);
      parts.add(workers.submit(() -> tally(ranks, from, to)));
    }
    TalliedBallots tallied = new TalliedBallots(OPTIONS, LeftOutRule.BOTTOM);
    for (Future<PairwiseTally> part : parts) {
      tallied.tally(ALL).add(part.get());
    }
    return tallied;
  }

  private static PairwiseTally tally(byte[] ranks, int from, int to) {
    PairwiseTally tally = new PairwiseTally(OPTIONS);
    for (int ballot = from; ballot < to; ballot++) {
      tally.add(ranks, ballot * OPTIONS, false);
    }
    return tally;
  }

  private static int result(TalliedBallots tallied) {
    PairwiseTable table = tallied.table(new Weighting.Equal());
    return new Borda().rank(table).winners().size() + new Schulze().rank(table).winners().size();
  }

  /**
   * FNV-1a, with the basis of the published figures, over the table as signed 64-bit numbers, the
   * lowest byte first, row by row.
   */
  private static long hash(TalliedBallots tallied) {
    PairwiseTally tally = tallied.tally(ALL);
    long hash = 1_469_598_103_934_665_603L;
    for (int a = 0; a < OPTIONS; a++) {
      for (int b = 0; b < OPTIONS; b++) {
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
          hash = (hash ^ ((tally.above(a, b) >> shift) & 0xFF)) * 0x100000001B3L;
        }
      }
    }
    return hash;
  }

  private static void write(Path file, byte[] ranks) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      StringBuilder text = new StringBuilder();
      for (int option = 1; option <= OPTIONS; option++) {
        text.append(option == 1 ? "o" : ",o").append(option);
      }
      for (int cell = 0; cell < ranks.length; cell++) {
        text.append(cell % OPTIONS == 0 ? '\n' : ',');
        text.append(ranks[cell] == 0 ? "" : Byte.toString(ranks[cell]));
        if (text.length() > 1 << 20) {
          out.write(text.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
          text.setLength(0);
        }
      }
      out.write(text.append('\n').toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
  }

  private static String printed(Path file, ExecutorService workers, int threads)
      throws IOException {
    if (new LargeGrid(workers, threads).count(file, LeftOutRule.BOTTOM, read -> {})
        instanceof LargeGrid.Outcome.Counted counted) {
      return new LargeCount(
              "ballots.csv",
              counted.options(),
              counted.ballots(),
              new Weighting.Equal(),
              new Borda())
          .json();
    }
    throw new IllegalStateException("the file was refused");
  }

  private static long readAndSplit(Path file) throws IOException {
    long cells = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        cells += line.split(",", -1).length;
      }
    }
    return cells;
  }

  private static BallotBox box(byte[] ranks, int options) {
    List<Ballot> ballots = new ArrayList<>();
    for (int from = 0; from < ranks.length; from += options) {
      Cells.Builder cells = Cells.builder(options);
      for (int option = 0; option < options; option++) {
        if (ranks[from + option] > 0) {
          cells.give(option, ranks[from + option]);
        }
      }
      ballots.add(Ballot.anonymous(1, new Answer.Ranks(cells.build())));
    }
    return new BallotBox(options, ballots);
  }

  private static double median(Callable<?> work) throws Exception {
    double[] millis = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long since = System.nanoTime();
      work.call();
      millis[round] = (System.nanoTime() - since) / 1e6;
    }
    Arrays.sort(millis);
    return millis[ROUNDS / 2];
  }

  private static void say(String format, Object... arguments) {
    IO.println(String.format(Locale.ROOT, format, arguments));
  }
}
