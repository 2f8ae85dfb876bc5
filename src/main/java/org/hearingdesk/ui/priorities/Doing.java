package org.hearingdesk.ui.priorities;

/** What is done with the question or the round that is chosen. */
sealed interface Doing {

  /** It is looked at, or its ballots are keyed in. */
  record Looking() implements Doing {}

  /** A question is written. */
  record Writing() implements Doing {}

  /** Its options are gathered from what was said. */
  record Gathering() implements Doing {}

  /** Ballots come in from a table or a file. */
  record TakingIn() implements Doing {}

  /**
   * Ballots are taken although the round is closed.
   *
   * @param reason why
   */
  record TakingLate(String reason) implements Doing {}
}
