package org.hearingdesk.architecture.planted.store;

import java.time.Instant;

/** Planted: looks at the clock on the wall. */
public final class AsksTheMachine {
  private AsksTheMachine() {}

  /** Returns a moment that no test can set. */
  public static Instant now() {
    return Instant.now();
  }
}
