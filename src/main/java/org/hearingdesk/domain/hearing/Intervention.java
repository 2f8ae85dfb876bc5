package org.hearingdesk.domain.hearing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One turn of one speaker: its speaking time and its text.
 *
 * @param limit the speaking time that was allowed when it began, with extensions
 * @param spans the stretches in which the speaker had the floor, pauses left out; at most the last
 *     one runs
 * @param ended whether the turn is over; a turn that is not over and has no running span is paused
 * @param stricter an attribution rule of its own, at least as strict as the hearing's
 * @param privateNote not for the minutes
 */
public record Intervention(
    Id<Intervention> id,
    Id<AgendaItem> item,
    Speaker speaker,
    RequestKind kind,
    Optional<Duration> limit,
    List<Span> spans,
    boolean ended,
    Prose text,
    Position position,
    Table<Marking> markings,
    Set<Id<Topic>> topics,
    Optional<AttributionRule> stricter,
    String privateNote)
    implements Identified {
  public Intervention {
    spans = List.copyOf(spans);
    topics = OrderedSets.copy(topics);
  }

  /** A turn that has just begun. */
  public static Intervention begun(
      Id<Intervention> id,
      Id<AgendaItem> item,
      Speaker speaker,
      RequestKind kind,
      Optional<Duration> limit,
      Instant at) {
    return new Intervention(
        id,
        item,
        speaker,
        kind,
        limit,
        List.of(Span.from(at)),
        false,
        Prose.EMPTY,
        Position.NOT_RECORDED,
        Table.empty(),
        Set.of(),
        Optional.empty(),
        "");
  }

  /** Whether the speaker has the floor at this moment. */
  public boolean speaking() {
    return !ended && !spans.isEmpty() && spans.getLast().running();
  }

  public boolean paused() {
    return !ended && !speaking();
  }

  /** When the turn began; empty for a turn that was written down without a time. */
  public Optional<Instant> startedAt() {
    return spans.isEmpty() ? Optional.empty() : Optional.of(spans.getFirst().start());
  }
}
