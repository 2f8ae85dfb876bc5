package org.hearingdesk.sample;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;

/**
 * Replays the sample hearing as a moderator would run it: the same commands, through the same door.
 *
 * <p>The session must have been opened on an empty file with the clock that is handed in here. Each
 * call waits until everything it does is durable, so it must not be made on the hearing thread nor
 * where the window is drawn. What it gives back is {@link Outcome.Done}, or the first {@link
 * Outcome.NotSaved}: then nothing further was tried.
 *
 * <p>The replay is the same each time, up to the ids of entries and changes.
 */
public final class SampleHearing {
  private final ScriptedClock clock;
  private final List<Script.Act> acts;
  private final Actor actor;
  private int next;

  private SampleHearing(HearingSession session, ScriptedClock clock) {
    this.clock = clock;
    this.acts = Script.read().acts();
    this.actor = new Actor(session);
  }

  /** A clock that stands at the moment at which the sample hearing is prepared: the day before. */
  public static ScriptedClock clock() {
    return new ScriptedClock(Script.at(LocalTime.of(16, 0)).minus(Duration.ofDays(1)));
  }

  /**
   * Prepares the sample hearing: details, sides, organisations, people, agenda, questions, papers.
   */
  public static SampleHearing prepare(HearingSession session, ScriptedClock clock) {
    SampleHearing sample = new SampleHearing(session, clock);
    sample.actor.carryOut(new Command.CreateHearing(SampleParts.details()));
    for (List<Part> group : SampleParts.groups()) {
      sample.actor.carryOut(new Command.AddParts(group));
    }
    return sample;
  }

  /** Goes on until this moment; the clock stands there. */
  public Outcome runUntil(Moment moment) {
    while (next < acts.size()) {
      Script.Act act = acts.get(next++);
      clock.set(act.at());
      if (act.verb().equals("moment")) {
        if (Moment.valueOf(act.object()) == moment) {
          return actor.outcome();
        }
      } else {
        actor.perform(act);
      }
      if (actor.outcome() instanceof Outcome.NotSaved) {
        return actor.outcome();
      }
    }
    return actor.outcome();
  }

  /** Goes on to the end: the hearing is closed. */
  public Outcome runToEnd() {
    return runUntil(Moment.CLOSED);
  }
}
