package org.hearingdesk.ui.welcome;

import java.nio.file.Path;

/**
 * A hearing that was open on this laptop.
 *
 * @param when "Opened 12 March 2021, 9.20", or what is odd about it
 * @param date the day of the hearing, in words
 */
public record RecentRow(
    Path file, String title, String when, String date, String place, State state) {

  /** How it stands, as far as can be told without opening it. */
  public enum State {
    DRAFT,
    LIVE,
    CLOSED,
    /** It was open when the program ended without being asked to. */
    NOT_CLOSED,
    /** There is no such file any more. */
    MISSING
  }
}
