package org.hearingdesk.ui.floor.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Span;

/** The recorded stretches of a turn or an item, made to fit another beginning and end. */
final class Stretches {
  private Stretches() {}

  /**
   * The stretches with another beginning and end: the first and the last reach as far, what lies
   * outside is left out, and the pauses between the others stay.
   *
   * @param to empty for what runs on
   */
  static List<Span> fit(List<Span> spans, Instant from, Optional<Instant> to) {
    List<Span> kept = new ArrayList<>();
    for (Span span : spans) {
      boolean beginsInTime = to.filter(end -> !span.start().isBefore(end)).isEmpty();
      boolean endsInTime = span.end().filter(end -> !end.isAfter(from)).isEmpty();
      if (beginsInTime && endsInTime) {
        kept.add(span);
      }
    }
    if (kept.isEmpty()) {
      return List.of(new Span(from, to));
    }
    kept.set(0, new Span(from, kept.getFirst().end()));
    kept.set(kept.size() - 1, new Span(kept.getLast().start(), to));
    return kept;
  }

  static Optional<Instant> end(List<Span> spans) {
    return spans.isEmpty() ? Optional.empty() : spans.getLast().end();
  }

  static Optional<Instant> start(List<Span> spans) {
    return spans.isEmpty() ? Optional.empty() : Optional.of(spans.getFirst().start());
  }
}
