package org.hearingdesk.ui.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.sample.rehearsal.PlainWords;
import org.hearingdesk.sample.rehearsal.Rehearsal;
import org.hearingdesk.sample.rehearsal.RehearsalClock;
import org.hearingdesk.sample.rehearsal.RehearsalCopy;
import org.hearingdesk.sample.rehearsal.RehearsalTimes;
import org.hearingdesk.sample.rehearsal.Speed;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.ui.shell.Act;

/** A rehearsal of the sample hearing whose real time a test moves on. */
public final class SampleRehearsal implements RehearsalViewModel.Requests {
  final AtomicLong nanos = new AtomicLong();
  final List<String> asked = new ArrayList<>();
  final HearingSession session;
  final RehearsalViewModel model;

  SampleRehearsal() {
    Hearing prepared = prepared();
    RehearsalClock clock =
        new RehearsalClock(RehearsalTimes.start(prepared.details().orElseThrow()), nanos::get);
    session = MemorySession.open(clock);
    RehearsalCopy copy = RehearsalCopy.of(prepared, new PlainWords(), 1);
    MemorySession.after(session, copy.commands());
    model =
        new RehearsalViewModel(
            new Rehearsal(session, copy, new PlainWords(), 1),
            clock,
            session,
            Messages.strict(Locale.ENGLISH),
            this);
  }

  /** What can be done with a rehearsal. */
  public static List<Act> acts() {
    return RehearsalActs.of(new SampleRehearsal().model).all();
  }

  void pass(Duration real) {
    for (long left = real.toMillis(); left > 0; left -= 250) {
      nanos.addAndGet(Duration.ofMillis(250).toNanos());
      model.tick();
    }
  }

  private static Hearing prepared() {
    ScriptedClock clock = SampleHearing.clock();
    HearingSession session = MemorySession.open(clock);
    SampleHearing.prepare(session, clock);
    return session.snapshot().hearing();
  }

  @Override
  public void restart() {
    asked.add("restart");
  }

  @Override
  public void end() {
    asked.add("end");
  }

  @Override
  public void chosen(Speed speed) {
    asked.add("speed " + speed.times());
  }
}
