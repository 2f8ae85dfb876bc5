package org.hearingdesk.domain.hearing;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * One item of the agenda. Its number and its clock time follow from its place.
 *
 * @param fixedStart a time that does not move with what comes before, such as lunch
 * @param planned 0 to 24 hours
 * @param limit speaking time for one intervention; empty means the hearing's own, zero means that
 *     there is none whatever the hearing says
 * @param summary what is said about it in the documents whoever spoke; may be blank
 * @param internalNote for the moderator; no export but the run sheet shows it
 * @param kindLimits limits by kind that differ from the hearing's own; empty means as the hearing's
 * @param equalShare the speaking time that sides share equally; empty means that nobody counts it
 */
public record AgendaItem(
    Id<AgendaItem> id,
    ItemKind kind,
    String title,
    Optional<LocalTime> fixedStart,
    Duration planned,
    List<Id<Participant>> presenters,
    Optional<Duration> limit,
    String summary,
    String internalNote,
    Optional<KindLimits> kindLimits,
    Optional<EqualShare> equalShare)
    implements Part {
  public AgendaItem {
    presenters = List.copyOf(presenters);
  }

  /** An item with one limit for all. */
  public AgendaItem(
      Id<AgendaItem> id,
      ItemKind kind,
      String title,
      Optional<LocalTime> fixedStart,
      Duration planned,
      List<Id<Participant>> presenters,
      Optional<Duration> limit,
      String summary,
      String internalNote) {
    this(
        id,
        kind,
        title,
        fixedStart,
        planned,
        presenters,
        limit,
        summary,
        internalNote,
        Optional.empty(),
        Optional.empty());
  }

  /** The same item with other rules for speaking time. */
  public AgendaItem limited(
      Optional<Duration> ordinary, Optional<KindLimits> byKind, Optional<EqualShare> share) {
    return new AgendaItem(
        id,
        kind,
        title,
        fixedStart,
        planned,
        presenters,
        ordinary,
        summary,
        internalNote,
        byKind,
        share);
  }

  /** The same item, planned to take another time. */
  public AgendaItem lasting(Duration other) {
    return new AgendaItem(
        id,
        kind,
        title,
        fixedStart,
        other,
        presenters,
        limit,
        summary,
        internalNote,
        kindLimits,
        equalShare);
  }

  /** The same item, presented by others. */
  public AgendaItem presentedBy(List<Id<Participant>> others) {
    return new AgendaItem(
        id,
        kind,
        title,
        fixedStart,
        planned,
        others,
        limit,
        summary,
        internalNote,
        kindLimits,
        equalShare);
  }

  @Override
  public String label() {
    return title;
  }
}
