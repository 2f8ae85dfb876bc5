package org.hearingdesk.ui.minutes;

/** What can be asked for where the cursor is. */
enum TextFormat {
  BOLD,
  ITALIC,
  LINK,
  NOTE,
  INWARD,
  OUTWARD
}
