package org.hearingdesk.ui.room;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
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

/** The sample hearing at one of its moments, as the room sees it. */
final class RoomDay {
  final ScriptedClock clock = SampleHearing.clock();
  final HearingSession session;
  final Messages messages = Messages.strict(Locale.ENGLISH);
  final RoomChoices choices = new RoomChoices();
  final RoomViewModel model;
  private final SampleHearing sample;

  private RoomDay() {
    AtomicInteger counter = new AtomicInteger();
    try {
      session =
          HearingSession.open(
              new InMemoryEntryLog(),
              new Laptop("test", "Moderator"),
              clock,
              new Ids(() -> "id-" + counter.incrementAndGet()),
              Runnable::run);
    } catch (StoreException e) {
      throw new AssertionError(e);
    }
    sample = SampleHearing.prepare(session, clock);
    model = new RoomViewModel(session, messages, choices, Runnable::run, Runnable::run);
  }

  static RoomDay prepared() {
    RoomDay day = new RoomDay();
    day.model.attach();
    return day;
  }

  static RoomDay at(Moment moment) {
    RoomDay day = new RoomDay();
    day.sample.runUntil(moment);
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

  /** The same hearing under another attribution rule. */
  void rule(AttributionRule rule) {
    HearingDetails now = hearing().details().orElseThrow();
    done(
        new Command.EditDetails(
            now,
            new HearingDetails(
                now.title(),
                now.kind(),
                now.organiser(),
                now.nature(),
                now.date(),
                now.bookedFrom(),
                now.bookedUntil(),
                now.place(),
                now.zone(),
                now.clockStyle(),
                now.language(),
                rule,
                now.limit(),
                now.contact(),
                now.sampleNotice(),
                now.kindLimits(),
                now.smallGroups())));
  }

  void done(Command command) {
    Outcome outcome = session.submit(command).join();
    if (!(outcome instanceof Outcome.Done)) {
      throw new AssertionError(command + ": " + outcome);
    }
  }
}
