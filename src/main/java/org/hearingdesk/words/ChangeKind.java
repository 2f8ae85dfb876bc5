package org.hearingdesk.words;

/** What a change is about, for seeing one kind alone. */
public enum ChangeKind {
  FLOOR,
  TEXT,
  PEOPLE,
  PREPARATION,
  PRIORITIES,
  MINUTES,
  /** A change taken back or put in force again, a record taken over, a conflict settled. */
  LOG
}
