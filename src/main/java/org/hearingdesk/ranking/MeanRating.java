package org.hearingdesk.ranking;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearingdesk.ranking.Explanation.ScoreUnit;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;

/**
 * The weighted mean of the ratings given. Missing cells are not counted as the worst grade; an
 * option that nobody rates stands last without a score.
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
    List<Optional<Fraction>> means =
        IntStream.range(0, box.options())
            .mapToObj(option -> GradeTally.of(box, rules.weighting(), option).mean())
            .toList();
    return byGrade(means, explanation);
  }

  /** Ranks by grade, the options without one tied at the end. */
  static Ranking byGrade(List<Optional<Fraction>> grades, Explanation explanation) {
    List<Integer> unrated =
        IntStream.range(0, grades.size()).filter(i -> grades.get(i).isEmpty()).boxed().toList();
    Explanation said =
        unrated.isEmpty() ? explanation : explanation.with(new Remark.WithoutValues(unrated));
    return Ranking.of(
        TieGroups.of(grades.size(), (a, b) -> compare(grades.get(b), grades.get(a))), grades, said);
  }

  private static int compare(Optional<Fraction> a, Optional<Fraction> b) {
    return a.isPresent() && b.isPresent()
        ? a.get().compareTo(b.get())
        : Boolean.compare(a.isPresent(), b.isPresent());
  }
}
