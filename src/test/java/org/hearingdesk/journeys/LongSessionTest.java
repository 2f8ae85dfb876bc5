package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The window stays fluid on a day that is longer than any real one. */
@Tag("slow")
class LongSessionTest extends Journey {
  private static final double FELT = 50;

  @Test
  void nobodyWaitsForTheWindow() {
    Heartbeat heartbeat = new LongSession(walk()).measure();
    assertThat(heartbeat.computedShare(0.99)).as(heartbeat.report()).isLessThanOrEqualTo(FELT);
    System.getLogger(LongSession.class.getName()).log(System.Logger.Level.INFO, heartbeat.report());
  }
}
