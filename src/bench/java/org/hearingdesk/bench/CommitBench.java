package org.hearingdesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Ids;
import org.hearingdesk.session.Laptop;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;

/**
 * How long a pause in typing takes to be on the disk: a text submitted to the session of a long
 * hearing until its future completes, beside one row that bare SQLite commits with the same
 * settings, turn by turn in one run. The ratio of the medians, and of the 99th percentiles, may be
 * 3.
 *
 * <p>{@code mvn -Pbench verify -Dbench=org.hearingdesk.bench.CommitBench}
 */
public final class CommitBench {
  private static final int ENTRIES = 20_000;
  private static final int WARM_UP = 1_000;
  private static final int ROUNDS = 3_000;
  private static final String ROW = "x".repeat(600);

  private CommitBench() {}

  /** Prints both and their ratio; the folder for the files may be given. */
  public static void main(String[] args) throws IOException, StoreException, SQLException {
    Path folder =
        args.length == 0
            ? Files.createTempDirectory("commit")
            : Files.createTempDirectory(Path.of(args[0]), "commit");
    Path hearing = folder.resolve("long.hearing");
    Path bare = folder.resolve("bare.db");
    double[] session = new double[ROUNDS];
    double[] sqlite = new double[ROUNDS];
    try (SqliteEntryLog log = SqliteEntryLog.create(hearing)) {
      log.append(LongHearing.entries(ENTRIES));
    }
    try (ExecutorService thread = Executors.newSingleThreadExecutor();
        HearingSession open = open(hearing, thread);
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + bare);
        PreparedStatement insert = prepared(connection)) {
      for (int i = -WARM_UP; i < ROUNDS; i++) {
        double one = type(open, i);
        double other = commit(insert);
        if (i >= 0) {
          session[i] = one;
          sqlite[i] = other;
        }
      }
    } finally {
      Files.deleteIfExists(hearing);
      Files.deleteIfExists(bare);
      Files.deleteIfExists(folder);
    }
    print(session, sqlite);
  }

  private static HearingSession open(Path hearing, ExecutorService thread) throws StoreException {
    return HearingSession.open(
        SqliteEntryLog.open(hearing),
        new Laptop("bench", "Bench"),
        InstantSource.system(),
        Ids.random(),
        thread);
  }

  private static PreparedStatement prepared(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute("PRAGMA fullfsync = ON");
      statement.execute(
          "CREATE TABLE line (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT");
    }
    return connection.prepareStatement("INSERT INTO line (text) VALUES (?)");
  }

  private static double type(HearingSession session, int i) {
    Id<Intervention> turn = Id.of("intervention-" + Math.floorMod(i, 100));
    Prose base = session.snapshot().hearing().interventions().find(turn).orElseThrow().text();
    Command write =
        new Command.WriteText(
            new TextPlace.InIntervention(turn), base, base.text() + " more", session.newId());
    long begin = System.nanoTime();
    Outcome outcome = session.submit(write).join();
    double micros = (System.nanoTime() - begin) / 1e3;
    if (!(outcome instanceof Outcome.Done)) {
      throw new IllegalStateException("not done: " + outcome);
    }
    return micros;
  }

  private static double commit(PreparedStatement insert) throws SQLException {
    long begin = System.nanoTime();
    insert.setString(1, ROW);
    insert.executeUpdate();
    return (System.nanoTime() - begin) / 1e3;
  }

  private static void print(double[] session, double[] sqlite) {
    Arrays.sort(session);
    Arrays.sort(sqlite);
    IO.println("               submit us   bare us   ratio");
    row("median", session[ROUNDS / 2], sqlite[ROUNDS / 2]);
    row("p99", session[ROUNDS * 99 / 100], sqlite[ROUNDS * 99 / 100]);
  }

  private static void row(String name, double session, double sqlite) {
    IO.println(
        String.format(
            Locale.ROOT, "%-12s %11.0f %9.0f %7.2f", name, session, sqlite, session / sqlite));
  }
}
