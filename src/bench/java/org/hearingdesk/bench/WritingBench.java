package org.hearingdesk.bench;

import org.hearingdesk.journeys.TypingPace;

/**
 * How soon a typed letter is seen in minutes of 200 pages, 100,000 words, all in one section. 99 of
 * 100 keys should take no more than 50 ms.
 *
 * <p>{@code mvn -Pbench verify -Dbench=org.hearingdesk.bench.WritingBench}
 */
public final class WritingBench {
  private WritingBench() {}

  /** Types in the whole window and prints a line. */
  public static void main(String[] args) throws Exception {
    System.out.println(TypingPace.measuredInMinutes());
    System.exit(0);
  }
}
