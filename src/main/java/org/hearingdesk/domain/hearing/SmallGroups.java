package org.hearingdesk.domain.hearing;

/**
 * How small a group may be whose own result is shown.
 *
 * @param fewestShown the fewest ballots of a side that are shown apart from the total; 1 shows
 *     every side
 */
public record SmallGroups(int fewestShown) {
  public static final SmallGroups DEFAULT = new SmallGroups(3);

  /** The most that can be asked for. */
  public static final int MOST = 50;
}
