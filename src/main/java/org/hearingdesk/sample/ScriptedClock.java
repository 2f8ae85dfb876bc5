package org.hearingdesk.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock that stands where it was set, until it is let go on at the pace of another one. Safe on
 * every thread.
 */
public final class ScriptedClock implements InstantSource {
  private volatile Reading reading;

  public ScriptedClock(Instant start) {
    this.reading = Reading.standing(start);
  }

  @Override
  public Instant instant() {
    return reading.now();
  }

  /** Stops the clock at this moment. */
  public void set(Instant moment) {
    reading = Reading.standing(moment);
  }

  /** Lets the clock go on from where it is, as fast as {@code pace} goes. */
  public void goOn(InstantSource pace) {
    reading = new Reading(instant(), pace, pace.instant());
  }

  private record Reading(Instant shown, InstantSource pace, Instant since) {
    static Reading standing(Instant moment) {
      return new Reading(moment, InstantSource.fixed(moment), moment);
    }

    Instant now() {
      return shown.plus(Duration.between(since, pace.instant()));
    }
  }
}
