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
 * @param limit speaking time for one intervention; empty means the hearing's own
 * @param summary what is said about it in the documents whoever spoke; may be blank
 * @param internalNote for the moderator; no export but the run sheet shows it
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
    String internalNote)
    implements Part {
  public AgendaItem {
    presenters = List.copyOf(presenters);
  }

  @Override
  public String label() {
    return title;
  }
}
