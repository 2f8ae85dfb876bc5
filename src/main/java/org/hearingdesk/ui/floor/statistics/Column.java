package org.hearingdesk.ui.floor.statistics;

import java.util.Locale;

/** A column of figures behind the names. */
enum Column {
  SHARE,
  TIME,
  TURNS,
  LONGEST,
  MEAN,
  ASKED,
  MEDIAN_WAIT,
  LONGEST_WAIT,
  STATE;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it holds words, which need more room than figures. */
  boolean words() {
    return this == STATE;
  }
}
