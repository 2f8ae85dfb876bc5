package org.hearingdesk.document;

import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.MajorityJudgment;
import org.hearingdesk.ranking.MedianRating;
import org.hearingdesk.ranking.round.RoundResult;

/** What the scores of a result are. */
public final class ScoreWords {
  private final Messages messages;

  public ScoreWords(Messages messages) {
    this.messages = messages;
  }

  /** The head of their column, such as {@code Comparisons won, %}. */
  public String title(RoundResult result) {
    return switch (result.total().explanation().unit()) {
      case SHARE_OF_COMPARISONS -> messages.text("document.score.comparisons");
      case WINS_MINUS_LOSSES -> messages.text("document.score.won-less-lost");
      case OPTIONS_BEATEN -> messages.text("document.score.beaten");
      case ROUNDS_SURVIVED -> messages.text("document.score.rounds");
      case NONE -> messages.text("document.score.none");
      case POINTS -> messages.text(added(result));
      case GRADE -> grade(result);
    };
  }

  private static String added(RoundResult result) {
    if (result.byHands()) {
      return "document.column.hands";
    }
    return result.round().asked().method() == BallotMethod.APPROVAL
        ? "document.score.marks"
        : "document.score.points";
  }

  private String grade(RoundResult result) {
    if (result.method() instanceof MedianRating) {
      return messages.text("document.score.median");
    }
    return messages.text(
        result.method() instanceof MajorityJudgment
            ? "document.score.majority"
            : "document.score.grade");
  }
}
