package org.hearingdesk.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearingdesk.ranking.Explanation.ScoreUnit;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.ballot.LeftOutRule;

/**
 * k points for a first place, k − 1 for a second, down to 1, and nothing below: the scoring of the
 * nominal group technique. Options tied on a ballot share the points of the places that they take.
 * It is another scoring than {@link Borda}, not a rescaled one.
 *
 * @param k how many places score, from 1 to 1000
 */
public record TopKPoints(int k) implements RankingMethod {

  private static final int LARGEST_K = 1000;

  public TopKPoints {
    if (k < 1 || k > LARGEST_K) {
      throw new IllegalArgumentException("top " + k);
    }
  }

  @Override
  public String id() {
    return "top-k";
  }

  @Override
  public boolean counts(Answer.Kind kind) {
    return kind == Answer.Kind.RANKS;
  }

  @Override
  public Ranking rank(BallotBox box, CountingRules rules) {
    requireCountable(box);
    Explanation explanation = Explanation.of(this, ScoreUnit.POINTS, box, rules);
    if (box.ballots().isEmpty()) {
      return Ranking.withoutBallots(box.options(), explanation);
    }
    return Ranking.byScore(sums(box, rules), explanation);
  }

  private List<Fraction> sums(BallotBox box, CountingRules rules) {
    WeighedBallots weighed = WeighedBallots.of(box, rules.weighting());
    List<Fraction> sums = new ArrayList<>(Collections.nCopies(box.options(), Fraction.ZERO));
    for (WeighedBallots.Group group : weighed.groups()) {
      Fraction weight = new Fraction(group.scaledWeight(), weighed.scale());
      long[][] bySharing = new long[box.options()][box.options() + 1];
      group.ballots().forEach(ballot -> add(ballot, bySharing));
      for (int option = 0; option < bySharing.length; option++) {
        sums.set(option, sums.get(option).plus(weight.times(shared(bySharing[option]))));
      }
    }
    return sums;
  }

  /** Adds a ballot's points, kept apart by how many options share them: longs stay exact. */
  private void add(Ballot ballot, long[][] bySharing) {
    int[] levels = new int[bySharing.length];
    ballot.answer().levels(LeftOutRule.NO_OPINION, levels);
    for (int option = 0; option < levels.length; option++) {
      int level = levels[option];
      if (level == Answer.SILENT) {
        continue;
      }
      int above = 0;
      int sharing = 0;
      for (int other : levels) {
        above += other < level ? 1 : 0;
        sharing += other == level ? 1 : 0;
      }
      bySharing[option][sharing] += ballot.count() * pointsOfPlaces(above, sharing);
    }
  }

  private static Fraction shared(long[] bySharing) {
    Fraction sum = Fraction.ZERO;
    for (int sharing = 1; sharing < bySharing.length; sharing++) {
      if (bySharing[sharing] != 0) {
        sum = sum.plus(Fraction.of(bySharing[sharing], sharing));
      }
    }
    return sum;
  }

  private long pointsOfPlaces(int above, int sharing) {
    long points = 0;
    for (int place = above + 1; place <= above + sharing; place++) {
      points += Math.max(0, k + 1 - place);
    }
    return points;
  }
}
