package org.hearingdesk.ui.floor;

import java.util.Optional;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.words.SideMark;

/**
 * One who speaks in the intervention that is being written.
 *
 * @param known whether it is somebody who can be taken away again
 */
record VoiceRow(Speaker speaker, String name, Optional<SideMark> side, boolean known) {}
