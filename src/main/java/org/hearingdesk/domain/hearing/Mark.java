package org.hearingdesk.domain.hearing;

/** What a passage of an intervention is. */
public enum Mark {
  PRIORITY,
  CRUCIAL_ISSUE,
  CONCERN,
  PROPOSAL,
  QUESTION
}
