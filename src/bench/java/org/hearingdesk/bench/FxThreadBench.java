package org.hearingdesk.bench;

import org.hearingdesk.journeys.LongSession;

/**
 * How long the window lets a moderator wait on a day with 500 participants, 2,000 interventions and
 * a round with 500 voters: the longest wait and the 99th percentile. It should be no more than 50
 * ms.
 *
 * <p>{@code mvn -Pbench verify -Dbench=org.hearingdesk.bench.FxThreadBench}
 */
public final class FxThreadBench {
  private FxThreadBench() {}

  /** Walks through the day in the whole window and prints the waits. */
  public static void main(String[] args) throws Exception {
    System.out.println(LongSession.measured());
    System.exit(0);
  }
}
