package org.hearingdesk;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.hearingdesk.cli.CommandFailure;
import org.hearingdesk.cli.HearingFiles;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.sample.rehearsal.Rehearsal;
import org.hearingdesk.sample.rehearsal.RehearsalClock;
import org.hearingdesk.sample.rehearsal.RehearsalCopy;
import org.hearingdesk.sample.rehearsal.RehearsalTimes;
import org.hearingdesk.sample.rehearsal.SampleWords;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;

/** A rehearsal without a window, as fast as the laptop writes. */
final class HeadlessRehearsal implements HearingFiles.Practice {
  private final AtomicLong nanos;
  private final HearingSession session;
  private final Rehearsal rehearsal;
  private final RehearsalFolder folder;

  private HeadlessRehearsal(
      AtomicLong nanos, HearingSession session, Rehearsal rehearsal, RehearsalFolder folder) {
    this.nanos = nanos;
    this.session = session;
    this.rehearsal = rehearsal;
    this.folder = folder;
  }

  static HeadlessRehearsal of(Hearing prepared, long seed, SampleWords words, HearingFiles files)
      throws IOException, CommandFailure {
    AtomicLong nanos = new AtomicLong();
    RehearsalClock clock =
        new RehearsalClock(RehearsalTimes.start(prepared.details().orElseThrow()), nanos::get);
    clock.pause(false);
    RehearsalFolder folder = RehearsalFolder.make();
    try {
      HearingSession session = files.create(folder.file("rehearsal"), clock);
      RehearsalCopy copy = RehearsalCopy.of(prepared, words, seed);
      HeadlessRehearsal made =
          new HeadlessRehearsal(nanos, session, new Rehearsal(session, copy, words, seed), folder);
      Outcome outcome = session.submitAll(copy.commands(), session.newId()).join();
      if (!(outcome instanceof Outcome.Done)) {
        made.close();
        throw new CommandFailure(outcome.toString());
      }
      return made;
    } catch (CommandFailure e) {
      folder.close();
      throw e;
    }
  }

  @Override
  public HearingSession session() {
    return session;
  }

  @Override
  public Rehearsal rehearsal() {
    return rehearsal;
  }

  @Override
  public void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  @Override
  public void close() {
    session.close();
    folder.close();
  }
}
