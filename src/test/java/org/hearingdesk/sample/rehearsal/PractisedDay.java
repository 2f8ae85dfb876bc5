package org.hearingdesk.sample.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;

/** A rehearsal without a window, on a clock that a test moves on. */
final class PractisedDay {
  private static final Duration STEP = Duration.ofMillis(2_500);
  private static final Duration LONGEST = Duration.ofHours(20);

  private final AtomicLong nanos = new AtomicLong();
  private final SampleWords words = new PlainWords();
  final RehearsalClock clock;
  final HearingSession session;
  final Rehearsal rehearsal;
  private Duration passed = Duration.ZERO;

  PractisedDay(Hearing prepared, long seed) {
    clock = new RehearsalClock(RehearsalTimes.start(prepared.details().orElseThrow()), nanos::get);
    clock.pause(false);
    session = MemorySession.open(clock);
    RehearsalCopy copy = RehearsalCopy.of(prepared, words, seed);
    MemorySession.after(session, copy.commands());
    rehearsal = new Rehearsal(session, copy, words, seed);
  }

  Hearing hearing() {
    return session.snapshot().hearing();
  }

  /** One step of the room, two and a half seconds later. */
  void step() {
    nanos.addAndGet(STEP.toNanos());
    passed = passed.plus(STEP);
    rehearsal.step();
  }

  void steps(Duration time) {
    Duration until = passed.plus(time);
    while (passed.compareTo(until) < 0) {
      step();
    }
  }

  /** Runs by itself until the hearing is closed. */
  Hearing wholeDay() {
    rehearsal.runByItself(true);
    while (hearing().stage() != Stage.CLOSED) {
      assertThat(passed).as("the hearing does not end").isLessThan(LONGEST);
      step();
    }
    return hearing();
  }
}
