package org.hearingdesk.ui.floor;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.time.SpeakingTime;

/**
 * Who might be called next so that every side is heard: of those who wait, one whose side has had
 * the least time on this item, and of that side one who has not spoken yet. A proposal to show; the
 * list of speakers stays as it is.
 *
 * @param share of the speaking time on this item that the side has had, 0 to 1
 * @param notYet whether the organisation has not spoken in this hearing
 */
record Balance(SpeakerRequest request, Side side, double share, boolean notYet) {

  /** The proposal; empty when the first of the list is as good, or nothing can be told. */
  static Optional<Balance> propose(Hearing hearing, Id<AgendaItem> item, Instant now) {
    List<SpeakerRequest> waiting =
        hearing.listOfSpeakers(item).stream()
            .filter(request -> request.kind() != RequestKind.POINT_OF_ORDER)
            .toList();
    List<Intervention> turns = hearing.interventionsOn(item);
    Duration total = SpeakingTime.total(turns, now);
    if (waiting.size() < 2 || total.isZero()) {
      return Optional.empty();
    }
    Map<Id<Side>, Duration> bySide = SpeakingTime.bySide(hearing, turns, now);
    Set<Id<Organisation>> spoken = spoken(hearing);
    List<Balance> all =
        waiting.stream()
            .flatMap(request ->
                hearing.sideOf(request.speaker()).stream()
                    .map(side -> of(hearing, request, side, bySide, total, spoken)))
            .toList();
    return all.stream()
        .min(Comparator.comparingDouble(Balance::share).thenComparing(balance -> !balance.notYet()))
        .filter(best -> !best.request().equals(waiting.getFirst()))
        .filter(best -> better(best, all, waiting.getFirst()));
  }

  /** Whether it is of another side than the first of the list, or that one has spoken already. */
  private static boolean better(Balance best, List<Balance> all, SpeakerRequest first) {
    return all.stream()
        .filter(each -> each.request().equals(first))
        .allMatch(each -> best.share() < each.share() || (best.notYet() && !each.notYet()));
  }

  private static Balance of(
      Hearing hearing,
      SpeakerRequest request,
      Side side,
      Map<Id<Side>, Duration> bySide,
      Duration total,
      Set<Id<Organisation>> spoken) {
    Duration had = bySide.getOrDefault(side.id(), Duration.ZERO);
    boolean notYet =
        hearing
            .organisationOf(request.speaker())
            .filter(organisation -> !spoken.contains(organisation.id()))
            .isPresent();
    return new Balance(request, side, (double) had.toMillis() / total.toMillis(), notYet);
  }

  private static Set<Id<Organisation>> spoken(Hearing hearing) {
    Set<Id<Organisation>> spoken = new HashSet<>();
    for (Intervention turn : hearing.interventions()) {
      hearing.organisationOf(turn.speaker()).ifPresent(each -> spoken.add(each.id()));
    }
    return spoken;
  }
}
