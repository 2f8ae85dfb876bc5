package org.hearingdesk.ui.floor;

import java.time.Duration;
import java.util.Optional;
import org.hearingdesk.domain.time.TurnClock;

/** By how much a speaking time is extended or shortened at a press of a key. */
final class LimitSteps {
  private static final Duration STEP = Duration.ofMinutes(1);

  private LimitSteps() {}

  /**
   * A minute more. When the time is over, as many whole minutes as give the speaker some again;
   * without a limit, one is set at the next whole minute and one more.
   */
  static Duration more(TurnClock clock) {
    Duration elapsed = clock.elapsed();
    if (clock.limit().isEmpty()) {
      return Duration.ofMinutes(elapsed.plus(STEP).minusNanos(1).toMinutes()).plus(STEP);
    }
    Duration over = elapsed.minus(clock.limit().get());
    return over.isNegative() ? STEP : Duration.ofMinutes(over.toMinutes() + 1);
  }

  /** A minute less, if something is left then. */
  static Optional<Duration> less(TurnClock clock) {
    return clock.limit().filter(limit -> limit.compareTo(STEP) > 0).map(limit -> STEP.negated());
  }
}
