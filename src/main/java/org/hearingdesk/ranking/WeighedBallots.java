package org.hearingdesk.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.ballot.Weighting;

/**
 * Ballots grouped by weight, with the weights as whole numbers.
 *
 * <p>A count runs over plain longs inside a group and meets big numbers once for each group: exact
 * for any weights, and fast because a hearing has few different ones.
 *
 * @param scale every weight times this number is whole: the least common denominator
 */
record WeighedBallots(BigInteger scale, List<Group> groups) {

  /** The ballots of one weight, given as weight times scale. */
  record Group(BigInteger scaledWeight, List<Ballot> ballots) {
    long voters() {
      return ballots.stream().mapToLong(Ballot::count).sum();
    }
  }

  static WeighedBallots of(BallotBox box, Weighting weighting) {
    List<Fraction> weights = weighting.weights(box);
    Map<Fraction, List<Ballot>> byWeight = new LinkedHashMap<>();
    for (int index = 0; index < weights.size(); index++) {
      byWeight
          .computeIfAbsent(weights.get(index), weight -> new ArrayList<>())
          .add(box.ballots().get(index));
    }
    BigInteger scale = BigInteger.ONE;
    for (Fraction weight : byWeight.keySet()) {
      scale = leastCommonMultiple(scale, weight.denominator());
    }
    List<Group> groups = new ArrayList<>();
    for (var entry : byWeight.entrySet()) {
      Fraction weight = entry.getKey();
      BigInteger whole = weight.numerator().multiply(scale.divide(weight.denominator()));
      groups.add(new Group(whole, entry.getValue()));
    }
    return new WeighedBallots(scale, groups);
  }

  /** The weight of all voters together, times the scale. */
  BigInteger scaledTotal() {
    BigInteger total = BigInteger.ZERO;
    for (Group group : groups) {
      total = total.add(group.scaledWeight().multiply(BigInteger.valueOf(group.voters())));
    }
    return total;
  }

  Fraction total() {
    return new Fraction(scaledTotal(), scale);
  }

  static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }
}
