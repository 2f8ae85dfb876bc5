package org.hearingdesk.domain.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.LateBallot;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.VotingForm;
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
    if (!question.weightingFits()) {
      throw new Refusal(new Rejection.WeightingDoesNotFit(question.held().form()));
    }
    CountingChoice.check(question);
    PriorityQuestion put = CountingChoice.put(question, open.round());
    return List.of(new Fact.RoundOpened(open.round(), put, earlier.size() + 1, now));
  }

  static List<Fact> close(Hearing hearing, Command.CloseRound close, Instant now) {
    Round round = inState(hearing, close.round(), RoundState.OPEN);
    return List.of(new Fact.RoundClosed(round.id(), now));
  }

  static List<Fact> reopen(Hearing hearing, Command.ReopenRound reopen) {
    Round round = inState(hearing, reopen.round(), RoundState.CLOSED);
    Check.name("reason", reopen.reason());
    if (round.form() == VotingForm.SECRET) {
      throw new Refusal(new Rejection.SecretRoundStaysClosed());
    }
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
    Round round = namedIn(hearing, handIn.round(), RoundState.OPEN);
    entitled(hearing, round, handIn.voter());
    BallotRules.check(round.asked(), handIn.ballot());
    return isThere(round, handIn.voter(), Optional.empty(), handIn.ballot())
        ? List.of()
        : List.of(new Fact.BallotHandedIn(round.id(), handIn.voter(), handIn.ballot(), now));
  }

  static List<Fact> handInByProxy(Hearing hearing, Command.HandInByProxy handIn, Instant now) {
    Round round = namedIn(hearing, handIn.round(), RoundState.OPEN);
    entitled(hearing, round, handIn.voter());
    proxy(hearing, round, handIn.voter(), Optional.of(handIn.proxy()));
    BallotRules.check(round.asked(), handIn.ballot());
    return isThere(round, handIn.voter(), Optional.of(handIn.proxy()), handIn.ballot())
        ? List.of()
        : List.of(
            new Fact.BallotHandedInByProxy(
                round.id(), handIn.voter(), handIn.proxy(), handIn.ballot(), now));
  }

  /** Only whoever handed in nothing in time, or late before, can hand in late. */
  static List<Fact> handInLate(Hearing hearing, Command.HandInLate handIn, Instant now) {
    Round round = namedIn(hearing, handIn.round(), RoundState.CLOSED);
    entitled(hearing, round, handIn.voter());
    Optional<HandedIn> before = round.ballots().find(handIn.voter().id());
    if (before.filter(each -> each.late().isEmpty()).isPresent()) {
      throw new Refusal(new Rejection.AlreadyThere("ballot", handIn.voter().id().value()));
    }
    proxy(hearing, round, handIn.voter(), handIn.proxy());
    Check.name("reason", handIn.late().reason());
    BallotRules.check(round.asked(), handIn.ballot());
    return List.of(
        new Fact.LateBallotHandedIn(
            round.id(), handIn.voter(), handIn.proxy(), handIn.ballot(), handIn.late(), now));
  }

  static List<Fact> decideLate(Hearing hearing, Command.DecideLateBallot decide) {
    Round round = namedIn(hearing, decide.round(), RoundState.CLOSED);
    HandedIn ballot = Check.find(round.ballots(), decide.voter().id(), "ballot");
    LateBallot before =
        ballot.late().orElseThrow(() -> new Refusal(new Rejection.Unknown("ballot", "")));
    LateBallot after = new LateBallot(before.reason(), decide.counted());
    return after.equals(before)
        ? List.of()
        : List.of(new Fact.LateBallotDecided(round.id(), decide.voter(), before, after));
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

  private static boolean isThere(Round round, Voter voter, Optional<Voter> proxy, Ballot ballot) {
    return round
        .ballots()
        .find(voter.id())
        .filter(there -> there.ballot().equals(ballot) && there.proxy().equals(proxy))
        .isPresent();
  }

  private static Round namedIn(Hearing hearing, Id<Round> id, RoundState state) {
    Round round = inState(hearing, id, state);
    inForm(round, VotingForm.NAMED);
    return round;
  }

  static void inForm(Round round, VotingForm form) {
    if (round.form() != form) {
      throw new Refusal(new Rejection.WrongForm(round.form()));
    }
  }

  static Round inState(Hearing hearing, Id<Round> id, RoundState state) {
    Round round = Check.find(hearing.rounds(), id, "round");
    if (round.state() != state) {
      throw new Refusal(new Rejection.WrongRoundState(round.state()));
    }
    return round;
  }

  /** A proxy is a voter too, and hands in for no more others than the question allows. */
  static void proxy(Hearing hearing, Round round, Voter voter, Optional<Voter> proxy) {
    if (proxy.isEmpty()) {
      return;
    }
    Voter by = proxy.get();
    if (by.equals(voter)) {
      throw new Refusal(new Rejection.OwnProxy());
    }
    entitled(hearing, round, by);
    boolean already =
        round.ballots().find(voter.id()).flatMap(HandedIn::proxy).filter(by::equals).isPresent();
    int limit = round.asked().held().proxies();
    if (!already && round.proxiesOf(by.id()) >= limit) {
      throw new Refusal(new Rejection.TooManyProxies(label(hearing, by), limit));
    }
  }

  private static String label(Hearing hearing, Voter voter) {
    return switch (voter) {
      case Voter.OrganisationVoter organisation ->
          hearing.organisations().find(organisation.id()).map(Organisation::label).orElse("");
      case Voter.ParticipantVoter participant ->
          hearing.participants().find(participant.id()).map(Participant::name).orElse("");
    };
  }

  /** The side for which an entitled voter votes. */
  static Side entitled(Hearing hearing, Round round, Voter voter) {
    VoterKind kind =
        switch (voter) {
          case Voter.OrganisationVoter organisation -> VoterKind.ORGANISATION;
          case Voter.ParticipantVoter participant -> VoterKind.PARTICIPANT;
        };
    Side side =
        switch (voter) {
          case Voter.OrganisationVoter organisation -> {
            Organisation found =
                Check.find(hearing.organisations(), organisation.id(), "organisation");
            yield requireVoting(hearing.sideOf(found), found.label());
          }
          case Voter.ParticipantVoter participant -> {
            Participant found = Check.find(hearing.participants(), participant.id(), "participant");
            yield requireVoting(hearing.sideOf(found), found.name());
          }
        };
    if (kind != round.asked().voters()) {
      throw new Refusal(new Rejection.NotAVoter(voter.id().value()));
    }
    return side;
  }

  private static Side requireVoting(Optional<Side> side, String voter) {
    return side.filter(Side::votes).orElseThrow(() -> new Refusal(new Rejection.NotAVoter(voter)));
  }
}
