package org.hearingdesk.ui.floor.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Span;

/** Where the edge of a bar comes to rest: at a neighbour's, else at a round number of seconds. */
final class Snap {
  private static final long SECONDS = 5;

  private Snap() {}

  /**
   * @param turn whose edge is dragged
   * @param reach within what distance a neighbour's edge draws it
   */
  static Instant to(
      Hearing hearing,
      Id<AgendaItem> item,
      Id<Intervention> turn,
      Instant dragged,
      Duration reach) {
    return hearing.interventionsOn(item).stream()
        .filter(each -> !each.id().equals(turn))
        .flatMap(each -> edges(each))
        .filter(edge -> Duration.between(edge, dragged).abs().compareTo(reach) <= 0)
        .min(Comparator.comparing(edge -> Duration.between(edge, dragged).abs()))
        .orElseGet(() -> round(dragged));
  }

  private static Stream<Instant> edges(Intervention turn) {
    return turn.spans().stream()
        .flatMap(span -> Stream.concat(Stream.of(span.start()), end(span).stream()));
  }

  private static Optional<Instant> end(Span span) {
    return span.end();
  }

  private static Instant round(Instant instant) {
    long second = Math.round(instant.toEpochMilli() / (1000.0 * SECONDS)) * SECONDS;
    return Instant.ofEpochSecond(second);
  }
}
