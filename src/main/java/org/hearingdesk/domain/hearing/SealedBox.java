package org.hearingdesk.domain.hearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The secret ballots that one laptop took in while a round was open. Votes are ordered by voter and
 * ballots by what they say, so that neither order tells which came with which.
 *
 * @param box a name of its own, so that no box is counted twice
 */
public record SealedBox(
    String box, Id<Round> round, List<SecretVote> votes, List<SecretBallot> ballots) {
  /** The fewest ballots, of a box or of a side in it, that may be told apart. */
  public static final int FEWEST = 3;

  public SealedBox {
    votes = votes.stream().sorted(Comparator.comparing(vote -> vote.voter().id().value())).toList();
    ballots = ballots.stream().sorted(SecretBallot.byContent()).toList();
  }

  public static SealedBox empty(String box, Id<Round> round) {
    return new SealedBox(box, round, List.of(), List.of());
  }

  public boolean has(Id<?> voter) {
    return votes.stream().anyMatch(vote -> vote.voter().id().equals(voter));
  }

  /** The box with one more ballot in it. */
  public SealedBox with(SecretVote vote, SecretBallot ballot) {
    List<SecretVote> allVotes = new ArrayList<>(votes);
    allVotes.add(vote);
    List<SecretBallot> allBallots = new ArrayList<>(ballots);
    allBallots.add(ballot);
    return new SealedBox(box, round, allVotes, allBallots);
  }

  /** The box before this vote, which could not be recorded, had come. */
  public SealedBox without(SecretVote vote, SecretBallot ballot) {
    List<SecretVote> allVotes = new ArrayList<>(votes);
    allVotes.remove(vote);
    List<SecretBallot> allBallots = new ArrayList<>(ballots);
    allBallots.remove(ballot);
    return new SealedBox(box, round, allVotes, allBallots);
  }

  /** Whether what is in it may be told: of one or two ballots it would tell who chose what. */
  public boolean tells() {
    return ballots.isEmpty() || ballots.size() >= FEWEST;
  }

  /**
   * The ballots as they may be recorded. A side with too few ballots is told of none of them; and
   * so that those without a side are not that side, the next smallest one joins them.
   */
  public List<SecretBallot> told() {
    Map<Optional<Id<Side>>, Integer> sizes = new HashMap<>();
    ballots.forEach(ballot -> sizes.merge(ballot.side(), 1, Integer::sum));
    int untold = sizes.getOrDefault(Optional.<Id<Side>>empty(), 0);
    sizes.remove(Optional.<Id<Side>>empty());
    List<Map.Entry<Optional<Id<Side>>, Integer>> smallestFirst =
        sizes.entrySet().stream()
            .sorted(
                Map.Entry.<Optional<Id<Side>>, Integer>comparingByValue()
                    .thenComparing(each -> each.getKey().map(Id::value).orElse("")))
            .toList();
    List<Optional<Id<Side>>> hidden = new ArrayList<>();
    for (Map.Entry<Optional<Id<Side>>, Integer> side : smallestFirst) {
      if (side.getValue() < FEWEST || (untold > 0 && untold < FEWEST)) {
        hidden.add(side.getKey());
        untold += side.getValue();
      }
    }
    return ballots.stream()
        .map(ballot -> hidden.contains(ballot.side()) ? ballot.withoutSide() : ballot)
        .sorted(SecretBallot.byContent())
        .toList();
  }
}
