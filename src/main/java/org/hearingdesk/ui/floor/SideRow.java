package org.hearingdesk.ui.floor;

import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.words.SideMark;

/**
 * What one side has had.
 *
 * @param share of all speaking time, 0 to 1
 */
record SideRow(Id<Side> id, SideMark side, double share, String time) {}
