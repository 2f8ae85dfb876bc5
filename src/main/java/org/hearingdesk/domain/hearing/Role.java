package org.hearingdesk.domain.hearing;

/** What a participant does at a hearing. */
public enum Role {
  CHAIR,
  MODERATOR,
  RAPPORTEUR,
  PRESENTER,
  DELEGATE,
  OBSERVER,
  INTERPRETER
}
