package org.hearingdesk.domain.hearing;

/** The kind of a request for the floor. */
public enum RequestKind {
  ORDINARY,
  POINT_OF_ORDER,
  RIGHT_OF_REPLY
}
