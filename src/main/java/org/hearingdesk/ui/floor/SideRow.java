package org.hearingdesk.ui.floor;

import java.util.Optional;
import org.hearingdesk.words.SideMark;

/**
 * What one side, organisation or person has had.
 *
 * @param id the same as long as it is about the same
 * @param name of the organisation or the person; blank for a side, whose mark says it
 * @param share of all speaking time, 0 to 1
 */
record SideRow(Object id, Optional<SideMark> side, String name, double share, String time) {}
