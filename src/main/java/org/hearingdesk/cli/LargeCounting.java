package org.hearingdesk.cli;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hearingdesk.exchange.ballots.BallotReader;
import org.hearingdesk.exchange.ballots.LargeGrid;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.ballot.LeftOutRule;

/** Counts a grid of ranks on all processors while it is read, and says how far it has come. */
final class LargeCounting {
  /** Smaller files are read whole, and then more can be said of them. */
  static final long LARGE = 8L << 20;

  private static final int LOOK = 4096;
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(500);

  private final Messages messages;
  private final PrintWriter err;
  private final boolean terminal =
      Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  private long told = System.nanoTime();

  LargeCounting(Messages messages, PrintWriter err) {
    this.messages = messages;
    this.err = err;
  }

  /** Whether a file is large, and a grid. */
  static boolean isFor(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) < LARGE) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return !BallotReader.isPrefLib(new String(in.readNBytes(LOOK), StandardCharsets.UTF_8));
    }
  }

  LargeGrid.Outcome count(Path file, LeftOutRule leftOut) throws IOException {
    int parallel = Runtime.getRuntime().availableProcessors();
    long size = Math.max(1, Files.size(file));
    try (ExecutorService workers = Executors.newFixedThreadPool(parallel)) {
      return new LargeGrid(workers, parallel).count(file, leftOut, read -> tell(read, size));
    } finally {
      if (terminal) {
        err.print("\r" + " ".repeat(messages.text("cli.rank.progress", 100).length()) + "\r");
        err.flush();
      }
    }
  }

  private void tell(long read, long size) {
    if (terminal && System.nanoTime() - told > BETWEEN) {
      told = System.nanoTime();
      err.print("\r" + messages.text("cli.rank.progress", read * 100 / size));
      err.flush();
    }
  }
}
