package org.hearingdesk.domain.hearing;

/** How a voter answers a priority question. */
public enum BallotMethod {
  /** A budget of points is spread over the options; spending less is allowed. */
  POINTS,
  /** Each option gets a grade from 1 to the highest grade. */
  RATING,
  /** The first, second, … choice, up to a number of choices. */
  TOP_K
}
