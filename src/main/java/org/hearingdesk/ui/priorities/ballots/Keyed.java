package org.hearingdesk.ui.priorities.ballots;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.LateBallot;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.hearing.VotingForm;

/**
 * What was keyed and is not handed in, by round and voter; it stays, whatever is looked at
 * meanwhile.
 */
final class Keyed {
  private final Map<Id<Round>, Map<String, Draft>> drafts = new HashMap<>();
  private final Map<Id<Round>, Map<String, Voter>> proxies = new HashMap<>();

  /** The drafts of a round by the id of their voter, to be changed in place. */
  Map<String, Draft> drafts(Id<Round> round) {
    return drafts.computeIfAbsent(round, _ -> new HashMap<>());
  }

  /** Who hands in for whom in a round, as far as that is not recorded yet. */
  Map<String, Voter> proxies(Id<Round> round) {
    return proxies.computeIfAbsent(round, _ -> new HashMap<>());
  }

  /** Who hands in for a voter, as it was keyed or else as it was recorded; empty for nobody. */
  Optional<Voter> proxy(Round round, String voter) {
    Optional<Voter> recorded =
        voter.isEmpty()
            ? Optional.empty()
            : round.ballots().find(Id.of(voter)).flatMap(HandedIn::proxy);
    return Optional.ofNullable(proxies(round.id()).get(voter))
        .or(() -> recorded)
        .filter(by -> !by.id().value().equals(voter));
  }

  /** Forgets what was keyed for a voter. */
  void drop(Id<Round> round, String voter) {
    drafts(round).remove(voter);
    proxies(round).remove(voter);
  }

  /**
   * Hands in a ballot in the form of its round.
   *
   * @param late why ballots are taken although the round is closed
   */
  Command handIn(Round round, Voter voter, Ballot ballot, Optional<String> late) {
    Optional<Voter> by = proxy(round, voter.id().value());
    if (late.isPresent()) {
      return new Command.HandInLate(
          round.id(), voter, by, ballot, new LateBallot(late.get(), true));
    }
    if (round.form() == VotingForm.SECRET) {
      return new Command.HandInSecretly(round.id(), voter, by, ballot);
    }
    return by.<Command>map(proxy -> new Command.HandInByProxy(round.id(), voter, proxy, ballot))
        .orElseGet(() -> new Command.HandInBallot(round.id(), voter, ballot));
  }
}
