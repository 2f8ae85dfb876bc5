package org.hearingdesk.ranking;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.Cells;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.ballot.Weighting;

/**
 * How much weight stands behind each grade of one option, over the cells with a value only.
 *
 * @param weights grade to weight, the worst grade first; no zeros
 */
public record GradeTally(NavigableMap<Fraction, Fraction> weights) {

  public GradeTally {
    weights = Collections.unmodifiableNavigableMap(new TreeMap<>(weights));
  }

  /** Tallies one option over a box of ratings. */
  public static GradeTally of(BallotBox box, Weighting weighting, int option) {
    WeighedBallots weighed = WeighedBallots.of(box, weighting);
    TreeMap<Fraction, Fraction> tally = new TreeMap<>();
    for (WeighedBallots.Group group : weighed.groups()) {
      Fraction weight = new Fraction(group.scaledWeight(), weighed.scale());
      if (weight.signum() > 0) {
        counts(group.ballots(), option)
            .forEach((grade, count) -> tally.merge(grade, weight.times(count), Fraction::plus));
      }
    }
    return new GradeTally(tally);
  }

  private static Map<Fraction, Long> counts(List<Ballot> ballots, int option) {
    Map<Integer, Map<Integer, Long>> byDenominator = new TreeMap<>();
    for (Ballot ballot : ballots) {
      Cells cells = ballot.answer().cells();
      if (cells.isGiven(option)) {
        int denominator =
            ballot.answer() instanceof Answer.Ratings ratings ? ratings.denominator() : 1;
        byDenominator
            .computeIfAbsent(denominator, d -> new TreeMap<>())
            .merge(cells.value(option).getAsInt(), ballot.count(), Math::addExact);
      }
    }
    Map<Fraction, Long> counts = new TreeMap<>();
    byDenominator.forEach((denominator, values) ->
        values.forEach((value, count) ->
            counts.merge(Fraction.of(value, denominator), count, Math::addExact)));
    return counts;
  }

  /** The weight of all values given. */
  public Fraction total() {
    return weights.values().stream().reduce(Fraction.ZERO, Fraction::plus);
  }

  /** The weighted mean, unless no value was given. */
  public Optional<Fraction> mean() {
    if (weights.isEmpty()) {
      return Optional.empty();
    }
    Fraction sum = Fraction.ZERO;
    for (var entry : weights.entrySet()) {
      sum = sum.plus(entry.getKey().times(entry.getValue()));
    }
    return Optional.of(sum.dividedBy(total()));
  }

  /**
   * The median: the middle value, or the mean of the two middle ones; with weights, the value at
   * half of the weight. Empty where no value was given.
   */
  public Optional<Fraction> median() {
    return lowerMedian().map(low -> low.plus(gradeBeyondHalf()).dividedBy(Fraction.of(2)));
  }

  /** The middle value, or the lower of the two middle ones; empty where no value was given. */
  public Optional<Fraction> lowerMedian() {
    return weights.isEmpty() ? Optional.empty() : Optional.of(gradeAt(Fraction.of(1, 2)));
  }

  /** The grade that the given share of the weight, counted from the worst, reaches. */
  Fraction gradeAt(Fraction share) {
    Fraction wanted = total().times(share);
    Fraction sum = Fraction.ZERO;
    for (var entry : weights.entrySet()) {
      sum = sum.plus(entry.getValue());
      if (sum.compareTo(wanted) >= 0) {
        return entry.getKey();
      }
    }
    return weights.lastKey();
  }

  private Fraction gradeBeyondHalf() {
    Fraction half = total().dividedBy(Fraction.of(2));
    Fraction sum = Fraction.ZERO;
    for (var entry : weights.entrySet()) {
      sum = sum.plus(entry.getValue());
      if (sum.compareTo(half) > 0) {
        return entry.getKey();
      }
    }
    return weights.lastKey();
  }

  /**
   * The standard deviation of a sample (divisor n − 1), for unweighted tallies; empty for fewer
   * than two values.
   */
  public OptionalDouble standardDeviation() {
    Fraction n = total();
    Optional<Fraction> mean = mean();
    if (mean.isEmpty() || n.compareTo(Fraction.of(2)) < 0) {
      return OptionalDouble.empty();
    }
    Fraction squares = Fraction.ZERO;
    for (var entry : weights.entrySet()) {
      Fraction distance = entry.getKey().minus(mean.get());
      squares = squares.plus(distance.times(distance).times(entry.getValue()));
    }
    return OptionalDouble.of(Math.sqrt(squares.dividedBy(n.minus(Fraction.ONE)).toDouble()));
  }
}
