package org.hearingdesk.session;

import java.time.Duration;
import java.time.Instant;

/** Something that happened to the laptop's clock while a hearing was open. */
public sealed interface ClockJump {

  /** The laptop slept; the hearing's time went on. */
  record Slept(Instant from, Instant to) implements ClockJump {}

  /** Somebody, or the network, set the laptop's clock; the hearing's time went on as before. */
  record Changed(Instant at, Duration by) implements ClockJump {}
}
