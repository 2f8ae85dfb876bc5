package org.hearingdesk.ranking.firmness;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.ranking.Borda;
import org.hearingdesk.ranking.MeanRating;
import org.hearingdesk.ranking.Points;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.Cells;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.ballot.LeftOutRule;
import org.hearingdesk.ranking.ballot.Weighting;

/**
 * What each ballot adds to each option, for the methods that add up or average: so that a thousand
 * draws from the same ballots need no thousand counts. Exact, in whole numbers.
 */
final class AddedScores {
  /**
   * Sums over {@link RankRanges#MOST_VOTERS} ballots of values below it fit into an int product.
   */
  private static final long LARGEST = 1L << 16;

  private final long[][] values;
  private final long[][] weights;

  private AddedScores(long[][] values, long[][] weights) {
    this.values = values;
    this.weights = weights;
  }

  /**
   * The scores of these ballots.
   *
   * @return empty where the method does not add up, or the weights of a ballot depend on which
   *     others are drawn, or the numbers are too large
   */
  static Optional<AddedScores> of(RankingMethod method, BallotBox box, CountingRules rules) {
    if (rules.weighting() instanceof Weighting.EqualSides) {
      return Optional.empty();
    }
    return wholeWeights(rules.weighting().weights(box))
        .flatMap(whole -> of(method, box.ballots(), rules.leftOut(), whole))
        .filter(AddedScores::fit);
  }

  private static Optional<AddedScores> of(
      RankingMethod method, List<Ballot> ballots, LeftOutRule leftOut, long[] whole) {
    boolean borda = method instanceof Borda;
    boolean mean = method instanceof MeanRating;
    boolean adds = borda || method instanceof Points;
    if (!adds && !(mean && ballots.stream().allMatch(AddedScores::wholeGrades))) {
      return Optional.empty();
    }
    int options = ballots.getFirst().answer().cells().size();
    long[][] values = new long[ballots.size()][options];
    long[][] weights = new long[ballots.size()][options];
    for (int index = 0; index < values.length; index++) {
      Ballot ballot = ballots.get(index);
      if (borda) {
        borda(ballot, leftOut, values[index]);
      } else {
        given(ballot.answer().cells(), values[index]);
      }
      for (int option = 0; option < options; option++) {
        values[index][option] *= whole[index];
        boolean rated = mean && ballot.answer().cells().isGiven(option);
        weights[index][option] = rated ? whole[index] : 0;
      }
    }
    return Optional.of(new AddedScores(values, weights));
  }

  private static boolean wholeGrades(Ballot ballot) {
    return ballot.answer() instanceof Answer.Ratings ratings && ratings.denominator() == 1;
  }

  /** Twice the comparisons won, a tie counting one; a pair that is not compared counts as a tie. */
  private static void borda(Ballot ballot, LeftOutRule leftOut, long[] into) {
    if (leftOut == LeftOutRule.NO_OPINION && ballot.isBlank()) {
      return;
    }
    int[] levels = new int[into.length];
    ballot.answer().levels(leftOut, levels);
    for (int a = 0; a < levels.length; a++) {
      for (int b = 0; b < levels.length; b++) {
        if (a != b) {
          boolean silent = levels[a] == Answer.SILENT || levels[b] == Answer.SILENT;
          into[a] += silent ? 1 : 1 - Integer.signum(Integer.compare(levels[a], levels[b]));
        }
      }
    }
  }

  private static void given(Cells cells, long[] into) {
    for (int option = 0; option < into.length; option++) {
      into[option] = cells.value(option).orElse(0);
    }
  }

  private static Optional<long[]> wholeWeights(List<Fraction> weights) {
    BigInteger scale = BigInteger.ONE;
    for (Fraction weight : weights) {
      BigInteger denominator = weight.denominator();
      scale = scale.divide(scale.gcd(denominator)).multiply(denominator);
    }
    long[] whole = new long[weights.size()];
    for (int index = 0; index < whole.length; index++) {
      Fraction weight = weights.get(index);
      BigInteger scaled = weight.numerator().multiply(scale.divide(weight.denominator()));
      if (scaled.bitLength() > 16) {
        return Optional.empty();
      }
      whole[index] = scaled.longValueExact();
    }
    return Optional.of(whole);
  }

  private boolean fit() {
    return Arrays.stream(values)
        .flatMapToLong(Arrays::stream)
        .allMatch(value -> Math.abs(value) < LARGEST);
  }

  /**
   * The rank of each option, from 1, when each ballot is there so many times.
   *
   * @param times for each ballot; together at most {@link RankRanges#MOST_VOTERS}
   */
  int[] ranks(int[] times) {
    int options = values[0].length;
    long[] sums = new long[options];
    long[] divisors = new long[options];
    for (int ballot = 0; ballot < times.length; ballot++) {
      if (times[ballot] > 0) {
        add(values[ballot], times[ballot], sums);
        add(weights[ballot], times[ballot], divisors);
      }
    }
    int[] ranks = new int[options];
    for (int a = 0; a < options; a++) {
      ranks[a] = 1;
      for (int b = 0; b < options; b++) {
        ranks[a] += isAbove(sums[b], divisors[b], sums[a], divisors[a]) ? 1 : 0;
      }
    }
    return ranks;
  }

  private static void add(long[] more, int times, long[] into) {
    for (int option = 0; option < into.length; option++) {
      into[option] += more[option] * times;
    }
  }

  /** Sums are compared as they are; means where there is a divisor; what nobody rated is last. */
  private boolean isAbove(long sum, long divisor, long otherSum, long otherDivisor) {
    if (divisor == 0 && otherDivisor == 0) {
      return sum > otherSum;
    }
    if (divisor == 0 || otherDivisor == 0) {
      return otherDivisor == 0;
    }
    return sum * otherDivisor > otherSum * divisor;
  }
}
