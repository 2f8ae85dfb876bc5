package org.hearingdesk.ranking;

import org.hearingdesk.ranking.Explanation.ScoreUnit;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.LeftOutRule;

/**
 * k points for a first place, k − 1 for a second, down to 1, and nothing below: the scoring of the
 * nominal group technique. Options tied on a ballot share the points of the places that they take.
 * It is another scoring than {@link Borda}, not a rescaled one. An option that a ballot leaves out
 * gets nothing from it; equal sums share a place.
 *
 * <p>Source: A. L. Delbecq, A. H. Van de Ven, A group process model for problem identification and
 * program planning, Journal of Applied Behavioral Science 7 (1971).
 *
 * @param k how many places score, from 1 to 1000
 */
public record TopKPoints(int k) implements RankingMethod {

  /** More places than any question has. */
  public static final int LARGEST_K = 1000;

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
    WeighedBallots weighed = WeighedBallots.of(box, rules.weighting());
    int[] levels = new int[box.options()];
    return Ranking.byScore(
        SharedVotes.sums(weighed, box.options(), (ballot, votes) -> add(ballot, levels, votes)),
        explanation);
  }

  private void add(Ballot ballot, int[] levels, SharedVotes votes) {
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
      votes.add(option, sharing, ballot.count() * pointsOfPlaces(above, sharing));
    }
  }

  private long pointsOfPlaces(int above, int sharing) {
    long points = 0;
    for (int place = above + 1; place <= above + sharing; place++) {
      points += Math.max(0, k + 1 - place);
    }
    return points;
  }
}
