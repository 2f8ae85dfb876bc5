package org.hearingdesk.domain.hearing;

import java.util.List;

/**
 * What is recorded of a secret round.
 *
 * @param votes who handed in
 * @param ballots what was handed in, in an order of its own; none before a box has been opened
 * @param boxes the boxes that they came out of
 */
public record SecretBallots(
    Table<SecretVote> votes, List<SecretBallot> ballots, List<String> boxes) {
  /** Before anybody has handed in. */
  public static final SecretBallots NONE = new SecretBallots(Table.empty(), List.of(), List.of());

  public SecretBallots {
    ballots = ballots.stream().sorted(SecretBallot.byContent()).toList();
    boxes = List.copyOf(boxes);
  }
}
