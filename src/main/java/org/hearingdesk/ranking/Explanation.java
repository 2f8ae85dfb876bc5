package org.hearingdesk.ranking;

import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;

/**
 * How a ranking came about, as data: documents put it into words.
 *
 * @param method how it was counted
 * @param unit what the scores are
 * @param rules left-out rule and weights
 * @param voters how many handed in, blank sheets included
 * @param blanks how many of them handed in a blank sheet
 * @param weight the weight of all voters together
 * @param remarks what else must be said
 */
public record Explanation(
    RankingMethod method,
    ScoreUnit unit,
    CountingRules rules,
    long voters,
    long blanks,
    Fraction weight,
    List<Remark> remarks) {

  /** What a score is measured in. */
  public enum ScoreUnit {
    /** Percent of all comparisons with other options that were won, a tie counting half. */
    SHARE_OF_COMPARISONS,
    POINTS,
    GRADE,
    WINS_MINUS_LOSSES,
    /** How many options stand below. */
    OPTIONS_BEATEN,
    /** The last round that the option reached. */
    ROUNDS_SURVIVED,
    NONE
  }

  public Explanation {
    remarks = List.copyOf(remarks);
  }

  static Explanation of(RankingMethod method, ScoreUnit unit, BallotBox box, CountingRules rules) {
    Fraction weight = WeighedBallots.of(box, rules.weighting()).total();
    return new Explanation(method, unit, rules, box.size(), box.blanks(), weight, List.of());
  }

  static Explanation of(PairwiseMethod method, ScoreUnit unit, PairwiseTable table) {
    return new Explanation(
        method,
        unit,
        table.rules(),
        table.voters(),
        table.blanks(),
        table.weightHandedIn(),
        List.of());
  }

  Explanation with(Remark remark) {
    List<Remark> more = new ArrayList<>(remarks);
    more.add(remark);
    return new Explanation(method, unit, rules, voters, blanks, weight, more);
  }
}
