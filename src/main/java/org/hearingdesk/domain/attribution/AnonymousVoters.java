package org.hearingdesk.domain.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.SecretBallot;
import org.hearingdesk.domain.hearing.SecretBallots;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.SideHands;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.hearing.Weighting;

/**
 * Replaces voters by nameless ones, so that a result can be recounted without telling who chose
 * what. Where sides are told, they are told of the ballots of sides that may be shown apart ({@link
 * ShownApart}); the other ballots stand together.
 *
 * <p>The ballots of a round are put in an order that depends on nothing but what they say; neither
 * the order of arrival nor the moment survives.
 */
final class AnonymousVoters {
  /** Stands for all sides together. */
  private static final Side NOBODYS =
      new Side(Id.of("sides"), "", "", SideColour.SLATE, true, Weight.ONE);

  private final Hearing hearing;
  private final boolean tellsSides;
  private final List<Organisation> organisations = new ArrayList<>();
  private final Map<Id<Side>, Side> nameless = new LinkedHashMap<>();

  AnonymousVoters(Hearing hearing, boolean tellsSides) {
    this.hearing = hearing;
    this.tellsSides = tellsSides;
  }

  /** The nameless voters made so far. */
  List<Organisation> organisations() {
    return organisations;
  }

  /** The nameless sides made so far. */
  Collection<Side> sides() {
    return nameless.values();
  }

  Round anonymous(Round round) {
    // What does not count would be told apart by that alone.
    List<HandedIn> sorted =
        new ArrayList<>(round.ballots().stream().filter(each -> !each.tooLate()).toList());
    Set<Id<Side>> shown = tellsSides ? shownApart(sorted) : Set.of();
    sorted.sort(
        Comparator.comparing((HandedIn each) -> sideId(each, shown))
            .thenComparing(each -> choices(round, each)));
    boolean weighs = round.asked().weighting() != Weighting.EQUAL;
    List<HandedIn> withoutNames = new ArrayList<>();
    for (HandedIn each : sorted) {
      Organisation voter = voter(told(each, weighs, shown));
      organisations.add(voter);
      withoutNames.add(
          new HandedIn(
              new Voter.OrganisationVoter(voter.id()),
              each.ballot(),
              round.closedAt().orElse(round.openedAt())));
    }
    return round
        .with(Table.of(withoutNames))
        .with(round.hands().map(hands -> hands(round, hands)))
        .withSecret(round.secret().map(this::secret));
  }

  /** Who handed in is not told; from how many there are it shows how many did. */
  private SecretBallots secret(SecretBallots secret) {
    return new SecretBallots(
        Table.empty(),
        secret.ballots().stream()
            .map(each -> tellsSides ? each : new SecretBallot(each.ballot(), Optional.empty()))
            .toList(),
        List.of());
  }

  /** Hands by side where sides are told and none is so small that it tells of somebody. */
  private Table<SideHands> hands(Round round, Table<SideHands> hands) {
    boolean small = hands.stream().anyMatch(each -> each.people() < GuardedShares.FEWEST);
    if (tellsSides && !small) {
      return hands;
    }
    boolean weighs = round.asked().weighting() != Weighting.EQUAL;
    Map<Id<Side>, SideHands> sums = new LinkedHashMap<>();
    for (SideHands each : hands) {
      Side own = hearing.sides().find(each.side()).orElse(NOBODYS);
      Id<Side> told = nameless(weighs ? own : NOBODYS).id();
      sums.merge(told, as(told, each), (one, other) -> plus(told, one, other));
    }
    return Table.of(sums.values());
  }

  private static SideHands as(Id<Side> side, SideHands hands) {
    return new SideHands(side, hands.hands(), hands.abstentions());
  }

  private static SideHands plus(Id<Side> side, SideHands one, SideHands other) {
    Map<Id<Option>, Integer> sum = new LinkedHashMap<>(one.hands());
    other.hands().forEach((option, number) -> sum.merge(option, number, Integer::sum));
    return new SideHands(side, sum, one.abstentions() + other.abstentions());
  }

  /** The sides so large that a ballot of theirs tells of nobody. */
  private Set<Id<Side>> shownApart(List<HandedIn> ballots) {
    Map<Id<Side>, Integer> sizes = new LinkedHashMap<>();
    hearing.sides().forEach(side -> sizes.put(side.id(), 0));
    int others = 0;
    for (HandedIn each : ballots) {
      Optional<Id<Side>> side = side(each).filter(Side::votes).map(Side::id);
      side.ifPresent(id -> sizes.merge(id, 1, Integer::sum));
      others += side.isPresent() ? 0 : 1;
    }
    return ShownApart.of(sizes, others, ShownApart.fewest(hearing));
  }

  private String sideId(HandedIn handedIn, Set<Id<Side>> shown) {
    return side(handedIn)
        .filter(side -> shown.contains(side.id()))
        .map(side -> side.id().value())
        .orElse("");
  }

  private Optional<Id<Side>> told(HandedIn handedIn, boolean weighs, Set<Id<Side>> shown) {
    Optional<Side> side = side(handedIn);
    if (side.filter(each -> shown.contains(each.id())).isPresent()) {
      return side.map(Side::id);
    }
    return weighs ? side.map(this::nameless).map(Side::id) : Optional.empty();
  }

  private Side nameless(Side side) {
    return nameless.computeIfAbsent(
        side.id(),
        id ->
            new Side(
                Id.of("side-" + (nameless.size() + 1)),
                "",
                "",
                SideColour.SLATE,
                side.votes(),
                side.weight()));
  }

  private Optional<Side> side(HandedIn handedIn) {
    return switch (handedIn.voter()) {
      case Voter.OrganisationVoter voter ->
          hearing.organisations().find(voter.id()).flatMap(hearing::sideOf);
      case Voter.ParticipantVoter voter ->
          hearing.participants().find(voter.id()).flatMap(hearing::sideOf);
    };
  }

  private static String choices(Round round, HandedIn handedIn) {
    StringBuilder choices = new StringBuilder();
    round
        .asked()
        .options()
        .forEach(option ->
            choices
                .append(handedIn.ballot().given().getOrDefault(option.id(), 0))
                .append(handedIn.ballot().noOpinion().contains(option.id()) ? '?' : ' '));
    // Both are written in one order, whatever order they were keyed in.
    return choices.append(handedIn.ballot().preferences()).toString();
  }

  private Organisation voter(Optional<Id<Side>> side) {
    Id<Organisation> id = Id.of("voter-" + (organisations.size() + 1));
    return new Organisation(id, "", "", side, Level.NOT_STATED, "", "");
  }
}
