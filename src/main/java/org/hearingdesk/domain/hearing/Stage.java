package org.hearingdesk.domain.hearing;

/** Where a hearing stands. */
public enum Stage {
  DRAFT,
  LIVE,
  CLOSED
}
