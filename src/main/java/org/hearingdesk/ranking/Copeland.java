package org.hearingdesk.ranking;

import java.util.stream.IntStream;
import org.hearingdesk.ranking.Explanation.ScoreUnit;
import org.hearingdesk.ranking.ballot.Fraction;

/**
 * Ranks by the number of options beaten by majority minus those lost to; see {@link Majorities}. An
 * even comparison counts for neither, and options with the same difference share a place. What a
 * ballot leaves out stands below all that it ranks, each alike; a blank ballot changes nothing.
 *
 * <p>Source: A. H. Copeland, A reasonable social welfare function, University of Michigan (1951).
 */
public record Copeland() implements PairwiseMethod {

  @Override
  public String id() {
    return "copeland";
  }

  @Override
  public Ranking rank(PairwiseTable table) {
    Explanation explanation = Explanation.of(this, ScoreUnit.WINS_MINUS_LOSSES, table);
    if (table.isEmpty()) {
      return Ranking.withoutBallots(table.options(), explanation);
    }
    Majorities majorities = new Majorities(table);
    return Ranking.byScore(
        IntStream.range(0, table.options())
            .mapToObj(option -> Fraction.of(majorities.winsMinusLosses(option)))
            .toList(),
        explanation);
  }
}
