package org.hearingdesk.ranking.ballot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much each voter counts. Equal is the default; any other weighting is to be printed. */
public sealed interface Weighting {

  /** The weight of one voter of each ballot, in the order of the box. */
  List<Fraction> weights(BallotBox box);

  /** Every voter counts 1, whatever weight the ballot carries. */
  record Equal() implements Weighting {
    @Override
    public List<Fraction> weights(BallotBox box) {
      return box.ballots().stream().map(ballot -> Fraction.ONE).toList();
    }
  }

  /** Every voter counts as much as the ballot says. */
  record Given() implements Weighting {
    @Override
    public List<Fraction> weights(BallotBox box) {
      return box.ballots().stream().map(Ballot::weight).toList();
    }
  }

  /**
   * Each side has its weight (1 where none is named), shared equally by its voters who handed in; a
   * blank sheet counts as handed in. Voters without a side are one side together.
   */
  record EqualSides(Map<String, Fraction> sideWeights) implements Weighting {
    public EqualSides {
      sideWeights = Map.copyOf(sideWeights);
    }

    /** All sides weigh the same. */
    public EqualSides() {
      this(Map.of());
    }

    @Override
    public List<Fraction> weights(BallotBox box) {
      Map<String, Long> voters = new HashMap<>();
      for (Ballot ballot : box.ballots()) {
        voters.merge(ballot.side(), ballot.count(), Math::addExact);
      }
      return box.ballots().stream()
          .map(ballot -> share(ballot.side(), voters.getOrDefault(ballot.side(), 1L)))
          .toList();
    }

    private Fraction share(String side, long voters) {
      return sideWeights.getOrDefault(side, Fraction.ONE).dividedBy(Fraction.of(voters));
    }
  }
}
