package org.hearingdesk.ranking.firmness;

import java.util.Optional;
import java.util.function.Supplier;
import org.hearingdesk.ranking.PairwiseMethod;
import org.hearingdesk.ranking.PairwiseTable;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;

/** Counts a box over and over, each time without a few of its ballots. */
final class Recount {
  private final RankingMethod method;
  private final CountingRules rules;
  private final Optional<PairwiseTable> all;

  Recount(RankingMethod method, BallotBox box, CountingRules rules) {
    this.method = method;
    this.rules = rules;
    this.all =
        method instanceof PairwiseMethod
            ? Optional.of(PairwiseTable.of(box, rules))
            : Optional.empty();
  }

  /**
   * The order without some ballots.
   *
   * @param out the ballots left out
   * @param rest all others, asked for only where they must be counted anew
   */
  Ranking without(BallotBox out, Supplier<BallotBox> rest) {
    return method instanceof PairwiseMethod pairwise
        ? all.flatMap(table -> table.without(out))
            .map(pairwise::rank)
            .orElseGet(() -> method.rank(rest.get(), rules))
        : method.rank(rest.get(), rules);
  }
}
