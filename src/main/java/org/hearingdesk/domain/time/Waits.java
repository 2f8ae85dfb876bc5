package org.hearingdesk.domain.time;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Intervention;

/**
 * How long people waited from asking for the floor to having it.
 *
 * @param counted of how many turns it is known
 * @param median half of them waited at most so long; of an even number the middle of the middle two
 */
public record Waits(int counted, Optional<Duration> median, Optional<Duration> longest) {

  /** The waits before these turns; those who did not ask do not count. */
  static Waits of(Collection<Intervention> turns) {
    List<Duration> sorted = turns.stream().flatMap(turn -> of(turn).stream()).sorted().toList();
    int count = sorted.size();
    if (count == 0) {
      return new Waits(0, Optional.empty(), Optional.empty());
    }
    Duration median = sorted.get((count - 1) / 2).plus(sorted.get(count / 2)).dividedBy(2);
    return new Waits(count, Optional.of(median), Optional.of(sorted.getLast()));
  }

  /** How long the speaker of one turn waited; nothing if a correction begins it before the wish. */
  public static Optional<Duration> of(Intervention turn) {
    return turn.requestedAt()
        .flatMap(asked -> turn.startedAt().map(start -> Duration.between(asked, start)))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
  }
}
