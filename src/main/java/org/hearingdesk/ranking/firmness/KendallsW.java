package org.hearingdesk.ranking.firmness;

import java.math.BigInteger;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.Cells;
import org.hearingdesk.ranking.ballot.Fraction;

/**
 * How far voters agree on an order, from 0 to 1: Kendall's coefficient of concordance with the
 * correction for ties. Every voter counts once. Options that a ranking leaves out are tied last; a
 * sheet of ratings counts only if it rates every option.
 *
 * <p>Source: M. G. Kendall, B. Babington Smith, The problem of m rankings, Annals of Mathematical
 * Statistics 10 (1939); ties after M. G. Kendall, Rank Correlation Methods (1948).
 */
public sealed interface KendallsW {

  /** With fewer voters the chi-square test is too rough. */
  int FEW_VOTERS = 20;

  /** How often the ranks of few voters are shuffled. */
  int SHUFFLES = 10_000;

  /** Always the same, so that a result reads the same each time. */
  long SEED = 1939;

  /** Why there is no figure. It is never shown as 0. */
  enum Reason {
    NO_BALLOTS,
    FEWER_THAN_TWO_OPTIONS,
    /** Every ballot ties everything. */
    ALL_TIED,
    /** Pairs are answered one by one, which gives no order of each voter. */
    NO_ORDERS
  }

  /** The agreement in a word. */
  enum Strength {
    LITTLE,
    WEAK,
    MODERATE,
    STRONG
  }

  /** There is no figure. */
  record NotDefined(Reason reason) implements KendallsW {}

  /**
   * The figure with its test.
   *
   * @param w with the correction for ties
   * @param uncorrected without it
   */
  record Measured(long judges, int options, Fraction w, Fraction uncorrected) implements KendallsW {

    public int degreesOfFreedom() {
      return options - 1;
    }

    public double chiSquare() {
      return w.times(judges).times(options - 1L).toDouble();
    }

    /**
     * How probable at least this agreement is among voters who rank at random, by the chi-square
     * test: rough with few voters, see {@link KendallsW#p}.
     */
    public double p() {
      return ChiSquare.upperTail(chiSquare(), degreesOfFreedom());
    }

    /** The word for the figure; with a single judge it means nothing, so there is none. */
    public Optional<Strength> strength() {
      double value = w.toDouble();
      return judges < 2
          ? Optional.empty()
          : Optional.of(
              value < 0.3
                  ? Strength.LITTLE
                  : value < 0.5
                      ? Strength.WEAK
                      : value < 0.7 ? Strength.MODERATE : Strength.STRONG);
    }
  }

  /** Measures the agreement of a box, whatever weights its ballots carry. */
  static KendallsW of(BallotBox handedIn) {
    if (handedIn.kind().filter(kind -> kind == Answer.Kind.PAIRS).isPresent()) {
      return new NotDefined(Reason.NO_ORDERS);
    }
    BallotBox box = handedIn.where(KendallsW::ranksEverything);
    if (box.ballots().isEmpty()) {
      return new NotDefined(Reason.NO_BALLOTS);
    }
    if (box.options() < 2) {
      return new NotDefined(Reason.FEWER_THAN_TWO_OPTIONS);
    }
    int options = box.options();
    BigInteger k = BigInteger.valueOf(box.size());
    BigInteger n = BigInteger.valueOf(options);
    BigInteger fourS = BigInteger.ZERO;
    MidRanks sums = MidRanks.sums(box);
    for (long twiceSum : sums.doubled()) {
      BigInteger fromMean =
          BigInteger.valueOf(twiceSum).subtract(k.multiply(n.add(BigInteger.ONE)));
      fourS = fourS.add(fromMean.multiply(fromMean));
    }
    BigInteger untied = k.multiply(k).multiply(n.pow(3).subtract(n));
    BigInteger tied = untied.subtract(k.multiply(sums.ties()));
    if (tied.signum() == 0) {
      return new NotDefined(Reason.ALL_TIED);
    }
    BigInteger twelveS = fourS.multiply(BigInteger.valueOf(3));
    return new Measured(
        box.size(), options, new Fraction(twelveS, tied), new Fraction(twelveS, untied));
  }

  /**
   * How probable at least this agreement is among voters who rank at random: with fewer than {@link
   * #FEW_VOTERS} voters by {@value #SHUFFLES} shuffles, which are the same each time, else by the
   * chi-square test.
   *
   * @throws IllegalArgumentException for an agreement that is not defined
   */
  static double p(BallotBox handedIn) {
    return switch (of(handedIn)) {
      case Measured measured ->
          measured.judges() < FEW_VOTERS ? permutationP(handedIn, SHUFFLES, SEED) : measured.p();
      case NotDefined(var reason) -> throw new IllegalArgumentException(reason.toString());
    };
  }

  /**
   * How often at least this agreement comes about when every voter's ranks are shuffled: for few
   * voters or options, where the chi-square test is too rough. The same seed gives the same figure.
   *
   * @throws IllegalArgumentException for an agreement that is not defined, more than 10,000 voters,
   *     or no round
   */
  static double permutationP(BallotBox handedIn, int rounds, long seed) {
    BallotBox box = handedIn.where(KendallsW::ranksEverything);
    if (!(of(handedIn) instanceof Measured) || rounds < 1) {
      throw new IllegalArgumentException(rounds + " rounds with " + box.size() + " voters");
    }
    return ShuffledRanks.of(box).shareAtLeastObserved(rounds, new SplittableRandom(seed));
  }

  private static boolean ranksEverything(Ballot ballot) {
    Cells cells = ballot.answer().cells();
    return !(ballot.answer() instanceof Answer.Ratings)
        || IntStream.range(0, cells.size()).allMatch(cells::isGiven);
  }
}
