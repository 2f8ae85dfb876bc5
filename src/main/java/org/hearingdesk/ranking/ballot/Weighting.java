package org.hearingdesk.ranking.ballot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much each voter counts. Equal is the default; any other weighting is to be printed. */
public sealed interface Weighting {

  /** The weight of one voter of each ballot, in the order of the box. */
  default List<Fraction> weights(BallotBox box) {
    Map<String, Long> voters = new HashMap<>();
    for (Ballot ballot : box.ballots()) {
      voters.merge(ballot.side(), ballot.count(), Math::addExact);
    }
    return box.ballots().stream()
        .map(ballot ->
            weight(ballot.side(), ballot.weight(), voters.getOrDefault(ballot.side(), 1L)))
        .toList();
  }

  /**
   * The weight of one voter.
   *
   * @param side the voter's, empty for none
   * @param given what the ballot says
   * @param votersOfSide how many of that side handed in
   */
  Fraction weight(String side, Fraction given, long votersOfSide);

  /** Every voter counts 1, whatever weight the ballot carries. */
  record Equal() implements Weighting {
    @Override
    public Fraction weight(String side, Fraction given, long votersOfSide) {
      return Fraction.ONE;
    }
  }

  /** Every voter counts as much as the ballot says. */
  record Given() implements Weighting {
    @Override
    public Fraction weight(String side, Fraction given, long votersOfSide) {
      return given;
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
    public Fraction weight(String side, Fraction given, long votersOfSide) {
      return sideWeights.getOrDefault(side, Fraction.ONE).dividedBy(Fraction.of(votersOfSide));
    }
  }
}
