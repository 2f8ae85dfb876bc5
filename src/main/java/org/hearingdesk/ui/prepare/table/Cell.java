package org.hearingdesk.ui.prepare.table;

import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.SideColour;

/** What stands in one column of a row. */
public sealed interface Cell {

  /** The words, also those that a filter looks at. */
  String text();

  /** The words that a row is known by. */
  record Name(String text) implements Cell {}

  /** Quieter words; may be empty. */
  record Words(String text) implements Cell {}

  /** A figure or a time, in digits of one width. */
  record Figures(String text) implements Cell {}

  /** A side in its colour, with its letter. */
  record OfSide(SideColour colour, String letter, String text) implements Cell {}

  /** Words behind a picture. */
  record Pictured(Icons icon, String text) implements Cell {}

  /** Says that something is missing which should be there. */
  record Missing(String text) implements Cell {}
}
