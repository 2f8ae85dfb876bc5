package org.hearingdesk.sample.rehearsal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The time in a rehearsal: it goes on from where it was set, as many times as fast as real time as
 * was chosen, and stands while it is paused. It never goes back, whatever is changed meanwhile.
 * Safe on every thread.
 */
public final class RehearsalClock implements InstantSource {
  private final LongSupplier nanos;
  private Instant shown;
  private long since;
  private Speed speed = Speed.REAL;
  private boolean paused = true;

  /**
   * A clock that stands at {@code start}.
   *
   * @param nanos real time: a counter that only goes forward, in nanoseconds
   */
  public RehearsalClock(Instant start, LongSupplier nanos) {
    this.nanos = nanos;
    this.shown = start;
    this.since = nanos.getAsLong();
  }

  @Override
  public synchronized Instant instant() {
    long now = nanos.getAsLong();
    long passed = Math.max(0, now - since);
    since += passed;
    if (!paused) {
      shown = shown.plusNanos(passed * speed.times());
    }
    return shown;
  }

  /** From now on as fast as this. */
  public synchronized void run(Speed other) {
    shown = instant();
    speed = other;
  }

  /** Stops the clock, or lets it go on. */
  public synchronized void pause(boolean stand) {
    shown = instant();
    paused = stand;
  }

  public synchronized Speed speed() {
    return speed;
  }

  public synchronized boolean paused() {
    return paused;
  }
}
