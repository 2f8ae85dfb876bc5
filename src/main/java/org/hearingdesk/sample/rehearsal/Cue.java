package org.hearingdesk.sample.rehearsal;

import java.time.Instant;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Speaker;

/** What whoever runs the hearing sees and hears in the room now. */
public sealed interface Cue {
  /** The hearing has not begun; the first item waits. */
  record NotBegun(Optional<AgendaItem> first) implements Cue {}

  record Speaks(Speaker speaker) implements Cue {}

  /** The one who was called is not in the room. */
  record DoesNotAnswer(Speaker speaker) implements Cue {}

  /** The speaker has come to the end. */
  record HasFinished(Speaker speaker) implements Cue {}

  record Paused(Speaker speaker) implements Cue {}

  /** Nobody speaks; so many wait. */
  record Waits(int waiting) implements Cue {}

  record OnBreak(Instant until) implements Cue {}

  /** A round is open: so many of those who may have handed in. */
  record Votes(int handedIn, int voters) implements Cue {}

  /** The hearing stands still. */
  record Interrupted() implements Cue {}

  /** No item runs; the next one waits, if there is one. */
  record Between(Optional<AgendaItem> next) implements Cue {}

  record Closed() implements Cue {}
}
