package org.hearingdesk.domain.hearing;

/** In which order the options stand on the sheets of the voters. */
public enum OptionOrder {
  AS_LISTED,
  /** Each sheet begins one option further down the list than the sheet before it. */
  ROTATED,
  /** Each sheet has an order of its own, drawn by the seed. */
  SHUFFLED
}
