package org.hearingdesk.ui.welcome;

import org.hearingdesk.settings.RecentFile;

/**
 * A recent hearing and how its file is now.
 *
 * @param file as it is remembered
 */
public record RecentHearing(RecentFile file, State state) {

  /** How the file is now. */
  public enum State {
    /** At its place, and nobody has it open. */
    THERE,
    /** Not at its place. */
    MISSING,
    /** Another program or another laptop has it open. */
    OPEN_ELSEWHERE,
    /** At its place, but never closed when it was last open. */
    LEFT_OPEN
  }
}
