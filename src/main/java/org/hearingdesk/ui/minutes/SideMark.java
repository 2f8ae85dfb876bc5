package org.hearingdesk.ui.minutes;

import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.ui.kit.SideColour;

/** A side as it is marked beside a name. */
public record SideMark(String letter, String name, SideColour colour) {
  static SideMark of(Side side) {
    return new SideMark(side.letter(), side.name(), SideColour.of(side.colour().name()));
  }
}
