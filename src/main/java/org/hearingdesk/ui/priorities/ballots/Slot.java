package org.hearingdesk.ui.priorities.ballots;

/**
 * A part of the ballot as it is read back.
 *
 * @param value the place, the points or the grade
 */
record Slot(int value, String words, Kind kind) {
  enum Kind {
    FILLED,
    /** Where the next letter goes. */
    NEXT,
    EMPTY
  }
}
