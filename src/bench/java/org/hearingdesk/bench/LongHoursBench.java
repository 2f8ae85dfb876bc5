package org.hearingdesk.bench;

import org.hearingdesk.journeys.LongHours;

/**
 * What the program holds in memory after each of eight hours of a hearing with 500 participants and
 * 2,000 interventions, which are run in minutes. It should not grow but by what was said.
 *
 * <p>{@code mvn -Pbench verify -Dbench=org.hearingdesk.bench.LongHoursBench}
 */
public final class LongHoursBench {
  private LongHoursBench() {}

  /** Runs the hours in the whole window and prints a line for each. */
  public static void main(String[] args) throws Exception {
    System.out.println(LongHours.measured());
    System.exit(0);
  }
}
