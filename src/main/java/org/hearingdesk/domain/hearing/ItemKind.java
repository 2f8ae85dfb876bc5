package org.hearingdesk.domain.hearing;

/** What an agenda item is for. */
public enum ItemKind {
  OPENING,
  PRESENTATION,
  DISCUSSION,
  PRIORITISATION,
  BREAK,
  CLOSING;

  /** Whether it counts in the numbering of the agenda. */
  public boolean numbered() {
    return this != BREAK;
  }
}
