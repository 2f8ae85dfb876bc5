package org.hearingdesk.domain.log;

/** What a person did in one go: the unit of undo. Only its id exists; it is a name for entries. */
public final class Change {
  private Change() {}
}
