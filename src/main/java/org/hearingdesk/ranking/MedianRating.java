package org.hearingdesk.ranking;

import org.hearingdesk.ranking.Explanation.ScoreUnit;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;

/**
 * The median of the ratings given: the middle one, or the mean of the two middle ones. Missing
 * cells are not counted; an option that nobody rates stands last without a score. Equal medians
 * share a place, which is frequent; a blank ballot changes nothing.
 *
 * <p>Source: F. Galton, One vote, one value, Nature 75 (1907).
 */
public record MedianRating() implements RankingMethod {

  @Override
  public String id() {
    return "median";
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
    return Grades.rank(Grades.of(box, rules, GradeTally::median), explanation);
  }
}
