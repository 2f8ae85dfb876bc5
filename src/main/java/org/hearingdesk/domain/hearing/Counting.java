package org.hearingdesk.domain.hearing;

import java.util.Optional;

/**
 * How the rounds of a question are counted, and in which order its options stand on the sheets.
 *
 * @param by how ballots become an order
 * @param order in which order the options stand on the sheets of the voters
 * @param seed what that order is drawn by; where none is chosen, a round gets one when it opens
 */
public record Counting(CountingMethod by, OptionOrder order, Optional<Integer> seed) {

  /** Counted in this way, the options as listed. */
  public Counting(CountingMethod by) {
    this(by, OptionOrder.AS_LISTED, Optional.empty());
  }

  /** How a question is counted that says nothing else. */
  public static Counting usual(BallotMethod ballots) {
    return new Counting(CountingMethod.usual(ballots));
  }

  /** With this seed. */
  public Counting drawnBy(int number) {
    return new Counting(by, order, Optional.of(number));
  }
}
