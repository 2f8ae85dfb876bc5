package org.hearingdesk.ranking;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearingdesk.ranking.Explanation.ScoreUnit;
import org.hearingdesk.ranking.ballot.Fraction;

/**
 * Schulze's method with winning votes. The outcome is a strict partial order; the ranks are its
 * layers, with the span of places wherever layers say too much, and the score is the number of
 * options beaten. What a ballot leaves out is tied below all that it ranks. Source: see {@link
 * StrongestPaths}.
 */
public record Schulze() implements PairwiseMethod {

  @Override
  public String id() {
    return "schulze";
  }

  /** The exact outcome, of which the ranking shows the layers. */
  public static StrictOrder order(PairwiseTable table) {
    return StrongestPaths.of(table, StrongestPaths.Strength.WINNING_VOTES).order();
  }

  @Override
  public Ranking rank(PairwiseTable table) {
    Explanation explanation = Explanation.of(this, ScoreUnit.OPTIONS_BEATEN, table);
    return table.isEmpty()
        ? Ranking.withoutBallots(table.options(), explanation)
        : inLayers(order(table), explanation);
  }

  /** Ranks by layers, and says so where a layer is not simply a tie. */
  static Ranking inLayers(StrictOrder order, Explanation explanation) {
    List<Optional<Fraction>> wins =
        IntStream.range(0, order.options())
            .mapToObj(option -> Optional.of(Fraction.of(order.wins(option))))
            .toList();
    return Ranking.of(order, wins, explanation);
  }
}
