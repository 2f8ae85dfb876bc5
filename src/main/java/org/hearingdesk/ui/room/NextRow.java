package org.hearingdesk.ui.room;

import java.util.Optional;
import org.hearingdesk.words.SideMark;

/** One of those who speak next, as the room may know them. */
record NextRow(String name, Optional<SideMark> side) {}
