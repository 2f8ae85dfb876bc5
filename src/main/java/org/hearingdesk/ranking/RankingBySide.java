package org.hearingdesk.ranking;

import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;

/**
 * The ranking of all, and beside it each side's own, by the same method and rules.
 *
 * @param sides the sides with at least one ballot, in the order of the ballots
 */
public record RankingBySide(Ranking total, List<OfSide> sides) {

  /**
   * One side's own ranking.
   *
   * @param voters how many of the side handed in
   */
  public record OfSide(String side, long voters, Ranking ranking) {}

  public RankingBySide {
    sides = List.copyOf(sides);
  }

  public static RankingBySide of(RankingMethod method, BallotBox box, CountingRules rules) {
    List<OfSide> sides = new ArrayList<>();
    for (String side : box.sides()) {
      BallotBox own = box.ofSide(side);
      sides.add(new OfSide(side, own.size(), method.rank(own, rules)));
    }
    return new RankingBySide(method.rank(box, rules), sides);
  }
}
