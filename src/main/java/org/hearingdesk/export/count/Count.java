package org.hearingdesk.export.count;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.ballot.PointsBudget;

/**
 * What is to be counted and reported.
 *
 * @param source where the ballots come from, as it is shown
 * @param options the names of the options
 * @param box all ballots handed in
 * @param method the method of the ranking that heads the report
 * @param budget sheets of points beyond it are reported and left out
 */
public record Count(
    String source,
    List<String> options,
    BallotBox box,
    CountingRules rules,
    RankingMethod method,
    Optional<PointsBudget> budget) {

  public Count {
    options = List.copyOf(options);
    if (options.size() != box.options()) {
      throw new IllegalArgumentException(options.size() + " names for " + box.options());
    }
  }

  /** The ballots within the budget, and those beyond it. */
  public PointsBudget.Screened screened() {
    return budget
        .map(rule -> rule.screen(box))
        .orElseGet(() -> new PointsBudget.Screened(box, List.of()));
  }

  /** Whether the ballots say who voted, for which side, or with which weight. */
  boolean tellsVotersApart() {
    return box.ballots().stream()
        .anyMatch(ballot ->
            !ballot.voter().isEmpty()
                || !ballot.side().isEmpty()
                || !ballot.weight().equals(Fraction.ONE));
  }
}
