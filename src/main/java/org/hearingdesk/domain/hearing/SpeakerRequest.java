package org.hearingdesk.domain.hearing;

import java.time.Instant;

/** A request for the floor that waits in the list of speakers of an agenda item. */
public record SpeakerRequest(
    Id<SpeakerRequest> id,
    Id<AgendaItem> item,
    Speaker speaker,
    RequestKind kind,
    Instant requestedAt)
    implements Identified {}
