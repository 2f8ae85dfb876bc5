package org.hearingdesk.ranking;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;

/** What the methods for ratings share: one grade for each option, if it has any rating. */
final class Grades {
  private Grades() {}

  static List<Optional<Fraction>> of(
      BallotBox box, CountingRules rules, Function<GradeTally, Optional<Fraction>> grade) {
    return IntStream.range(0, box.options())
        .mapToObj(option -> grade.apply(GradeTally.of(box, rules.weighting(), option)))
        .toList();
  }

  /** Ranks by grade, the options without one tied at the end. */
  static Ranking rank(List<Optional<Fraction>> grades, Explanation explanation) {
    List<List<Integer>> order =
        TieGroups.of(grades.size(), (a, b) -> compare(grades.get(b), grades.get(a)));
    return rank(order, grades, explanation);
  }

  /** Ranks in an order that is known, and says which options have no grade. */
  static Ranking rank(
      List<List<Integer>> order, List<Optional<Fraction>> grades, Explanation explanation) {
    List<Integer> unrated =
        IntStream.range(0, grades.size()).filter(i -> grades.get(i).isEmpty()).boxed().toList();
    Explanation said =
        unrated.isEmpty() ? explanation : explanation.with(new Remark.WithoutValues(unrated));
    return Ranking.of(order, grades, said);
  }

  private static int compare(Optional<Fraction> a, Optional<Fraction> b) {
    return a.isPresent() && b.isPresent()
        ? a.get().compareTo(b.get())
        : Boolean.compare(a.isPresent(), b.isPresent());
  }
}
