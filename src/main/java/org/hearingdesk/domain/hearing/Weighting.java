package org.hearingdesk.domain.hearing;

/** How much each ballot counts. Equal is the default; anything else is printed with the result. */
public enum Weighting {
  EQUAL,
  /** Each side counts the same, however many ballots it handed in. */
  EQUAL_SIDES,
  /** Each ballot counts the weight of its side. */
  BY_SIDE
}
