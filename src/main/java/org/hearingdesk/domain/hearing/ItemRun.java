package org.hearingdesk.domain.hearing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of an agenda item: when it ran, perhaps several times, or that it was skipped.
 *
 * @param spans in the order in which they began; at most the last one runs
 * @param listClosed since when its list of speakers takes no further ordinary requests
 */
public record ItemRun(
    Id<AgendaItem> item, List<Span> spans, boolean skipped, Optional<Instant> listClosed)
    implements Identified {
  public ItemRun {
    spans = List.copyOf(spans);
  }

  public ItemRun(Id<AgendaItem> item, List<Span> spans, boolean skipped) {
    this(item, spans, skipped, Optional.empty());
  }

  /** What became of an item that has not begun. */
  public static ItemRun none(Id<AgendaItem> item) {
    return new ItemRun(item, List.of(), false);
  }

  /** The same with other times. */
  public ItemRun at(List<Span> times) {
    return new ItemRun(item, times, false, listClosed);
  }

  /** Whether it has neither run nor been skipped. */
  public boolean toCome() {
    return spans.isEmpty() && !skipped;
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
