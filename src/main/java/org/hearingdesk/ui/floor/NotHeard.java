package org.hearingdesk.ui.floor;

import java.util.Optional;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.words.SideMark;

/**
 * An organisation that has not been heard yet.
 *
 * @param waits whether somebody of it is in a list of speakers
 */
record NotHeard(Id<Organisation> id, String name, Optional<SideMark> side, boolean waits) {}
