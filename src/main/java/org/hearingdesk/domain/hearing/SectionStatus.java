package org.hearingdesk.domain.hearing;

/** How far a section of the minutes has come. */
public enum SectionStatus {
  DRAFT,
  FOR_REVIEW,
  AGREED,
  /** Agreed, and nobody changes it any more unless it is given another status first. */
  FINAL;

  /** Whether there is nothing left to agree on. */
  public boolean settled() {
    return this == AGREED || this == FINAL;
  }
}
