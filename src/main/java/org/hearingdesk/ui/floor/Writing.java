package org.hearingdesk.ui.floor;

/** What typing in the text does. */
enum Writing {
  /** It is written down for an intervention. */
  TURN,
  /** Nobody has the floor: the first letter gives it to a speaker whom nobody knows. */
  FIRST_LETTER,
  /** Nothing: nobody can have the floor. */
  NOT_YET
}
