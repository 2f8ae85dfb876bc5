package org.hearingdesk.domain.hearing;

/**
 * The position taken in an intervention. Not recorded is the default; neutral is never presumed.
 */
public enum Position {
  NOT_RECORDED,
  IN_FAVOUR,
  WITH_CONDITIONS,
  NEUTRAL,
  AGAINST
}
