package org.hearingdesk.words;

import org.hearingdesk.domain.hearing.Side;

/**
 * A side as it is marked beside a name.
 *
 * @param colour the name of its colour
 */
public record SideMark(String letter, String name, String colour) {
  public static SideMark of(Side side) {
    return new SideMark(side.letter(), side.name(), side.colour().name());
  }
}
