package org.hearingdesk.ranking.round;

import org.hearingdesk.domain.hearing.CountingMethod;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.ranking.Borda;
import org.hearingdesk.ranking.Copeland;
import org.hearingdesk.ranking.InstantRunoff;
import org.hearingdesk.ranking.Kemeny;
import org.hearingdesk.ranking.MajorityJudgment;
import org.hearingdesk.ranking.MeanRating;
import org.hearingdesk.ranking.MedianRating;
import org.hearingdesk.ranking.Points;
import org.hearingdesk.ranking.RankedPairs;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.Schulze;
import org.hearingdesk.ranking.TopKPoints;
import org.hearingdesk.ranking.ballot.BallotBox;

/** How the ballots of a question are counted. */
public final class CountingWays {
  private final PriorityQuestion asked;
  private final BallotBox box;

  CountingWays(PriorityQuestion asked, BallotBox box) {
    this.asked = asked;
    this.box = box;
  }

  /** As the question chose; as is usual where a damaged or foreign log chose what cannot count. */
  RankingMethod chosen() {
    RankingMethod method = method(asked.counted().by(), asked);
    return method.canCount(box) ? method : method(CountingMethod.usual(asked.method()), asked);
  }

  /** The method that stands for a way of counting a question. */
  public static RankingMethod method(CountingMethod by, PriorityQuestion question) {
    return switch (by) {
      case BORDA -> new Borda();
      case SCHULZE -> new Schulze();
      case COPELAND -> new Copeland();
      case RANKED_PAIRS -> new RankedPairs();
      case INSTANT_RUNOFF -> new InstantRunoff();
      case KEMENY -> new Kemeny();
      case PLACE_POINTS -> new TopKPoints(places(question));
      case MEAN -> new MeanRating();
      case MEDIAN -> new MedianRating();
      case MAJORITY_JUDGMENT -> new MajorityJudgment();
      case SUM -> new Points();
    };
  }

  /** How many places score where points by place are counted. */
  public static int places(PriorityQuestion question) {
    return Math.max(1, Math.min(question.amount(), question.options().size()));
  }
}
