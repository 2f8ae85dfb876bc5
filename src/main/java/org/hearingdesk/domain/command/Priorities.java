package org.hearingdesk.domain.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.log.Fact;

/** Decides on rounds and ballots. */
final class Priorities {
  private Priorities() {}

  static List<Fact> open(Hearing hearing, Command.OpenRound open, Instant now) {
    PriorityQuestion question =
        Check.find(hearing.questions(), open.question(), "priorityQuestion");
    Check.free(hearing.rounds(), open.round(), "round");
    if (hearing.stage() == Stage.DRAFT) {
      throw new Refusal(new Rejection.WrongStage(hearing.stage()));
    }
    List<Round> earlier = hearing.roundsOf(question.id());
    if (earlier.stream().anyMatch(round -> round.state() == RoundState.OPEN)) {
      throw new Refusal(new Rejection.RoundAlreadyOpen(question.text()));
    }
    if (question.options().size() < 2) {
      throw new Refusal(new Rejection.TooFewOptions(question.options().size()));
    }
    return List.of(new Fact.RoundOpened(open.round(), question, earlier.size() + 1, now));
  }

  static List<Fact> close(Hearing hearing, Command.CloseRound close, Instant now) {
    Round round = inState(hearing, close.round(), RoundState.OPEN);
    return List.of(new Fact.RoundClosed(round.id(), now));
  }

  static List<Fact> reopen(Hearing hearing, Command.ReopenRound reopen) {
    Round round = inState(hearing, reopen.round(), RoundState.CLOSED);
    Check.name("reason", reopen.reason());
    boolean otherOpen =
        hearing.roundsOf(round.asked().id()).stream()
            .anyMatch(other -> other.state() == RoundState.OPEN);
    if (otherOpen) {
      throw new Refusal(new Rejection.RoundAlreadyOpen(round.asked().text()));
    }
    return List.of(new Fact.RoundReopened(round.id(), reopen.reason()));
  }

  static List<Fact> discard(Hearing hearing, Command.DiscardRound discard) {
    Round round = Check.find(hearing.rounds(), discard.round(), "round");
    if (round.state() == RoundState.DISCARDED) {
      return List.of();
    }
    Check.name("reason", discard.reason());
    return List.of(new Fact.RoundDiscarded(round.id(), discard.reason()));
  }

  static List<Fact> handIn(Hearing hearing, Command.HandInBallot handIn, Instant now) {
    Round round = inState(hearing, handIn.round(), RoundState.OPEN);
    voter(hearing, round, handIn.voter());
    BallotRules.check(round.asked(), handIn.ballot());
    boolean same =
        round
            .ballots()
            .find(handIn.voter().id())
            .map(HandedIn::ballot)
            .filter(handIn.ballot()::equals)
            .isPresent();
    return same
        ? List.of()
        : List.of(new Fact.BallotHandedIn(round.id(), handIn.voter(), handIn.ballot(), now));
  }

  static List<Fact> handInAll(Hearing hearing, Command.HandInBallots all, Instant now) {
    List<Fact> facts = new ArrayList<>();
    all.ballots().forEach(each -> facts.addAll(handIn(hearing, each, now)));
    return facts;
  }

  static List<Fact> withdraw(Hearing hearing, Command.WithdrawBallot withdraw) {
    Round round = inState(hearing, withdraw.round(), RoundState.OPEN);
    Check.find(round.ballots(), withdraw.voter().id(), "ballot");
    return List.of(new Fact.BallotWithdrawn(round.id(), withdraw.voter()));
  }

  private static Round inState(
      Hearing hearing, org.hearingdesk.domain.hearing.Id<Round> id, RoundState state) {
    Round round = Check.find(hearing.rounds(), id, "round");
    if (round.state() != state) {
      throw new Refusal(new Rejection.WrongRoundState(round.state()));
    }
    return round;
  }

  private static void voter(Hearing hearing, Round round, Voter voter) {
    VoterKind kind =
        switch (voter) {
          case Voter.OrganisationVoter organisation -> {
            Organisation found =
                Check.find(hearing.organisations(), organisation.id(), "organisation");
            requireVoting(hearing.sideOf(found), found.label());
            yield VoterKind.ORGANISATION;
          }
          case Voter.ParticipantVoter participant -> {
            Participant found = Check.find(hearing.participants(), participant.id(), "participant");
            requireVoting(hearing.sideOf(found), found.name());
            yield VoterKind.PARTICIPANT;
          }
        };
    if (kind != round.asked().voters()) {
      throw new Refusal(new Rejection.NotAVoter(voter.id().value()));
    }
  }

  private static void requireVoting(
      java.util.Optional<org.hearingdesk.domain.hearing.Side> side, String voter) {
    if (side.filter(each -> each.votes()).isEmpty()) {
      throw new Refusal(new Rejection.NotAVoter(voter));
    }
  }
}
