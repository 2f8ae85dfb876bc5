package org.hearingdesk.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SpeakerRequest;

/**
 * Whom one might call next so that every side is heard. It is shown and never done by itself: the
 * list of speakers stays as it is.
 *
 * <p>Of those who wait, points of order apart, the ones stay whose side has had the least time on
 * this item; of these, whose side has had the least in the hearing; of these, who has not spoken
 * yet; of these, the first of the list. Times that differ by less than {@link #ALIKE} count as
 * equal, so that one sentence more or less does not turn a proposal around.
 *
 * @param proposal empty when the first of the list is as good
 * @param nobodyWaits the sides that have had less on this item than all who wait, and of whom
 *     nobody does; in the order of the hearing
 */
public record Balance(Optional<Proposal> proposal, List<SideTime> nobodyWaits) {

  /** Speaking times that differ by less are alike. */
  public static final Duration ALIKE = Duration.ofMinutes(1);

  public Balance {
    nobodyWaits = List.copyOf(nobodyWaits);
  }

  /** Why somebody is proposed before the first of the list. */
  public enum Reason {
    LESS_ON_ITEM,
    LESS_IN_HEARING,
    NOT_YET
  }

  /** What a side has had on the item. */
  public record SideTime(Side side, Duration had) {}

  /**
   * Somebody who might be called next.
   *
   * @param had the side's time on this item, or in the hearing where that is the reason
   * @param total the time of all, likewise
   * @param left what the side has left of its equal share of the item; empty where none is shared
   * @param notYet whether whoever is proposed, or the organisation, has not spoken in this hearing
   */
  public record Proposal(
      SpeakerRequest request,
      Side side,
      Reason reason,
      Duration had,
      Duration total,
      Optional<Duration> left,
      boolean notYet) {}

  /** What can be said about the list of speakers of an item at {@code now}. */
  public static Balance of(Hearing hearing, Id<AgendaItem> item, Instant now) {
    List<SpeakerRequest> waiting =
        hearing.listOfSpeakers(item).stream()
            .filter(request -> request.kind() != RequestKind.POINT_OF_ORDER)
            .toList();
    return waiting.isEmpty()
        ? new Balance(Optional.empty(), List.of())
        : new BalanceOfSides(hearing, item, now).of(waiting);
  }
}
