package org.hearingdesk.ui.priorities.result;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearingdesk.ranking.Counting;
import org.hearingdesk.ranking.RankedPairs;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.firmness.Firmness;
import org.hearingdesk.ranking.firmness.RankRanges;
import org.hearingdesk.ranking.round.RoundResult;

/**
 * The slower part of a result: what becomes of the order when one ballot is left out, and when the
 * ballots are drawn anew.
 *
 * @param nextPlace who holds the first place that is not firm when one ballot is left out: how
 *     often by option, {@link #TIED} for a shared place
 * @param ranges the places that hold nine of ten draws; empty with few ballots or very many, and
 *     where a count takes too long
 */
record Stability(Map<Integer, Integer> nextPlace, Optional<RankRanges> ranges) {
  static final int TIED = -1;
  static final int DRAWS = 1_000;

  /** Always the same, so that a result reads the same each time it is opened. */
  private static final long SEED = 20_210_415;

  private static final int FEWEST_BALLOTS = 3;
  private static final int MOST_OPTIONS_OF_RANKED_PAIRS = 12;

  Stability {
    nextPlace = Map.copyOf(nextPlace);
  }

  static Stability of(RoundResult result) {
    RankingMethod method = result.total().explanation().method();
    long ballots = result.box().size();
    boolean drawn =
        !result.byHands()
            && ballots >= FEWEST_BALLOTS
            && ballots <= RankRanges.MOST_VOTERS
            && !takesLong(method, result.box().options());
    return new Stability(
        nextPlace(result, method),
        drawn
            ? Optional.of(RankRanges.of(method, result.box(), result.rules(), DRAWS, SEED))
            : Optional.empty());
  }

  /** Ways to break ties multiply: a thousand draws of twenty options are a quarter of a minute. */
  private static boolean takesLong(RankingMethod method, int options) {
    return method instanceof RankedPairs && options > MOST_OPTIONS_OF_RANKED_PAIRS;
  }

  private static Map<Integer, Integer> nextPlace(RoundResult result, RankingMethod method) {
    Map<Integer, Integer> times = new TreeMap<>();
    int index = result.firmness().places();
    boolean counted =
        result.box().size() >= FEWEST_BALLOTS
            && result.box().size() <= Firmness.MOST_VOTERS
            && index < result.total().standings().size();
    if (counted) {
      for (String voter : result.box().voters()) {
        Counting.goOn();
        Ranking without = method.rank(result.box().withoutVoter(voter), result.rules());
        Ranking.Standing next = without.standings().get(index);
        times.merge(next.alone() ? next.option() : TIED, 1, Integer::sum);
      }
    }
    return times;
  }
}
