package org.hearingdesk.domain.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.hearing.Voter;

/**
 * Replaces voters by nameless ones, so that a result can be recounted without telling who chose
 * what.
 *
 * <p>The ballots of a round are put in an order that depends on nothing but what they say; neither
 * the order of arrival nor the moment survives.
 */
final class AnonymousVoters {
  private final Hearing hearing;
  private final boolean tellsSides;
  private final List<Organisation> organisations = new ArrayList<>();

  AnonymousVoters(Hearing hearing, boolean tellsSides) {
    this.hearing = hearing;
    this.tellsSides = tellsSides;
  }

  /** The nameless voters made so far. */
  List<Organisation> organisations() {
    return organisations;
  }

  Round anonymous(Round round) {
    List<HandedIn> sorted = new ArrayList<>(round.ballots().all());
    sorted.sort(
        Comparator.comparing((HandedIn each) -> side(each).map(Id::value).orElse(""))
            .thenComparing(each -> choices(round, each)));
    List<HandedIn> nameless = new ArrayList<>();
    for (HandedIn each : sorted) {
      Organisation voter = voter(side(each));
      organisations.add(voter);
      nameless.add(
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
        Table.of(nameless));
  }

  private Optional<Id<Side>> side(HandedIn handedIn) {
    Optional<Side> side =
        switch (handedIn.voter()) {
          case Voter.OrganisationVoter voter ->
              hearing.organisations().find(voter.id()).flatMap(hearing::sideOf);
          case Voter.ParticipantVoter voter ->
              hearing.participants().find(voter.id()).flatMap(hearing::sideOf);
        };
    return tellsSides ? side.map(Side::id) : Optional.empty();
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
