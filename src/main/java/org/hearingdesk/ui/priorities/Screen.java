package org.hearingdesk.ui.priorities;

import java.util.List;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;

/** What stands beside the list of questions. */
sealed interface Screen {

  /** There is no question yet. */
  record NoQuestion() implements Screen {}

  /** A question is being written. */
  record Writing() implements Screen {}

  /**
   * Options are gathered from what was said.
   *
   * @param roundOpen whether a round of the question is open, which keeps its own options
   */
  record Gathering(PriorityQuestion question, boolean roundOpen) implements Screen {}

  /**
   * A question of which no round has been opened.
   *
   * @param missing what keeps it from being put, in words
   * @param removable whether no round was ever opened
   */
  record NotOpened(PriorityQuestion question, List<String> missing, boolean removable)
      implements Screen {
    public NotOpened {
      missing = List.copyOf(missing);
    }
  }

  /** Ballots are being handed in. */
  record Ballots(Round round, String title, String since) implements Screen {}

  /** Hands are being counted. */
  record Hands(Round round, String title, String since) implements Screen {}

  /** Ballots come in from a table or a file. */
  record Intake(Round round) implements Screen {}

  /**
   * The result of a closed round.
   *
   * @param title such as {@code Round 2 · ranked list, top 5}
   * @param reopenedFor why it was open once more; blank if it never was
   */
  record Result(Round round, String title, String reopenedFor) implements Screen {}

  /** A round that does not count. */
  record Discarded(Round round, String title) implements Screen {}
}
