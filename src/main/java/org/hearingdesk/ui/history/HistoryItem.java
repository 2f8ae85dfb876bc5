package org.hearingdesk.ui.history;

/** A line of the list of changes. */
public sealed interface HistoryItem permits ChangeLine, HistoryItem.Day {

  /** The head above the changes of one day, in words. */
  record Day(String words) implements HistoryItem {}
}
