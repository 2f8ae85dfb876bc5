package org.hearingdesk.words;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;

/** What named ballots were before they were corrected, read from the log. */
final class EarlierBallots {
  private record Sheet(Id<Round> round, Id<?> voter) {}

  private final IdentityHashMap<Fact, Ballot> earlier;

  private EarlierBallots(IdentityHashMap<Fact, Ballot> earlier) {
    this.earlier = earlier;
  }

  static EarlierBallots of(List<Entry> entries) {
    IdentityHashMap<Fact, Ballot> earlier = new IdentityHashMap<>();
    Map<Sheet, Ballot> last = new HashMap<>();
    for (Entry entry : entries) {
      Fact fact = entry.fact();
      switch (fact) {
        case Fact.BallotHandedIn(var round, var voter, var ballot, var _) ->
            note(earlier, last, fact, round, voter, ballot);
        case Fact.BallotHandedInByProxy(var round, var voter, var _, var ballot, var _) ->
            note(earlier, last, fact, round, voter, ballot);
        case Fact.LateBallotHandedIn(var round, var voter, var _, var ballot, var _, var _) ->
            note(earlier, last, fact, round, voter, ballot);
        case Fact.BallotWithdrawn(var round, var voter) ->
            last.remove(new Sheet(round, voter.id()));
        default -> {}
      }
    }
    return new EarlierBallots(earlier);
  }

  private static void note(
      IdentityHashMap<Fact, Ballot> earlier,
      Map<Sheet, Ballot> last,
      Fact fact,
      Id<Round> round,
      Voter voter,
      Ballot ballot) {
    Ballot before = last.put(new Sheet(round, voter.id()), ballot);
    if (before != null) {
      earlier.put(fact, before);
    }
  }

  /** What stood on the ballot that this one corrected; empty if it was the first. */
  Optional<Ballot> before(Fact fact) {
    return Optional.ofNullable(earlier.get(fact));
  }
}
