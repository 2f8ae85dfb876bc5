package org.hearingdesk.ui.room;

import org.hearingdesk.words.SideMark;

/**
 * What one side has had on the item.
 *
 * @param share of the longest, 0 to 1
 */
record SideTime(SideMark side, double share, String time) {}
