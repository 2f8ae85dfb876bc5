package org.hearingdesk.ui.welcome;

/** What a new hearing may start from. */
public enum Template {
  /** The usual sides and an empty agenda. */
  BLANK,
  /** A dedicated hearing: opening, presentations, discussion, priorities, conclusions. */
  DEDICATED_HEARING,
  /** A committee meeting: agenda, minutes of the last one, points, any other business. */
  COMMITTEE,
  /** A round table: a short opening, rounds of interventions, a closing. */
  ROUND_TABLE
}
