package org.hearingdesk.ui.floor.statistics;

import java.util.List;
import java.util.Locale;

/** One table of the statistics. */
public enum Section {
  SIDES(true, Column.SHARE, Column.TIME, Column.TURNS, Column.LONGEST, Column.MEAN),
  ORGANISATIONS(true, Column.SHARE, Column.TIME, Column.TURNS, Column.LONGEST, Column.MEAN),
  PEOPLE(true, Column.SHARE, Column.TIME, Column.TURNS, Column.LONGEST, Column.MEAN),
  LEVELS(true, Column.SHARE, Column.TIME, Column.TURNS, Column.LONGEST, Column.MEAN),
  GENDERS(true, Column.SHARE, Column.TIME, Column.TURNS, Column.LONGEST, Column.MEAN),
  PLACES(true, Column.SHARE, Column.TIME, Column.TURNS, Column.LONGEST, Column.MEAN),
  ITEMS(true, Column.SHARE, Column.TIME, Column.TURNS, Column.LONGEST, Column.MEAN),
  WAITS(true, Column.MEDIAN_WAIT, Column.LONGEST_WAIT, Column.ASKED),
  NOT_CALLED(false, Column.STATE),
  ORGANISATIONS_NOT_HEARD(false, Column.STATE),
  PEOPLE_NOT_HEARD(false, Column.STATE);

  private final boolean bars;
  private final List<Column> columns;

  Section(boolean bars, Column... columns) {
    this.bars = bars;
    this.columns = List.of(columns);
  }

  /** Its stable name, for message keys and node ids. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the first column is drawn as a bar, too. */
  boolean bars() {
    return bars;
  }

  List<Column> columns() {
    return columns;
  }

  /** Whether its rows can be put into the list of speakers. */
  boolean adds() {
    return this == ORGANISATIONS_NOT_HEARD || this == PEOPLE_NOT_HEARD;
  }

  /** Whether it counts what makes up the whole, so that there is a total. */
  boolean addsUp() {
    return columns.contains(Column.SHARE);
  }
}
