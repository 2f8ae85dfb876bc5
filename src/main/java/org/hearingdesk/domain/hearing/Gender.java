package org.hearingdesk.domain.hearing;

/** What a participant wishes to have recorded for statistics; recording nothing is the rule. */
public enum Gender {
  WOMAN,
  MAN,
  OTHER
}
