package org.hearingdesk.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.EqualShare;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;

/** Weighs the times of the sides for {@link Balance}, each counted once. */
final class BalanceOfSides {
  private record Waiting(SpeakerRequest request, Side side) {}

  private final Hearing hearing;
  private final Map<Id<Side>, Duration> onItem = new HashMap<>();
  private final Map<Id<Side>, Duration> inHearing = new HashMap<>();
  private final Map<Id<Side>, Duration> left;
  private final Optional<EqualShare> share;
  private final Set<Object> spoken = new HashSet<>();
  private Duration allOnItem = Duration.ZERO;
  private Duration allInHearing = Duration.ZERO;

  BalanceOfSides(Hearing hearing, Id<AgendaItem> item, Instant now) {
    this.hearing = hearing;
    left = ItemLimits.at(hearing, item, now).left();
    share = hearing.agenda().find(item).flatMap(AgendaItem::equalShare);
    count(item, now);
  }

  /** One way through all turns of the day: this is done every second. */
  private void count(Id<AgendaItem> item, Instant now) {
    Map<Speaker, Optional<Id<Side>>> sides = new HashMap<>();
    for (Intervention turn : hearing.interventions()) {
      Duration time = SpeakingTime.of(turn, now);
      boolean here = turn.item().equals(item);
      Optional<Id<Side>> side =
          sides.computeIfAbsent(turn.speaker(), speaker -> hearing.sideOf(speaker).map(Side::id));
      allInHearing = allInHearing.plus(time);
      allOnItem = here ? allOnItem.plus(time) : allOnItem;
      side.ifPresent(id -> inHearing.merge(id, time, Duration::plus));
      side.filter(id -> here).ifPresent(id -> onItem.merge(id, time, Duration::plus));
    }
    sides.keySet().forEach(speaker -> accounts(speaker).forEach(spoken::add));
  }

  /**
   * @param requests those who wait, not none, in the order of the list
   */
  Balance of(List<SpeakerRequest> requests) {
    List<Waiting> waiting =
        requests.stream()
            .flatMap(request ->
                hearing.sideOf(request.speaker()).stream().map(side -> new Waiting(request, side)))
            .toList();
    return new Balance(proposal(requests.getFirst(), waiting), nobodyWaits(waiting));
  }

  private Optional<Balance.Proposal> proposal(SpeakerRequest first, List<Waiting> all) {
    List<Waiting> open = all.stream().filter(each -> !usedUp(each.side())).toList();
    List<Waiting> leastOnItem = least(open, onItem);
    List<Waiting> leastInHearing = least(leastOnItem, inHearing);
    List<Waiting> silent = leastInHearing.stream().filter(each -> notYet(each.request())).toList();
    List<Waiting> best = silent.isEmpty() ? leastInHearing : silent;
    // About a first one of whom nobody knows the side, nothing can be said.
    if (best.isEmpty() || !holds(all, first) || holds(best, first)) {
      return Optional.empty();
    }
    Balance.Reason reason =
        holds(leastInHearing, first)
            ? Balance.Reason.NOT_YET
            : holds(leastOnItem, first)
                ? Balance.Reason.LESS_IN_HEARING
                : Balance.Reason.LESS_ON_ITEM;
    return Optional.of(proposed(best.getFirst(), reason));
  }

  private Balance.Proposal proposed(Waiting best, Balance.Reason reason) {
    boolean whole = reason == Balance.Reason.LESS_IN_HEARING;
    return new Balance.Proposal(
        best.request(),
        best.side(),
        reason,
        had(best.side(), whole ? inHearing : onItem),
        whole ? allInHearing : allOnItem,
        Optional.ofNullable(left.get(best.side().id())),
        notYet(best.request()));
  }

  private List<Balance.SideTime> nobodyWaits(List<Waiting> waiting) {
    Optional<Duration> leastOfWaiting =
        waiting.stream().map(each -> had(each.side(), onItem)).min(Duration::compareTo);
    return hearing.sides().stream()
        .filter(this::takesPart)
        .filter(side -> !usedUp(side))
        .filter(side ->
            leastOfWaiting
                .filter(least -> had(side, onItem).plus(Balance.ALIKE).compareTo(least) <= 0)
                .isPresent())
        .map(side -> new Balance.SideTime(side, had(side, onItem)))
        .toList();
  }

  /** Whether a side is one of those that are to be heard alike. */
  private boolean takesPart(Side side) {
    return share
        .map(shared -> shared.sides().contains(side.id()))
        .orElseGet(() ->
            side.votes()
                && hearing.organisations().stream()
                    .anyMatch(each -> each.side().equals(Optional.of(side.id()))));
  }

  private boolean usedUp(Side side) {
    return Duration.ZERO.equals(left.get(side.id()));
  }

  private boolean notYet(SpeakerRequest request) {
    Set<Object> accounts = new HashSet<>(accounts(request.speaker()).toList());
    return !accounts.isEmpty() && accounts.stream().noneMatch(spoken::contains);
  }

  /** Whose silence counts: organisations, and people without one. */
  private Stream<Object> accounts(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Person person ->
          Stream.of(
              hearing
                  .organisationOf(person)
                  .<Object>map(Organisation::id)
                  .orElse(person.participant()));
      case Speaker.Body body -> Stream.of(body.organisation());
      case Speaker.Several several -> several.speakers().stream().flatMap(this::accounts);
      case Speaker.OfSide ofSide -> Stream.of();
      case Speaker.Unidentified unidentified -> Stream.of();
    };
  }

  private static boolean holds(List<Waiting> some, SpeakerRequest request) {
    return some.stream().anyMatch(each -> each.request().equals(request));
  }

  private static List<Waiting> least(List<Waiting> some, Map<Id<Side>, Duration> times) {
    Duration limit =
        some.stream()
            .map(each -> had(each.side(), times))
            .min(Duration::compareTo)
            .map(Balance.ALIKE::plus)
            .orElse(Duration.ZERO);
    return some.stream().filter(each -> had(each.side(), times).compareTo(limit) < 0).toList();
  }

  private static Duration had(Side side, Map<Id<Side>, Duration> times) {
    return times.getOrDefault(side.id(), Duration.ZERO);
  }
}
