package org.hearingdesk.domain.hearing;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch in which the whole hearing stood still, such as for a fire alarm or a break that nobody
 * had planned. Nobody's time pays for it, and no agenda item's.
 *
 * @param until when it was meant to go on, as the room was told
 * @param reason may be blank
 */
public record Interruption(Span span, Optional<Instant> until, String reason) {
  public boolean running() {
    return span.running();
  }
}
