package org.hearingdesk.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * A clock that never goes back while the program runs: when somebody sets the laptop's clock back,
 * it goes on from where it was, and when the laptop has slept or its clock was put forward, it
 * follows.
 *
 * <p>So the time of a speaker is right whatever happens to the clock on the wall meanwhile.
 */
public final class HearingClock implements InstantSource {
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  private final InstantSource wall;
  private final LongSupplier nanos;
  private Instant last;
  private long lastNanos;

  /**
   * @param wall the laptop's clock
   * @param nanos a counter that only goes forward, in nanoseconds
   */
  public HearingClock(InstantSource wall, LongSupplier nanos) {
    this.wall = wall;
    this.nanos = nanos;
    this.last = wall.instant();
    this.lastNanos = nanos.getAsLong();
  }

  public static HearingClock system() {
    return new HearingClock(InstantSource.system(), System::nanoTime);
  }

  @Override
  public synchronized Instant instant() {
    long nowNanos = nanos.getAsLong();
    Instant counted = last.plusNanos(nowNanos - lastNanos);
    Instant shown = wall.instant();
    boolean setBack = shown.isBefore(counted.minus(TOLERANCE));
    last = setBack || shown.isBefore(last) ? counted : shown;
    lastNanos = nowNanos;
    return last;
  }

  /** How far the laptop's clock is behind this one; zero while nobody has set it back. */
  public Duration behind() {
    Duration gap = Duration.between(wall.instant(), instant());
    return gap.compareTo(TOLERANCE) > 0 ? gap : Duration.ZERO;
  }
}
