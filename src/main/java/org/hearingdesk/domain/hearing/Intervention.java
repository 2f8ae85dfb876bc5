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
 * @param requestedAt when the speaker had asked for the floor; empty for one who did not ask
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
    String privateNote,
    Optional<Instant> requestedAt)
    implements Identified {
  public Intervention {
    spans = List.copyOf(spans);
    topics = OrderedSets.copy(topics);
  }

  /** A turn of which nobody knows when the speaker had asked for the floor. */
  public Intervention(
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
      String privateNote) {
    this(
        id,
        item,
        speaker,
        kind,
        limit,
        spans,
        ended,
        text,
        position,
        markings,
        topics,
        stricter,
        privateNote,
        Optional.empty());
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

  /** The same turn on another agenda item. */
  public Intervention on(Id<AgendaItem> other) {
    return new Intervention(
        id,
        other,
        speaker,
        kind,
        limit,
        spans,
        ended,
        text,
        position,
        markings,
        topics,
        stricter,
        privateNote,
        requestedAt);
  }

  /** The same turn of another speaker. */
  public Intervention by(Speaker other) {
    return new Intervention(
        id,
        item,
        other,
        kind,
        limit,
        spans,
        ended,
        text,
        position,
        markings,
        topics,
        stricter,
        privateNote,
        requestedAt);
  }

  /** The same turn with another limit. */
  public Intervention limited(Optional<Duration> other) {
    return new Intervention(
        id,
        item,
        speaker,
        kind,
        other,
        spans,
        ended,
        text,
        position,
        markings,
        topics,
        stricter,
        privateNote,
        requestedAt);
  }

  /** The same turn at other times. */
  public Intervention at(List<Span> times, boolean over) {
    return new Intervention(
        id,
        item,
        speaker,
        kind,
        limit,
        times,
        over,
        text,
        position,
        markings,
        topics,
        stricter,
        privateNote,
        requestedAt);
  }

  /** The same turn with other words. */
  public Intervention saying(Prose words) {
    return new Intervention(
        id,
        item,
        speaker,
        kind,
        limit,
        spans,
        ended,
        words,
        position,
        markings,
        topics,
        stricter,
        privateNote,
        requestedAt);
  }

  /** The same turn with another position. */
  public Intervention taking(Position other) {
    return new Intervention(
        id,
        item,
        speaker,
        kind,
        limit,
        spans,
        ended,
        text,
        other,
        markings,
        topics,
        stricter,
        privateNote,
        requestedAt);
  }

  /** The same turn with other marks. */
  public Intervention marked(Table<Marking> other) {
    return new Intervention(
        id,
        item,
        speaker,
        kind,
        limit,
        spans,
        ended,
        text,
        position,
        other,
        topics,
        stricter,
        privateNote,
        requestedAt);
  }

  /** The same turn on other topics. */
  public Intervention tagged(Set<Id<Topic>> other) {
    return new Intervention(
        id,
        item,
        speaker,
        kind,
        limit,
        spans,
        ended,
        text,
        position,
        markings,
        other,
        stricter,
        privateNote,
        requestedAt);
  }

  /** The same turn, told by another rule. */
  public Intervention told(Optional<AttributionRule> rule) {
    return new Intervention(
        id,
        item,
        speaker,
        kind,
        limit,
        spans,
        ended,
        text,
        position,
        markings,
        topics,
        rule,
        privateNote,
        requestedAt);
  }

  /** The same turn with another private note. */
  public Intervention noted(String note) {
    return new Intervention(
        id,
        item,
        speaker,
        kind,
        limit,
        spans,
        ended,
        text,
        position,
        markings,
        topics,
        stricter,
        note,
        requestedAt);
  }

  /** The same turn, asked for at this moment. */
  public Intervention asked(Optional<Instant> at) {
    return new Intervention(
        id,
        item,
        speaker,
        kind,
        limit,
        spans,
        ended,
        text,
        position,
        markings,
        topics,
        stricter,
        privateNote,
        at);
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
