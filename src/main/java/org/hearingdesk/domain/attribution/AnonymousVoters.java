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
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.hearing.Voter;
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
    List<HandedIn> sorted = new ArrayList<>(round.ballots().all());
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
    return new Round(
        round.id(),
        round.asked(),
        round.number(),
        round.state(),
        round.openedAt(),
        round.closedAt(),
        round.reason(),
        Table.of(withoutNames));
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
    return choices.toString();
  }

  private Organisation voter(Optional<Id<Side>> side) {
    Id<Organisation> id = Id.of("voter-" + (organisations.size() + 1));
    return new Organisation(id, "", "", side, Level.NOT_STATED, "", "");
  }
}
