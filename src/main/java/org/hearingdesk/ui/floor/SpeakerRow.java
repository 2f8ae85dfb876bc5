package org.hearingdesk.ui.floor;

import java.util.Optional;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.words.SideMark;

/**
 * One who waits in the list of speakers.
 *
 * @param detail when it was requested, and of what kind it is
 * @param soFar the speaking time so far, or that there was none
 */
record SpeakerRow(
    Id<SpeakerRequest> id,
    RequestKind kind,
    String name,
    String detail,
    Optional<SideMark> side,
    String soFar) {}
