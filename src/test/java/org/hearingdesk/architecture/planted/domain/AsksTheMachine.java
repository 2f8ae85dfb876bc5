package org.hearingdesk.architecture.planted.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/** Planted: reads a clock and the language of the machine. */
public final class AsksTheMachine {
  private AsksTheMachine() {}

  /** Returns when and where, which the caller should have said. */
  public static String whenAndWhere(Clock clock) {
    return Instant.now(clock) + " " + Locale.getDefault();
  }
}
