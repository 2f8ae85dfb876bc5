package org.hearingdesk.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.ranking.round.RoundResult;
import org.hearingdesk.ui.priorities.SampleRound;

/**
 * How long the result of a round with 500 ballots of 20 options takes after each further ballot,
 * with all that tells how firm it is except the draws: the other methods, each ballot left out, the
 * sides. It should be no more than 100 ms.
 *
 * <p>{@code mvn -Pbench verify -Dbench=org.hearingdesk.bench.ResultBench}
 */
public final class ResultBench {
  private static final int VOTERS = 250;
  private static final int OPTIONS = 20;
  private static final int CHANGES = 100;
  private static final int WARM_UP = 20;

  private ResultBench() {}

  /** Prints the median, the 99th percentile and the longest. */
  public static void main(String[] args) {
    SampleRound sample =
        new SampleRound()
            .organisations(VOTERS, VOTERS)
            .question(BallotMethod.TOP_K, 5, OPTIONS)
            .open()
            .lean(SampleRound.ids("e", 1, VOTERS), List.of(7, 2), 1)
            .lean(SampleRound.ids("w", 1, VOTERS), List.of(7, 4), 2);
    double[] took = new double[CHANGES];
    int firm = 0;
    for (int i = -WARM_UP; i < CHANGES; i++) {
      int voter = 1 + (i + WARM_UP) % VOTERS;
      sample.lean(SampleRound.ids("e", voter, voter), List.of(7), i + WARM_UP);
      Hearing hearing = sample.hearing();
      long since = System.nanoTime();
      firm = RoundResult.of(hearing, sample.round()).firmness().places();
      if (i >= 0) {
        took[i] = (System.nanoTime() - since) / 1e6;
      }
    }
    Arrays.sort(took);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d ballots of %d options, counted after each of %d changes:"
                + " p50 %.1f ms, p99 %.1f ms, longest %.1f ms; places firm at the end: %d",
            2 * VOTERS,
            OPTIONS,
            CHANGES,
            took[CHANGES / 2],
            took[CHANGES * 99 / 100],
            took[CHANGES - 1],
            firm));
  }
}
