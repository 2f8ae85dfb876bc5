package org.hearingdesk.bench.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearingdesk.bench.LongHearings;
import org.hearingdesk.ranking.GeneratedBallots;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Ids;
import org.hearingdesk.session.Laptop;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;

/** What the measured program is given to do. */
final class Loads {
  private final Path folder;

  Loads(Path folder) {
    this.folder = folder;
  }

  /** The reference hearing in the middle of its third item. */
  Path reference() throws StoreException {
    Path file = folder.resolve("reference.hearing");
    ScriptedClock clock = SampleHearing.clock();
    try (HearingSession session =
        HearingSession.open(
            SqliteEntryLog.create(file),
            new Laptop("bench", "Bench"),
            clock,
            Ids.random(),
            Runnable::run)) {
      SampleHearing.prepare(session, clock).runUntil(Moment.MICRO_CREDENTIALS);
    }
    return file;
  }

  /** An invented hearing of 2,000 interventions. */
  Path large() throws StoreException {
    Path file = folder.resolve("large.hearing");
    LongHearings.write(file, 50_000);
    return file;
  }

  /** Ranks over 40 options in a file. */
  Path ballots(int count) {
    int options = 40;
    byte[] ranks = GeneratedBallots.ranks(count, options, 42, GeneratedBallots.Mode.TRUNC);
    Path file = folder.resolve("ballots-" + count + ".csv");
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int option = 1; option <= options; option++) {
        out.write(option == 1 ? "o1" : ",o" + option);
      }
      for (int cell = 0; cell < ranks.length; cell++) {
        out.write(cell % options == 0 ? "\n" : ",");
        out.write(ranks[cell] == 0 ? "" : Byte.toString(ranks[cell]));
      }
      out.write("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
