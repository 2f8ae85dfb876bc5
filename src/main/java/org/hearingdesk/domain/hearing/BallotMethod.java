package org.hearingdesk.domain.hearing;

/** How a voter answers a priority question. */
public enum BallotMethod {
  /** A budget of points is spread over the options; spending less is allowed. */
  POINTS,
  /** Each option gets a grade from 1 to the highest grade. */
  RATING,
  /** The first, second, … choice, up to a number of choices. */
  TOP_K,
  /**
   * Every option may get a place, the same one as another and with gaps: 1, 3, 3, 7. Those left out
   * stand below.
   */
  RANKING,
  /** Each option is marked or not. */
  APPROVAL,
  /**
   * Of each two options the preferred one is named, or both are said to be alike; pairs may be left
   * open, and answers may run in a circle.
   */
  PAIRWISE
}
