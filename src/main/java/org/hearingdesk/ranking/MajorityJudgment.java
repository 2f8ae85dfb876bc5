package org.hearingdesk.ranking;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hearingdesk.ranking.Explanation.ScoreUnit;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;

/**
 * Majority judgment: options by their lower median; equal ones by the medians that remain when one
 * median grade after the other is taken away. Missing cells are ignored, so that tallies of
 * different size are compared as shares.
 *
 * <p>Source: M. Balinski, R. Laraki, Majority Judgment, MIT Press (2010).
 */
public record MajorityJudgment() implements RankingMethod {

  private static final Fraction HALF = Fraction.of(1, 2);

  @Override
  public String id() {
    return "majority-judgment";
  }

  @Override
  public boolean counts(Answer.Kind kind) {
    return kind == Answer.Kind.RATINGS;
  }

  @Override
  public Ranking rank(BallotBox box, CountingRules rules) {
    requireCountable(box);
    Explanation explanation = Explanation.of(this, ScoreUnit.GRADE, box, rules);
    if (box.ballots().isEmpty()) {
      return Ranking.withoutBallots(box.options(), explanation);
    }
    List<GradeTally> tallies =
        IntStream.range(0, box.options())
            .mapToObj(option -> GradeTally.of(box, rules.weighting(), option))
            .toList();
    return Grades.rank(
        order(tallies), tallies.stream().map(GradeTally::lowerMedian).toList(), explanation);
  }

  /** The order of tallies, best first; those without any value are tied at the end. */
  public static List<List<Integer>> order(List<GradeTally> tallies) {
    return TieGroups.of(tallies.size(), (a, b) -> compare(tallies.get(b), tallies.get(a)));
  }

  /**
   * Taking medians away walks outwards from the middle, downwards first. The grades met change only
   * at the borders between grades, so it is enough to look between them.
   */
  private static int compare(GradeTally a, GradeTally b) {
    if (a.weights().isEmpty() || b.weights().isEmpty()) {
      return Boolean.compare(b.weights().isEmpty(), a.weights().isEmpty());
    }
    TreeSet<Fraction> borders = new TreeSet<>();
    addBorders(a, borders);
    addBorders(b, borders);
    Fraction inner = Fraction.ZERO;
    for (Fraction outer : borders) {
      Fraction distance = inner.plus(outer).times(HALF);
      int down = compareAt(HALF.minus(distance), a, b);
      int decided = down != 0 ? down : compareAt(HALF.plus(distance), a, b);
      if (decided != 0) {
        return decided;
      }
      inner = outer;
    }
    return 0;
  }

  private static int compareAt(Fraction share, GradeTally a, GradeTally b) {
    return a.gradeAt(share).compareTo(b.gradeAt(share));
  }

  /** Adds how far from the middle, as a share of the weight, the tally changes its grade. */
  private static void addBorders(GradeTally tally, TreeSet<Fraction> borders) {
    Fraction total = tally.total();
    Fraction sum = Fraction.ZERO;
    borders.add(HALF);
    for (Fraction weight : tally.weights().values()) {
      sum = sum.plus(weight);
      Fraction distance = sum.dividedBy(total).minus(HALF);
      Fraction positive = distance.signum() < 0 ? distance.negated() : distance;
      if (positive.signum() > 0) {
        borders.add(positive);
      }
    }
  }
}
