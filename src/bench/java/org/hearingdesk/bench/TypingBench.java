package org.hearingdesk.bench;

import org.hearingdesk.journeys.TypingPace;

/**
 * How soon a typed letter is seen on a day with 500 participants, 2,000 interventions and 200 in
 * the list of speakers, in the text of whoever speaks and in the field that adds a speaker. 99 of
 * 100 keys should take no more than 50 ms.
 *
 * <p>{@code mvn -Pbench verify -Dbench=org.hearingdesk.bench.TypingBench}
 */
public final class TypingBench {
  private TypingBench() {}

  /** Types in the whole window and prints a line for each field. */
  public static void main(String[] args) throws Exception {
    System.out.println(TypingPace.measured());
    System.exit(0);
  }
}
