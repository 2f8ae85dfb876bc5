package org.hearingdesk.ranking.round;

import java.util.Optional;
import java.util.OptionalInt;
import org.hearingdesk.ranking.RankedPairs;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.firmness.Firmness;
import org.hearingdesk.ranking.firmness.RankRanges;

/**
 * The slowest part of a result: what becomes of the order when as many ballots are drawn anew from
 * those handed in. It shows how stable the order is; the participants of a hearing are no sample.
 *
 * @param places how many leading places are compared as one: three, or fewer where a tie would run
 *     across them; 0 where one runs from the first place on
 */
public record Redrawn(RankRanges ranges, int places) {
  /** How often is drawn. */
  private static final int DRAWS = 1_000;

  /** Always the same, so that a result reads the same each time it is opened. */
  private static final long SEED = 20_210_415;

  private static final int MOST_PLACES = 3;

  private static final int MOST_OPTIONS_OF_RANKED_PAIRS = 12;

  /** Draws from a round; empty for hands, and where the draws from a box of ballots are. */
  public static Optional<Redrawn> of(RoundResult result) {
    return result.byHands() ? Optional.empty() : of(result.total(), result.box(), result.rules());
  }

  /** Draws; empty with few ballots or very many, and where a count takes too long. */
  public static Optional<Redrawn> of(Ranking total, BallotBox box, CountingRules rules) {
    RankingMethod method = total.explanation().method();
    boolean drawn =
        box.size() >= Firmness.FEWEST_VOTERS
            && box.size() <= RankRanges.MOST_VOTERS
            && !takesLong(method, box.options());
    return drawn
        ? Optional.of(
            new Redrawn(
                RankRanges.of(method, box, rules, DRAWS, SEED), total.leadingPlaces(MOST_PLACES)))
        : Optional.empty();
  }

  /** In how many draws the same options hold the leading places; empty where there are none. */
  public OptionalInt same() {
    return places == 0 ? OptionalInt.empty() : OptionalInt.of(ranges.sameTop().get(places - 1));
  }

  /** Ways to break ties multiply: a thousand draws of twenty options are a quarter of a minute. */
  private static boolean takesLong(RankingMethod method, int options) {
    return method instanceof RankedPairs && options > MOST_OPTIONS_OF_RANKED_PAIRS;
  }
}
