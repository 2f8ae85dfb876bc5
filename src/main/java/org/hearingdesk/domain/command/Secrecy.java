package org.hearingdesk.domain.command;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.SecretBallot;
import org.hearingdesk.domain.hearing.SecretVote;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.domain.log.Fact;

/** Decides on secret ballots. What is on one is checked here and is in no fact. */
public final class Secrecy {
  private Secrecy() {}

  static List<Fact> handIn(Hearing hearing, Command.HandInSecretly handIn) {
    Round round = Priorities.inState(hearing, handIn.round(), RoundState.OPEN);
    Priorities.inForm(round, VotingForm.SECRET);
    Priorities.entitled(hearing, round, handIn.voter());
    if (round.has(handIn.voter().id())) {
      throw new Refusal(new Rejection.SecretBallotStays(handIn.voter().id().value()));
    }
    Priorities.proxy(hearing, round, handIn.voter(), handIn.proxy());
    BallotRules.check(round.asked(), handIn.ballot());
    return List.of(new Fact.SecretBallotHandedIn(round.id(), handIn.voter(), handIn.proxy()));
  }

  /** What goes into the box when this is carried out: the vote, without what is on the ballot. */
  public static SecretVote vote(Command.HandInSecretly handIn) {
    return new SecretVote(handIn.voter(), handIn.proxy());
  }

  /** What goes into the box when this is carried out: the ballot, without who handed it in. */
  public static SecretBallot ballot(Hearing hearing, Command.HandInSecretly handIn) {
    Round round = Check.find(hearing.rounds(), handIn.round(), "round");
    Optional<Id<Side>> side = Optional.of(Priorities.entitled(hearing, round, handIn.voter()).id());
    return new SecretBallot(handIn.ballot(), side).inOrderOf(round.asked().options());
  }
}
