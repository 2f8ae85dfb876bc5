package org.hearingdesk.ui.floor;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.time.SpeakingTime;

/** How long a turn has taken of what it may take. */
record TurnClock(Duration elapsed, Optional<Duration> limit) {
  private static final double NEARLY = 0.8;

  /** How the time stands. */
  enum Tone {
    PLENTY,
    NEARLY_OVER,
    OVER
  }

  static TurnClock of(Intervention turn, Instant now) {
    return new TurnClock(SpeakingTime.of(turn, now), turn.limit());
  }

  /** The share of the limit that is used, 1 at the limit and beyond; 0 without a limit. */
  double share() {
    return limit
        .filter(Duration::isPositive)
        .map(whole -> Math.min(1, (double) elapsed.toMillis() / whole.toMillis()))
        .orElse(limit.isPresent() ? 1.0 : 0.0);
  }

  /** Plenty until 80 % of the limit, over from the limit on. */
  Tone tone() {
    if (share() >= 1) {
      return Tone.OVER;
    }
    return share() >= NEARLY ? Tone.NEARLY_OVER : Tone.PLENTY;
  }

  /** How far it is over the limit, in whole seconds; zero while it is not. */
  Duration over() {
    Duration over = elapsed.minus(limit.orElse(elapsed));
    return over.isNegative() ? Duration.ZERO : over.truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
  }
}
