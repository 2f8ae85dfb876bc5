package org.hearingdesk.bench;

import org.hearingdesk.ui.priorities.result.ResultPace;

/**
 * How soon the order so far follows a ballot, with 500 ballots of 20 options: from the Enter with
 * which a ballot is handed in until the pulse in which the window is laid out with the changed
 * order, and with how firm it is; and how long the keys of the next ballot wait meanwhile. The
 * result should take no more than 100 ms.
 *
 * <p>{@code mvn -Pbench verify -Dbench=org.hearingdesk.bench.LiveResultBench}
 */
public final class LiveResultBench {
  private LiveResultBench() {}

  /** Prints the median, the 99th percentile and the longest of each. */
  public static void main(String[] args) throws Exception {
    System.out.println(ResultPace.measured());
    System.exit(0);
  }
}
