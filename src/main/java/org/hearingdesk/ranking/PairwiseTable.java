package org.hearingdesk.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.ballot.LeftOutRule;
import org.hearingdesk.ranking.ballot.Weighting;

/**
 * For each pair of options, the weight of the ballots that rank the one strictly above the other; a
 * tie adds to neither. Exact and immutable.
 */
public final class PairwiseTable {

  /** Fewer ballots than this are added one by one. */
  private static final int FEW = 8;

  private final CountingRules rules;
  private final BigInteger[][] votes;
  private final BigInteger scale;
  private final BigInteger scaledTotal;
  private final Fraction weightHandedIn;
  private final long voters;
  private final long blanks;

  private PairwiseTable(
      CountingRules rules,
      BigInteger[][] votes,
      BigInteger scale,
      BigInteger scaledTotal,
      Fraction weightHandedIn,
      long voters,
      long blanks) {
    this.rules = rules;
    this.votes = votes;
    this.scale = scale;
    this.scaledTotal = scaledTotal;
    this.weightHandedIn = weightHandedIn;
    this.voters = voters;
    this.blanks = blanks;
  }

  /** Counts the ballots. Under {@link LeftOutRule#NO_OPINION} blank ballots are ignored. */
  public static PairwiseTable of(BallotBox box, CountingRules rules) {
    WeighedBallots weighed = WeighedBallots.of(box, rules.weighting());
    List<Weighed> tallies = new ArrayList<>();
    for (WeighedBallots.Group group : weighed.groups()) {
      tallies.add(
          new Weighed(
              group.scaledWeight(), tally(group.ballots(), rules.leftOut(), box.options())));
    }
    return of(box.options(), rules, tallies, weighed.scale());
  }

  /** Ballots of one weight that were added up; the weight is times the scale. */
  record Weighed(BigInteger scaledWeight, PairwiseTally tally) {}

  /** The table of ballots that were added up by their weight. */
  static PairwiseTable of(
      int options, CountingRules rules, List<Weighed> tallies, BigInteger scale) {
    BigInteger[][] votes = new BigInteger[options][options];
    for (BigInteger[] row : votes) {
      Arrays.fill(row, BigInteger.ZERO);
    }
    BigInteger total = BigInteger.ZERO;
    BigInteger handedIn = BigInteger.ZERO;
    long voters = 0;
    long blanks = 0;
    for (Weighed each : tallies) {
      PairwiseTally tally = each.tally();
      long ignored = rules.leftOut() == LeftOutRule.NO_OPINION ? tally.blanks() : 0;
      long speaking = tally.voters() - ignored;
      total = total.add(each.scaledWeight().multiply(BigInteger.valueOf(speaking)));
      handedIn = handedIn.add(each.scaledWeight().multiply(BigInteger.valueOf(tally.voters())));
      addWeighed(tally, each.scaledWeight(), votes);
      voters += tally.voters();
      blanks += tally.blanks();
    }
    return new PairwiseTable(
        rules, votes, scale, total, new Fraction(handedIn, scale), voters, blanks);
  }

  /**
   * The same table without some of its ballots: quicker than to count the others anew.
   *
   * @param out ballots that are in this table
   * @return empty where the weight of a ballot hangs on the others, so that taking it off is not
   *     enough
   */
  public Optional<PairwiseTable> without(BallotBox out) {
    if (rules.weighting() instanceof Weighting.EqualSides) {
      return Optional.empty();
    }
    PairwiseTable less = of(out, rules);
    BigInteger factor = scale.divide(less.scale);
    BigInteger[][] rest = new BigInteger[votes.length][votes.length];
    for (int i = 0; i < votes.length; i++) {
      for (int j = 0; j < votes.length; j++) {
        BigInteger taken = less.votes[i][j];
        rest[i][j] =
            taken.signum() == 0 ? votes[i][j] : votes[i][j].subtract(taken.multiply(factor));
      }
    }
    return Optional.of(
        new PairwiseTable(
            rules,
            rest,
            scale,
            scaledTotal.subtract(less.scaledTotal.multiply(factor)),
            weightHandedIn.minus(less.weightHandedIn),
            voters - less.voters,
            blanks - less.blanks));
  }

  private static PairwiseTally tally(List<Ballot> ballots, LeftOutRule leftOut, int options) {
    PairwiseTally tally =
        ballots.size() < FEW ? PairwiseTally.ofFew(options) : new PairwiseTally(options);
    int[] levels = new int[options];
    for (Ballot ballot : ballots) {
      if (leftOut == LeftOutRule.NO_OPINION && ballot.isBlank()) {
        tally.addBlank(ballot.count());
      } else if (ballot.answer() instanceof Answer.Pairs pairs) {
        tally.add(pairs, ballot.count(), ballot.isBlank());
      } else {
        ballot.answer().levels(leftOut, levels);
        tally.add(levels, ballot.count(), ballot.isBlank());
      }
    }
    return tally;
  }

  private static void addWeighed(PairwiseTally tally, BigInteger weight, BigInteger[][] votes) {
    for (int i = 0; i < votes.length; i++) {
      for (int j = 0; j < votes.length; j++) {
        long above = tally.above(i, j);
        if (above != 0) {
          votes[i][j] = votes[i][j].add(weight.multiply(BigInteger.valueOf(above)));
        }
      }
    }
  }

  public int options() {
    return votes.length;
  }

  /** How many voters handed in, those of blank ballots among them. */
  public long voters() {
    return voters;
  }

  /** How many of them handed in a blank ballot. */
  public long blanks() {
    return blanks;
  }

  /** Whether nobody handed in. */
  public boolean isEmpty() {
    return voters == 0;
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
