package org.hearingdesk.ui.floor;

import org.hearingdesk.domain.hearing.Side;

/**
 * A side as it is marked beside a name.
 *
 * @param colour the name of its colour
 */
record SideMark(String letter, String name, String colour) {
  static SideMark of(Side side) {
    return new SideMark(side.letter(), side.name(), side.colour().name());
  }
}
