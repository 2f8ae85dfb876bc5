package org.hearingdesk.domain.hearing;

/** How far a section of the minutes has come. */
public enum SectionStatus {
  DRAFT,
  FOR_REVIEW,
  AGREED
}
