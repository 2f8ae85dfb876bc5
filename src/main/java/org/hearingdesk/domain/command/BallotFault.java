package org.hearingdesk.domain.command;

/** What may be wrong with a ballot. */
public enum BallotFault {
  /** An option that the round does not ask about. */
  UNKNOWN_OPTION,
  /** A place in the list that is given twice. */
  PLACE_TWICE,
  /** A place that is left free before a later one. */
  PLACE_LEFT_FREE,
  /** A place or grade below the first or above the last, or points below 0. */
  OUT_OF_RANGE,
  /** More points than the budget. */
  OVER_BUDGET,
  /** An option that is given a value and no opinion. */
  BOTH,
  /** A pair of options that is answered twice. */
  PAIR_TWICE,
  /** An option that is compared with itself. */
  PAIR_OF_ONE,
  /** Pairs where options are asked for one by one, or the other way round. */
  OTHER_ANSWER
}
