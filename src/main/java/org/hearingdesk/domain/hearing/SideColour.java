package org.hearingdesk.domain.hearing;

/** The colours that a side may have; a theme decides their exact shade. */
public enum SideColour {
  TEAL,
  RUST,
  VIOLET,
  GREEN,
  PLUM,
  BLUE,
  GOLD,
  SLATE,
  ROSE
}
