package org.hearingdesk.ui.priorities.ballots;

/**
 * A part of the ballot as it is read back.
 *
 * @param value the place, the points or the grade; the key of the preferred option of a pair
 */
record Slot(String value, int shade, String words, Kind kind) {

  Slot(int value, String words, Kind kind) {
    this(Integer.toString(value), value, words, kind);
  }

  enum Kind {
    FILLED,
    /** Where the next letter goes. */
    NEXT,
    EMPTY
  }
}
