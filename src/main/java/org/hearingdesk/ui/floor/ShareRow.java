package org.hearingdesk.ui.floor;

import org.hearingdesk.words.SideMark;

/** What a side has left of the speaking time that is shared on an item. */
record ShareRow(SideMark side, String left, boolean usedUp) {}
