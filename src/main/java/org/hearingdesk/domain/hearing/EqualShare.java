package org.hearingdesk.domain.hearing;

import java.time.Duration;
import java.util.List;

/**
 * Speaking time on an agenda item that is divided equally among sides.
 *
 * @param total the time of all of them together
 * @param sides those who share it; at least two
 */
public record EqualShare(Duration total, List<Id<Side>> sides) {
  public EqualShare {
    sides = List.copyOf(sides);
  }

  /** What each side has, in whole seconds; zero without sides. */
  public Duration each() {
    return sides.isEmpty() ? Duration.ZERO : Duration.ofSeconds(total.toSeconds() / sides.size());
  }
}
