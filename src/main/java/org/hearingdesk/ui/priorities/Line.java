package org.hearingdesk.ui.priorities;

import java.util.Optional;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;

/** A line of the list of questions and rounds. */
sealed interface Line {

  /** How far a round has come, as the list shows it. */
  enum State {
    NOT_OPENED,
    OPEN,
    CLOSED,
    DISCARDED
  }

  String key();

  /** A question, above its rounds. */
  record Question(Id<PriorityQuestion> id, String text, String words) implements Line {
    @Override
    public String key() {
      return "q/" + id.value();
    }
  }

  /**
   * A round, or the one that could be opened.
   *
   * @param count such as {@code 19 of 31}
   * @param share how many have handed in, 0 to 1
   */
  record RoundLine(
      Id<PriorityQuestion> question,
      Optional<Id<Round>> round,
      String title,
      String words,
      String count,
      State state,
      double share)
      implements Line {
    @Override
    public String key() {
      return "r/" + question.value() + "/" + round.map(Id::value).orElse("");
    }
  }
}
