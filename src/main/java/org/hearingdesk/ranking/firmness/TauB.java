package org.hearingdesk.ranking.firmness;

import java.util.Optional;
import org.hearingdesk.ranking.Ranking;

/**
 * How far two orders of the same options go the same way, from −1 (turned round) over 0 to 1 (the
 * same), with the correction for ties.
 *
 * <p>Source: M. G. Kendall, The treatment of ties in ranking problems, Biometrika 33 (1945), τ_b =
 * (C − D) / √((C + D + T_a)(C + D + T_b)), where C pairs stand alike in both, D the other way
 * round, T_a are tied in the second order alone and T_b in the first alone.
 *
 * @param alike pairs of options that both orders place the same way
 * @param turned pairs that they place the other way round
 * @param tiedInFirst pairs that only the first ties
 * @param tiedInSecond pairs that only the second ties
 */
public record TauB(long alike, long turned, long tiedInFirst, long tiedInSecond) {

  /** The correlation in a word. */
  public enum Likeness {
    OPPOSED,
    UNLIKE,
    PARTLY_ALIKE,
    ALIKE
  }

  /** Compares two orders of the same options. */
  public static TauB of(Ranking first, Ranking second) {
    int[] one = ranks(first);
    int[] other = ranks(second);
    if (one.length != other.length) {
      throw new IllegalArgumentException(one.length + " options and " + other.length);
    }
    long[] counts = new long[4];
    for (int a = 0; a < one.length; a++) {
      for (int b = a + 1; b < one.length; b++) {
        int here = Integer.compare(one[a], one[b]);
        int there = Integer.compare(other[a], other[b]);
        if (here != 0 && there != 0) {
          counts[here == there ? 0 : 1]++;
        } else if (here != there) {
          counts[here == 0 ? 2 : 3]++;
        }
      }
    }
    return new TauB(counts[0], counts[1], counts[2], counts[3]);
  }

  private static int[] ranks(Ranking ranking) {
    int[] ranks = new int[ranking.standings().size()];
    ranking.standings().forEach(standing -> ranks[standing.option()] = standing.rank());
    return ranks;
  }

  /** The figure; empty where one of the orders ties everything. */
  public Optional<Double> value() {
    double untied = alike + turned;
    double product = (untied + tiedInSecond) * (untied + tiedInFirst);
    return product == 0 ? Optional.empty() : Optional.of((alike - turned) / Math.sqrt(product));
  }

  /** The word for the figure. */
  public Optional<Likeness> likeness() {
    return value()
        .map(tau ->
            tau >= 0.7
                ? Likeness.ALIKE
                : tau >= 0.3
                    ? Likeness.PARTLY_ALIKE
                    : tau > -0.3 ? Likeness.UNLIKE : Likeness.OPPOSED);
  }
}
