package org.hearingdesk.ui.priorities.result;

import java.util.Optional;
import org.hearingdesk.ranking.RankedPairs;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.firmness.Firmness;
import org.hearingdesk.ranking.firmness.RankRanges;
import org.hearingdesk.ranking.round.RoundResult;

/**
 * The slowest part of a result: what becomes of the order when the ballots are drawn anew.
 *
 * @param ranges the places that hold nine of ten draws; empty with few ballots or very many, and
 *     where a count takes too long
 */
record Stability(Optional<RankRanges> ranges) {
  static final int DRAWS = 1_000;

  /** Always the same, so that a result reads the same each time it is opened. */
  private static final long SEED = 20_210_415;

  private static final int MOST_OPTIONS_OF_RANKED_PAIRS = 12;

  static Stability of(RoundResult result) {
    RankingMethod method = result.total().explanation().method();
    long ballots = result.box().size();
    boolean drawn =
        !result.byHands()
            && ballots >= Firmness.FEWEST_VOTERS
            && ballots <= RankRanges.MOST_VOTERS
            && !takesLong(method, result.box().options());
    return new Stability(
        drawn
            ? Optional.of(RankRanges.of(method, result.box(), result.rules(), DRAWS, SEED))
            : Optional.empty());
  }

  /** Ways to break ties multiply: a thousand draws of twenty options are a quarter of a minute. */
  private static boolean takesLong(RankingMethod method, int options) {
    return method instanceof RankedPairs && options > MOST_OPTIONS_OF_RANKED_PAIRS;
  }
}
