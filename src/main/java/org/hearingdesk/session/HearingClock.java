package org.hearingdesk.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * A clock that never goes back while the program runs, and that nobody can set: when the laptop's
 * clock is changed, back or forward, it goes on from where it was, and when the laptop has slept,
 * it follows, because the hearing did not sleep.
 *
 * <p>So the time of a speaker is right whatever happens to the clock on the wall meanwhile. The two
 * are told apart by a counter that goes on during sleep: a jump that it shares is a sleep, and one
 * that it does not is a changed clock. Where no counter goes on during sleep, a jump forward is
 * taken for one. Differences of up to two seconds from one reading to the next are followed, so
 * that the small corrections of a network's time are taken over; a clock that is put right again is
 * followed again.
 *
 * <p>Safe on every thread. To be read often: what happened is seen at the next reading.
 */
public final class HearingClock implements InstantSource {
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  /** Between two readings less lies than this, unless the laptop sleeps: the window reads often. */
  private static final Duration LONGEST_BETWEEN_READINGS = Duration.ofMinutes(1);

  private final InstantSource wall;
  private final TimeCounter counter;
  private final List<ClockJump> jumps = new ArrayList<>();
  private Instant last;
  private long lastCounted;
  private long lastAwake;
  private Duration off = Duration.ZERO;

  /**
   * @param wall the laptop's clock
   */
  public HearingClock(InstantSource wall, TimeCounter counter) {
    this.wall = wall;
    this.counter = counter;
    this.last = wall.instant();
    this.lastCounted = counter.nanos().getAsLong();
    this.lastAwake = awake(lastCounted);
  }

  public static HearingClock system() {
    return new HearingClock(InstantSource.system(), TimeCounter.ofThisMachine());
  }

  @Override
  public synchronized Instant instant() {
    long counted = counter.nanos().getAsLong();
    long awake = awake(counted);
    Duration passed = Duration.ofNanos(counted - lastCounted);
    Duration ahead = Duration.between(last.plus(passed), wall.instant());
    Duration slept = slept(passed, Duration.ofNanos(awake - lastAwake), ahead);
    Instant before = last;
    Instant due = last.plus(counter.countsSleep() ? passed : passed.plus(slept));
    Duration now = counter.countsSleep() ? ahead : ahead.minus(slept);
    boolean follow = now.abs().compareTo(TOLERANCE) <= 0;
    Instant followed = follow ? due.plus(now) : due;
    last = followed.isBefore(before) ? before : followed;
    lastCounted = counted;
    lastAwake = awake;
    note(before, slept, follow ? Duration.ZERO : now);
    return last;
  }

  /** What has happened to the laptop's clock since this was asked last, the oldest first. */
  public synchronized List<ClockJump> takeJumps() {
    instant();
    List<ClockJump> taken = List.copyOf(jumps);
    jumps.clear();
    return taken;
  }

  /** How far the laptop's clock is behind this one, negative when it is ahead; zero if neither. */
  public synchronized Duration behind() {
    instant();
    return off.negated();
  }

  /** How long the laptop slept of what passed since the last reading. */
  private Duration slept(Duration passed, Duration awake, Duration ahead) {
    if (!counter.countsSleep()) {
      Duration jump = ahead.minus(off);
      boolean putRight = ahead.abs().compareTo(TOLERANCE) <= 0;
      return !putRight && jump.compareTo(TOLERANCE) > 0 ? jump : Duration.ZERO;
    }
    Duration asleep = counter.awake().isPresent() ? passed.minus(awake) : passed;
    Duration shortest = counter.awake().isPresent() ? TOLERANCE : LONGEST_BETWEEN_READINGS;
    return asleep.compareTo(shortest) > 0 ? asleep : Duration.ZERO;
  }

  private void note(Instant before, Duration slept, Duration offNow) {
    if (!slept.isZero()) {
      jumps.add(new ClockJump.Slept(last.minus(slept), last));
    }
    Duration change = offNow.minus(off);
    if (change.abs().compareTo(TOLERANCE) > 0) {
      jumps.add(new ClockJump.Changed(before, change));
    }
    off = offNow;
  }

  private long awake(long otherwise) {
    return counter.awake().map(LongSupplier::getAsLong).orElse(otherwise);
  }
}
