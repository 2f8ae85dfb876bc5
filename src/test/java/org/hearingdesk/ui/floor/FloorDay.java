package org.hearingdesk.ui.floor;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Ids;
import org.hearingdesk.session.InMemoryEntryLog;
import org.hearingdesk.session.Laptop;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.store.StoreException;

/** The sample hearing at one of its moments, with the Floor's view-model on it, all at once. */
final class FloorDay {
  final InMemoryEntryLog log = new InMemoryEntryLog();
  final ScriptedClock clock = SampleHearing.clock();
  final HearingSession session;
  final Messages messages = Messages.strict(Locale.ENGLISH);
  final HandDelay delay = new HandDelay();
  final FloorViewModel model;
  private Optional<SampleHearing> sample = Optional.empty();

  private FloorDay() {
    this(SampleHearing.clock().instant());
    sample = Optional.of(SampleHearing.prepare(session, clock));
  }

  private FloorDay(Instant begin) {
    clock.set(begin);
    AtomicInteger counter = new AtomicInteger();
    try {
      session =
          HearingSession.open(
              log,
              new Laptop("test", "Moderator"),
              clock,
              new Ids(() -> "id-" + counter.incrementAndGet()),
              Runnable::run);
    } catch (StoreException e) {
      throw new AssertionError(e);
    }
    model = new FloorViewModel(session, messages, Runnable::run, delay);
  }

  /** The largest hearing, at the end of its last turn. */
  static FloorDay longest() {
    FloorDay day = new FloorDay(LongDay.end());
    day.done(new Command.TakeOverRecord(LongDay.hearing()));
    day.model.attach();
    return day;
  }

  /** Prepared, and not begun. */
  static FloorDay prepared() {
    FloorDay day = new FloorDay();
    day.model.attach();
    return day;
  }

  static FloorDay at(Moment moment) {
    FloorDay day = new FloorDay();
    day.sample.orElseThrow().runUntil(moment);
    day.model.attach();
    return day;
  }

  Hearing hearing() {
    return session.snapshot().hearing();
  }

  void later(Duration time) {
    clock.set(clock.instant().plus(time));
    model.tick();
  }

  void done(Command command) {
    if (!(session.submit(command).join() instanceof Outcome.Done)) {
      throw new AssertionError(command);
    }
  }
}
