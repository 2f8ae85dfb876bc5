package org.hearingdesk.ui.floor;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;

/**
 * How somebody stands with the list of speakers of an item.
 *
 * @param request the one that waits or was withdrawn
 * @param absent the person, where it was noted that the person is not there
 */
record Standing(State state, Optional<SpeakerRequest> request, Optional<Participant> absent) {
  enum State {
    /** There is no item to speak on. */
    NO_ITEM,
    /** Waits already, with a request of this kind. */
    WAITS,
    /** Withdrew a request of this kind. */
    WITHDREW,
    /** The list takes no request of this kind. */
    CLOSED,
    /** Can be added. */
    FREE
  }

  static Standing of(
      Moment moment, Optional<AgendaItem> item, RequestKind kind, Candidate candidate) {
    Optional<Participant> absent =
        candidate.newcomer().isPresent() ? Optional.empty() : absent(moment, candidate.speaker());
    if (item.isEmpty()) {
      return new Standing(State.NO_ITEM, Optional.empty(), absent);
    }
    Id<AgendaItem> on = item.get().id();
    Optional<SpeakerRequest> waits = of(candidate, kind, moment.hearing().listOfSpeakers(on));
    if (waits.isPresent()) {
      return new Standing(State.WAITS, waits, absent);
    }
    Optional<SpeakerRequest> withdrawn = of(candidate, kind, moment.hearing().withdrawnFrom(on));
    if (withdrawn.isPresent()) {
      return new Standing(State.WITHDREW, withdrawn, absent);
    }
    boolean closed = kind == RequestKind.ORDINARY && moment.hearing().listClosed(on);
    return new Standing(closed ? State.CLOSED : State.FREE, Optional.empty(), absent);
  }

  /** The person, if this is one of whom it was noted that they are not there. */
  static Optional<Participant> absent(Moment moment, Speaker speaker) {
    return speaker instanceof Speaker.Person(var id)
        ? moment
            .hearing()
            .participants()
            .find(id)
            .filter(person -> person.presence() == Presence.ABSENT)
        : Optional.empty();
  }

  /** Of newcomers and of those whom nobody knows, any number may wait. */
  private static Optional<SpeakerRequest> of(
      Candidate candidate, RequestKind kind, List<SpeakerRequest> requests) {
    return candidate.newcomer().isPresent() || candidate.speaker() instanceof Speaker.Unidentified
        ? Optional.empty()
        : requests.stream()
            .filter(each -> each.kind() == kind && each.speaker().equals(candidate.speaker()))
            .findFirst();
  }
}
