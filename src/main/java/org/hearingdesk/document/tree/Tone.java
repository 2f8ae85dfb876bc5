package org.hearingdesk.document.tree;

/**
 * The role of a colour, for text and for bars. Exporters turn it into a colour with enough contrast
 * on their background. A colour never carries a meaning alone.
 */
public enum Tone {
  /** The colour of ordinary text. */
  INK,
  /** Less important than the text around it. */
  MUTED,
  ACCENT,
  GOOD,
  WARNING,
  BAD,
  /** With the four below: the colours that sides of a hearing are told apart by. */
  TEAL,
  RUST,
  VIOLET,
  GREEN,
  PLUM
}
