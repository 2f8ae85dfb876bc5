package org.hearingdesk.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Intervention;

/** How long a turn has taken, from recorded instants, of what it may take. */
public record TurnClock(Duration elapsed, Optional<Duration> limit) {
  private static final double NEARLY = 0.8;

  /** How the time stands. */
  public enum Tone {
    PLENTY,
    NEARLY_OVER,
    OVER
  }

  public static TurnClock of(Intervention turn, Instant now) {
    return new TurnClock(SpeakingTime.of(turn, now), turn.limit());
  }

  /** The share of the limit that is used, 1 at the limit and beyond; 0 without a limit. */
  public double share() {
    return limit
        .filter(Duration::isPositive)
        .map(whole -> Math.min(1, (double) elapsed.toMillis() / whole.toMillis()))
        .orElse(limit.isPresent() ? 1.0 : 0.0);
  }

  /** Plenty until 80 % of the limit, over from the limit on. */
  public Tone tone() {
    if (share() >= 1) {
      return Tone.OVER;
    }
    return share() >= NEARLY ? Tone.NEARLY_OVER : Tone.PLENTY;
  }

  /** How far it is over the limit, in whole seconds; zero while it is not. */
  public Duration over() {
    Duration over = elapsed.minus(limit.orElse(elapsed));
    return over.isNegative() ? Duration.ZERO : over.truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * What is left of the limit, as a countdown shows it: a second counts until it is over. Zero when
   * the time is over; empty without a limit.
   */
  public Optional<Duration> left() {
    return limit.map(whole -> {
      Duration left = whole.minus(elapsed.truncatedTo(ChronoUnit.SECONDS));
      return left.isNegative() ? Duration.ZERO : left;
    });
  }
}
