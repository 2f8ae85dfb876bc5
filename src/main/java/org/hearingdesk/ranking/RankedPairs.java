package org.hearingdesk.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearingdesk.ranking.Explanation.ScoreUnit;
import org.hearingdesk.ranking.ballot.Fraction;

/**
 * Ranked pairs with winning votes: majorities are accepted from the strongest down, each unless it
 * contradicts those before it. Where majorities of equal strength contradict each other, the
 * outcome depends on which is taken first; then the options that come first in some way of breaking
 * the ties stand together in front, and every other place is left open as far as the ways differ.
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
    return Ranking.of(order, noScores(order.options()), explanation);
  }

  private static Ranking firstAndRest(
      AcceptedMajorities accepted, int options, Explanation explanation) {
    List<Integer> all = IntStream.range(0, options).boxed().toList();
    List<Integer> first = accepted.possibleWinners().orElse(all);
    Remark remark =
        accepted.possibleWinners().isPresent()
            ? new Remark.DependsOnTieBreaks(first)
            : new Remark.TooManyTieBreaks();
    // Nothing here is a tie: an option may stand wherever what all ways share allows it to.
    StrictOrder shared = accepted.shared(options);
    return Ranking.of(groups(first, shared), noScores(options), explanation.with(remark))
        .spanning(option -> span(option, first, shared.span(option)));
  }

  private static List<List<Integer>> groups(List<Integer> first, StrictOrder shared) {
    List<List<Integer>> groups = new ArrayList<>();
    groups.add(first);
    for (List<Integer> layer : shared.layers()) {
      List<Integer> rest = layer.stream().filter(option -> !first.contains(option)).toList();
      if (!rest.isEmpty()) {
        groups.add(rest);
      }
    }
    return groups;
  }

  private static Ranking.Span span(int option, List<Integer> first, Ranking.Span shared) {
    return first.equals(List.of(option))
        ? new Ranking.Span(1, 1)
        : new Ranking.Span(first.contains(option) ? 1 : Math.max(2, shared.best()), shared.last());
  }

  private static List<Optional<Fraction>> noScores(int options) {
    return Collections.nCopies(options, Optional.empty());
  }
}
