package org.hearingdesk.domain.hearing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of an agenda item: when it ran, perhaps several times, or that it was skipped.
 *
 * @param spans in the order in which they began; at most the last one runs
 */
public record ItemRun(Id<AgendaItem> item, List<Span> spans, boolean skipped)
    implements Identified {
  public ItemRun {
    spans = List.copyOf(spans);
  }

  @Override
  public Id<AgendaItem> id() {
    return item;
  }

  public boolean running() {
    return !spans.isEmpty() && spans.getLast().running();
  }

  public boolean finished() {
    return !spans.isEmpty() && !running();
  }

  public Optional<Instant> startedAt() {
    return spans.isEmpty() ? Optional.empty() : Optional.of(spans.getFirst().start());
  }

  /** When it ended for the last time; empty while it runs or has not begun. */
  public Optional<Instant> endedAt() {
    return spans.isEmpty() ? Optional.empty() : spans.getLast().end();
  }
}
