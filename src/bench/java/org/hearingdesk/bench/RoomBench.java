package org.hearingdesk.bench;

import org.hearingdesk.ui.room.RoomPace;

/**
 * How soon the room screen follows: over 200 changes on a hearing with 2,000 interventions, from
 * the moment at which a change is durable until the pulse in which the room's window is laid out.
 * It should be no more than 100 ms.
 *
 * <p>{@code mvn -Pbench verify -Dbench=org.hearingdesk.bench.RoomBench}
 */
public final class RoomBench {
  private RoomBench() {}

  /** Prints the median, the 99th percentile and the longest. */
  public static void main(String[] args) throws Exception {
    System.out.println(RoomPace.measured());
    System.exit(0);
  }
}
