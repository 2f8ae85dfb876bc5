package org.hearingdesk.domain.hearing;

/** How a paragraph is set. */
public enum ParagraphKind {
  TEXT,
  HEADING,
  BULLET
}
