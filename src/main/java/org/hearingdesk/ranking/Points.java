package org.hearingdesk.ranking;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hearingdesk.ranking.Explanation.ScoreUnit;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;

/**
 * The sum of the points given. Approval is the same with one point for each option approved. Equal
 * sums share a place; points that are not spent are lost, and a blank ballot changes no sum.
 *
 * <p>Source: cumulative voting; for approval S. J. Brams, P. C. Fishburn, Approval voting, American
 * Political Science Review 72 (1978).
 *
 * <p>Every sheet in the box counts: sheets beyond the budget are taken out before, see {@link
 * org.hearingdesk.ranking.ballot.PointsBudget}.
 */
public record Points() implements RankingMethod {

  @Override
  public String id() {
    return "points";
  }

  @Override
  public boolean counts(Answer.Kind kind) {
    return kind == Answer.Kind.POINTS;
  }

  @Override
  public Ranking rank(BallotBox box, CountingRules rules) {
    requireCountable(box);
    Explanation explanation = Explanation.of(this, ScoreUnit.POINTS, box, rules);
    return box.ballots().isEmpty()
        ? Ranking.withoutBallots(box.options(), explanation)
        : Ranking.byScore(sums(box, rules), explanation);
  }

  private static List<Fraction> sums(BallotBox box, CountingRules rules) {
    WeighedBallots weighed = WeighedBallots.of(box, rules.weighting());
    BigInteger[] sums = new BigInteger[box.options()];
    Arrays.fill(sums, BigInteger.ZERO);
    for (WeighedBallots.Group group : weighed.groups()) {
      for (int option = 0; option < sums.length; option++) {
        BigInteger sum = BigInteger.valueOf(sum(group.ballots(), option));
        sums[option] = sums[option].add(group.scaledWeight().multiply(sum));
      }
    }
    return Arrays.stream(sums).map(sum -> new Fraction(sum, weighed.scale())).toList();
  }

  private static long sum(List<Ballot> ballots, int option) {
    return ballots.stream()
        .mapToLong(ballot -> ballot.count() * ballot.answer().cells().value(option).orElse(0))
        .sum();
  }

  /** How many voters gave each option any points, unweighted. */
  public static List<Long> supporters(BallotBox box) {
    return IntStream.range(0, box.options())
        .mapToObj(option ->
            box.ballots().stream()
                .filter(ballot -> ballot.answer().cells().value(option).orElse(0) > 0)
                .mapToLong(Ballot::count)
                .sum())
        .toList();
  }
}
