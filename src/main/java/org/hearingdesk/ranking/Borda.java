package org.hearingdesk.ranking;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.hearingdesk.ranking.Explanation.ScoreUnit;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Fraction;

/**
 * Borda with averaged ties: an option scores for every option that it is placed above, half for a
 * tie. The score shown is the percentage of its comparisons that an option wins. What a ballot
 * leaves out is tied below all that it ranks, gaps between places mean nothing, a blank ballot ties
 * all, and options with the same share have the same place.
 *
 * <p>Source: J.-C. de Borda, Mémoire sur les élections au scrutin (1781); averaged ties after D.
 * Black, Partial justification of the Borda count, Public Choice 28 (1976).
 */
public record Borda() implements PairwiseMethod {

  @Override
  public String id() {
    return "borda";
  }

  /** Pairs that are compared one by one give no places to score. */
  @Override
  public boolean counts(Answer.Kind kind) {
    return kind != Answer.Kind.PAIRS;
  }

  @Override
  public Ranking rank(PairwiseTable table) {
    Explanation explanation = Explanation.of(this, ScoreUnit.SHARE_OF_COMPARISONS, table);
    return table.isEmpty()
        ? Ranking.withoutBallots(table.options(), explanation)
        : Ranking.byScore(shares(table), explanation);
  }

  /**
   * Twice the score of each option, times the scale of the table: over all other options, the sum
   * of total + votes for − votes against.
   */
  public static List<BigInteger> scaledDoubles(PairwiseTable table) {
    return IntStream.range(0, table.options())
        .mapToObj(option -> scaledDouble(table, option))
        .toList();
  }

  private static BigInteger scaledDouble(PairwiseTable table, int option) {
    BigInteger sum = table.scaledTotal().multiply(BigInteger.valueOf(table.options() - 1L));
    for (int other = 0; other < table.options(); other++) {
      if (other != option) {
        sum = sum.add(table.scaledMargin(option, other));
      }
    }
    return sum;
  }

  private static List<Fraction> shares(PairwiseTable table) {
    BigInteger most = table.scaledTotal().multiply(BigInteger.valueOf(2L * (table.options() - 1)));
    // With one option, or no weight at all, there is nothing to compare.
    return scaledDoubles(table).stream()
        .map(twice ->
            most.signum() == 0
                ? Fraction.ZERO
                : new Fraction(twice.multiply(BigInteger.valueOf(100)), most))
        .toList();
  }
}
