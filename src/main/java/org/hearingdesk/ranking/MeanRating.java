package org.hearingdesk.ranking;

import org.hearingdesk.ranking.Explanation.ScoreUnit;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;

/**
 * The weighted mean of the ratings given. Missing cells are not counted as the worst grade; an
 * option that nobody rates stands last without a score. Means are compared as fractions, so that
 * only equal ones share a place; a blank ballot changes nothing.
 *
 * <p>Source: range or score voting, W. D. Smith, Range voting (2000).
 */
public record MeanRating() implements RankingMethod {

  @Override
  public String id() {
    return "rating";
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
    return Grades.rank(Grades.of(box, rules, GradeTally::mean), explanation);
  }
}
