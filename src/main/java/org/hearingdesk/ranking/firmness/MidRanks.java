package org.hearingdesk.ranking.firmness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.LeftOutRule;

/**
 * Mid-ranks, doubled to stay whole: tied options share the mean of the ranks that they take, and
 * options without a value are tied last.
 *
 * @param doubled for each option, twice its rank or twice its sum of ranks
 * @param ties over all tie groups of t options, the sum of t³ − t
 */
record MidRanks(List<Long> doubled, BigInteger ties) {

  /** The ranks that one ballot gives. */
  static MidRanks of(Ballot ballot) {
    int[] levels = new int[ballot.answer().cells().size()];
    ballot.answer().levels(LeftOutRule.BOTTOM, levels);
    // No opinion is no order either, so such options join those left out.
    Arrays.setAll(levels, option -> Math.min(levels[option], Answer.LOWEST));
    List<Long> doubled = new ArrayList<>();
    long ties = 0;
    for (int level : levels) {
      long above = 0;
      long tied = 0;
      for (int other : levels) {
        above += other < level ? 1 : 0;
        tied += other == level ? 1 : 0;
      }
      doubled.add(2 * above + tied + 1);
      ties += tied * tied - 1; // which over the t options of a group is t³ − t
    }
    return new MidRanks(doubled, BigInteger.valueOf(ties));
  }

  /** The sums over all voters. */
  static MidRanks sums(BallotBox box) {
    long[] sums = new long[box.options()];
    BigInteger ties = BigInteger.ZERO;
    for (Ballot ballot : box.ballots()) {
      MidRanks ranks = of(ballot);
      for (int option = 0; option < sums.length; option++) {
        sums[option] += ballot.count() * ranks.doubled().get(option);
      }
      ties = ties.add(ranks.ties().multiply(BigInteger.valueOf(ballot.count())));
    }
    return new MidRanks(Arrays.stream(sums).boxed().toList(), ties);
  }
}
