package org.hearingdesk.ranking;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.ballot.LeftOutRule;

/**
 * For each pair of options, the weight of the ballots that rank the one strictly above the other; a
 * tie adds to neither. Exact and immutable.
 */
public final class PairwiseTable {

  private final BallotBox box;
  private final CountingRules rules;
  private final BigInteger[][] votes;
  private final BigInteger scale;
  private final BigInteger scaledTotal;
  private final Fraction weightHandedIn;

  private PairwiseTable(
      BallotBox box,
      CountingRules rules,
      BigInteger[][] votes,
      BigInteger scale,
      BigInteger scaledTotal,
      Fraction weightHandedIn) {
    this.box = box;
    this.rules = rules;
    this.votes = votes;
    this.scale = scale;
    this.scaledTotal = scaledTotal;
    this.weightHandedIn = weightHandedIn;
  }

  /** Counts the ballots. Under {@link LeftOutRule#NO_OPINION} blank ballots are ignored. */
  public static PairwiseTable of(BallotBox box, CountingRules rules) {
    WeighedBallots weighed = WeighedBallots.of(box, rules.weighting());
    int options = box.options();
    BigInteger[][] votes = new BigInteger[options][options];
    for (BigInteger[] row : votes) {
      Arrays.fill(row, BigInteger.ZERO);
    }
    BigInteger total = BigInteger.ZERO;
    for (WeighedBallots.Group group : weighed.groups()) {
      long[][] above = new long[options][options];
      long speaking = count(group.ballots(), rules.leftOut(), above);
      total = total.add(group.scaledWeight().multiply(BigInteger.valueOf(speaking)));
      addWeighed(above, group.scaledWeight(), votes);
    }
    return new PairwiseTable(box, rules, votes, weighed.scale(), total, weighed.total());
  }

  /** Adds the ballots up in longs; returns the number of voters whose ballot is not ignored. */
  private static long count(List<Ballot> ballots, LeftOutRule leftOut, long[][] above) {
    int[] levels = new int[above.length];
    long speaking = 0;
    for (Ballot ballot : ballots) {
      if (leftOut == LeftOutRule.NO_OPINION && ballot.isBlank()) {
        continue;
      }
      speaking += ballot.count();
      ballot.answer().levels(leftOut, levels);
      addComparisons(levels, ballot.count(), above);
    }
    return speaking;
  }

  private static void addComparisons(int[] levels, long voters, long[][] above) {
    for (int i = 0; i < levels.length; i++) {
      int level = levels[i];
      long[] row = above[i];
      for (int j = 0; j < levels.length; j++) {
        if (level < levels[j] && levels[j] != Answer.SILENT) {
          row[j] += voters;
        }
      }
    }
  }

  private static void addWeighed(long[][] above, BigInteger weight, BigInteger[][] votes) {
    for (int i = 0; i < above.length; i++) {
      for (int j = 0; j < above.length; j++) {
        if (above[i][j] != 0) {
          votes[i][j] = votes[i][j].add(weight.multiply(BigInteger.valueOf(above[i][j])));
        }
      }
    }
  }

  public int options() {
    return votes.length;
  }

  /** The ballots that were counted. */
  public BallotBox box() {
    return box;
  }

  public CountingRules rules() {
    return rules;
  }

  /** The weight of the ballots that rank {@code a} strictly above {@code b}. */
  public Fraction votes(int a, int b) {
    return new Fraction(votes[a][b], scale);
  }

  /** How far {@code a} is ahead of {@code b}; negative where it is behind. */
  public Fraction margin(int a, int b) {
    return new Fraction(scaledMargin(a, b), scale);
  }

  /** Whether more weight ranks {@code a} above {@code b} than the other way round. */
  public boolean beats(int a, int b) {
    return votes[a][b].compareTo(votes[b][a]) > 0;
  }

  /** The weight of all voters who handed in, those of ignored ballots among them. */
  public Fraction weightHandedIn() {
    return weightHandedIn;
  }

  /** The weight of all ballots that were not ignored. */
  public Fraction total() {
    return new Fraction(scaledTotal, scale);
  }

  /** Every figure of this table times this number is whole. */
  public BigInteger scale() {
    return scale;
  }

  /** {@link #votes} times {@link #scale}. */
  public BigInteger scaledVotes(int a, int b) {
    return votes[a][b];
  }

  /** {@link #margin} times {@link #scale}. */
  public BigInteger scaledMargin(int a, int b) {
    return votes[a][b].subtract(votes[b][a]);
  }

  /** {@link #total} times {@link #scale}. */
  public BigInteger scaledTotal() {
    return scaledTotal;
  }
}
