package org.hearingdesk.ranking.firmness;

import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.ranking.Borda;
import org.hearingdesk.ranking.Copeland;
import org.hearingdesk.ranking.MeanRating;
import org.hearingdesk.ranking.RankedPairs;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.Schulze;
import org.hearingdesk.ranking.TopKPoints;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;

/** The other ways of counting that fit the ballots, which an outcome is held against. */
final class OtherWays {
  /** How many places of a ranked list score, where points by place are the other way. */
  private static final int PLACES = 5;

  private OtherWays() {}

  /**
   * The other methods, without the one chosen. Mere marks have none: comparing options pair by pair
   * gives the order of the sums again, and so could never speak against it.
   */
  static List<RankingMethod> of(BallotBox box, RankingMethod chosen) {
    List<RankingMethod> others = new ArrayList<>();
    switch (box.kind().orElse(Answer.Kind.RANKS)) {
      case RANKS -> {
        others.addAll(pairwise());
        others.add(new TopKPoints(Math.clamp(Math.min(highest(box), box.options()), 1, PLACES)));
      }
      case RATINGS -> {
        others.add(new MeanRating());
        others.addAll(pairwise());
      }
      case POINTS -> {
        if (highest(box) > 1) {
          others.addAll(pairwise());
        }
      }
      case PAIRS -> {
        others.addAll(pairwise());
        others.add(new RankedPairs());
      }
    }
    others.removeIf(other -> other.id().equals(chosen.id()) || !other.canCount(box));
    return others;
  }

  private static List<RankingMethod> pairwise() {
    return List.of(new Borda(), new Schulze(), new Copeland());
  }

  /** The longest list, or the most points that an option was given on a sheet. */
  private static int highest(BallotBox box) {
    int highest = 0;
    for (Ballot ballot : box.ballots()) {
      for (int option = 0; option < box.options(); option++) {
        highest = Math.max(highest, ballot.answer().cells().value(option).orElse(0));
      }
    }
    return highest;
  }
}
