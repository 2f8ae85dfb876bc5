package org.hearingdesk.ui.floor;

import org.hearingdesk.domain.hearing.SpeakerRequest;

/** One who has withdrawn from the list of speakers, and when. */
record WithdrawnRow(SpeakerRequest request, String name, String detail) {}
