package org.hearingdesk.ranking;

import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;

/**
 * A method that needs the pairwise table only. It counts every kind of answer: the better rating,
 * or the more points, is the better rank.
 */
public sealed interface PairwiseMethod extends RankingMethod
    permits Borda, Schulze, Copeland, RankedPairs, Kemeny {

  /** Ranks from a table that is counted already. */
  Ranking rank(PairwiseTable table);

  @Override
  default Ranking rank(BallotBox box, CountingRules rules) {
    return rank(PairwiseTable.of(box, rules));
  }

  @Override
  default boolean counts(Answer.Kind kind) {
    return true;
  }
}
