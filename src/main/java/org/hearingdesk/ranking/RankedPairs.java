package org.hearingdesk.ranking;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearingdesk.ranking.Explanation.ScoreUnit;
import org.hearingdesk.ranking.ballot.Fraction;

/**
 * Ranked pairs with winning votes: majorities are accepted from the strongest down, each unless it
 * contradicts those before it. Where majorities of equal strength contradict each other, the
 * outcome depends on which is taken first; then the ranking shows only which options come first in
 * some way of breaking the ties, and says so.
 *
 * <p>Source: T. N. Tideman, Independence of clones as a criterion for voting rules, Social Choice
 * and Welfare 4 (1987).
 */
public record RankedPairs() implements PairwiseMethod {

  @Override
  public String id() {
    return "ranked-pairs";
  }

  @Override
  public Ranking rank(PairwiseTable table) {
    Explanation explanation = Explanation.of(this, ScoreUnit.NONE, table);
    if (table.isEmpty()) {
      return Ranking.withoutBallots(table.options(), explanation);
    }
    AcceptedMajorities accepted =
        AcceptedMajorities.of(table, StrongestPaths.Strength.WINNING_VOTES);
    return accepted
        .onlyOrder()
        .map(order -> inLayers(order, explanation))
        .orElseGet(() -> firstAndRest(accepted, table.options(), explanation));
  }

  private static Ranking inLayers(StrictOrder order, Explanation explanation) {
    Explanation said =
        order.isWeakOrder()
            ? explanation
            : explanation.with(new Remark.PartialOrder(order.undecidedPairs()));
    return Ranking.of(order.layers(), noScores(order.options()), said);
  }

  private static Ranking firstAndRest(
      AcceptedMajorities accepted, int options, Explanation explanation) {
    List<Integer> all = IntStream.range(0, options).boxed().toList();
    List<Integer> first = accepted.possibleWinners().orElse(all);
    List<Integer> rest = all.stream().filter(option -> !first.contains(option)).toList();
    Remark remark =
        accepted.possibleWinners().isPresent()
            ? new Remark.DependsOnTieBreaks(first)
            : new Remark.TooManyTieBreaks();
    return Ranking.of(
        Stream.of(first, rest).filter(group -> !group.isEmpty()).toList(),
        noScores(options),
        explanation.with(remark));
  }

  private static List<Optional<Fraction>> noScores(int options) {
    return Collections.nCopies(options, Optional.empty());
  }
}
