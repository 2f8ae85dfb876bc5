package org.hearingdesk.words;

/** What a change is about, for finding it again. */
public enum ChangeKind {
  FLOOR,
  TEXT,
  PEOPLE,
  PREPARATION,
  PRIORITIES,
  MINUTES,
  /** Undo, merges, opening and closing. */
  HEARING
}
