package org.hearingdesk.domain.hearing;

/** Where a participant follows the hearing. */
public enum Presence {
  IN_ROOM,
  ONLINE,
  ABSENT
}
