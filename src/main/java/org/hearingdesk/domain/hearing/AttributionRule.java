package org.hearingdesk.domain.hearing;

/** How much a document may tell of who spoke, from the most open to the strictest. */
public enum AttributionRule {
  /** Person and organisation. */
  NAMED,
  /** The organisation, not the person. */
  ORGANISATION,
  /** Only the side. */
  SIDE,
  /**
   * Neither the identity nor the affiliation of the speakers, nor of any other participant: the
   * attendance list is withheld too.
   */
  CHATHAM_HOUSE;

  public boolean stricterThan(AttributionRule other) {
    return compareTo(other) > 0;
  }

  /** The stricter one of two. */
  public AttributionRule strictest(AttributionRule other) {
    return stricterThan(other) ? this : other;
  }
}
