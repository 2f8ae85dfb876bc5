package org.hearingdesk.domain.command;

import org.hearingdesk.domain.hearing.Counting;
import org.hearingdesk.domain.hearing.CountingMethod;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.OptionOrder;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;

/** Which ways of counting fit a question, and what a round of it settles when it opens. */
final class CountingChoice {
  /** Seeds lie below it, so that they can be read out. */
  private static final int SEEDS = 1_000_000;

  private CountingChoice() {}

  static void check(PriorityQuestion question) {
    question.counted().seed().ifPresent(seed -> Check.range("seed", seed, 0, SEEDS - 1));
    CountingMethod by = question.counted().by();
    if (!by.counts(question.method())) {
      throw new Refusal(new Rejection.CannotCount(by));
    }
    if (question.options().size() > by.mostOptions()) {
      throw new Refusal(
          new Rejection.TooManyToCount(by, question.options().size(), by.mostOptions()));
    }
  }

  /**
   * The question as a round puts it: where its sheets are drawn, with the seed. One that nobody
   * chose comes from the id of the round, which was drawn itself; so deciding stays the same each
   * time.
   */
  static PriorityQuestion put(PriorityQuestion question, Id<Round> round) {
    Counting counting = question.counted();
    return counting.order() == OptionOrder.AS_LISTED || counting.seed().isPresent()
        ? question
        : question.countedAs(counting.drawnBy(Math.floorMod(round.value().hashCode(), SEEDS)));
  }
}
