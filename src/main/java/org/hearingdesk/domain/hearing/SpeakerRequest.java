package org.hearingdesk.domain.hearing;

import java.time.Instant;
import java.util.Optional;

/**
 * A request for the floor that waits in the list of speakers of an agenda item, or did so.
 *
 * @param withdrawn when it was withdrawn; empty while it waits
 */
public record SpeakerRequest(
    Id<SpeakerRequest> id,
    Id<AgendaItem> item,
    Speaker speaker,
    RequestKind kind,
    Instant requestedAt,
    Optional<Instant> withdrawn)
    implements Identified {

  /** A request that waits. */
  public SpeakerRequest(
      Id<SpeakerRequest> id,
      Id<AgendaItem> item,
      Speaker speaker,
      RequestKind kind,
      Instant requestedAt) {
    this(id, item, speaker, kind, requestedAt, Optional.empty());
  }

  public boolean waits() {
    return withdrawn.isEmpty();
  }

  /** The same request, withdrawn at this moment or waiting again. */
  public SpeakerRequest withdrawn(Optional<Instant> at) {
    return new SpeakerRequest(id, item, speaker, kind, requestedAt, at);
  }
}
