package org.hearingdesk.ranking.round;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.hearing.VotingForm;

/**
 * Who handed in and who did not.
 *
 * @param handedIn how many ballots there are, faulty ones included
 * @param notCounted how many of them are faulty and were left out of the count
 * @param entitled how many could hand in; empty where the voters may not be told
 * @param missing who could have handed in and did not, in the order of the register; empty where
 *     the voters may not be told
 */
public record Turnout(int handedIn, int notCounted, OptionalInt entitled, List<Voter> missing) {
  public Turnout {
    missing = List.copyOf(missing);
  }

  /** The turnout of a round while it is open, every ballot taken for a sound one. */
  public static Turnout of(Hearing hearing, Round round) {
    return of(hearing, round, round.handedIn());
  }

  /** The turnout of a round. */
  static Turnout of(Hearing hearing, Round round, int counted) {
    int handedIn = round.handedIn();
    if (round.form() == VotingForm.HANDS) {
      return new Turnout(handedIn, 0, OptionalInt.empty(), List.of());
    }
    List<Voter> voters = voters(hearing, round);
    // An anonymous ballot has a voter that nobody registered: then the register tells nothing.
    Set<String> registered =
        voters.stream().map(voter -> voter.id().value()).collect(Collectors.toSet());
    boolean told =
        round.ballots().stream()
                .allMatch(ballot -> registered.contains(ballot.voter().id().value()))
            && round.secrets().votes().stream()
                .allMatch(vote -> registered.contains(vote.voter().id().value()))
            && round.secrets().ballots().size() <= voters.size();
    boolean known = told && voters.size() >= handedIn && !voters.isEmpty();
    List<Voter> missing =
        known ? voters.stream().filter(voter -> !round.has(voter.id())).toList() : List.of();
    return new Turnout(
        handedIn,
        Math.max(0, handedIn - counted - tooLate(round)),
        known ? OptionalInt.of(voters.size()) : OptionalInt.empty(),
        missing);
  }

  private static int tooLate(Round round) {
    return (int) round.ballots().stream().filter(HandedIn::tooLate).count();
  }

  /** Whether so many handed in as the question asks for; empty where it asks for no number. */
  public static Optional<Boolean> quorate(Round round) {
    return round.asked().held().quorum().map(quorum -> round.handedIn() >= quorum);
  }

  /** The names of those who could have handed in and did not. */
  public List<String> missingNames(Hearing hearing) {
    return missing.stream().flatMap(voter -> name(hearing, voter)).toList();
  }

  private static Stream<String> name(Hearing hearing, Voter voter) {
    return switch (voter) {
      case Voter.OrganisationVoter organisation ->
          hearing.organisations().find(organisation.id()).map(Organisation::label).stream();
      case Voter.ParticipantVoter participant ->
          hearing.participants().find(participant.id()).map(each -> each.name()).stream();
    };
  }

  /** Everybody who may hand in a ballot. */
  private static List<Voter> voters(Hearing hearing, Round round) {
    return switch (round.asked().voters()) {
      case ORGANISATION ->
          hearing.organisations().stream()
              .filter(each -> !each.name().isBlank())
              .filter(each -> hearing.sideOf(each).filter(Side::votes).isPresent())
              .<Voter>map(each -> new Voter.OrganisationVoter(each.id()))
              .toList();
      case PARTICIPANT ->
          hearing.participants().stream()
              .filter(each -> hearing.sideOf(each).filter(Side::votes).isPresent())
              .<Voter>map(each -> new Voter.ParticipantVoter(each.id()))
              .toList();
    };
  }
}
