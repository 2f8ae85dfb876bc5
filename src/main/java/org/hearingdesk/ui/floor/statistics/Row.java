package org.hearingdesk.ui.floor.statistics;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.words.SideMark;

/**
 * One row of a table.
 *
 * @param id the same as long as it is about the same
 * @param detail a quieter word after the name; blank as a rule
 * @param side whose mark stands before the name and whose colour the bar has
 * @param bar the length of the bar, 0 to 1
 * @param aside whether it stands below those that have a name, however the rows are sorted
 * @param speaker who is put into the list of speakers
 */
record Row(
    Object id,
    String name,
    String detail,
    Optional<SideMark> side,
    double bar,
    List<Cell> cells,
    boolean aside,
    Optional<Speaker> speaker) {
  Row {
    cells = List.copyOf(cells);
  }

  /**
   * What stands in one column.
   *
   * @param rank by what it is sorted
   */
  record Cell(String text, double rank) {
    static final Cell EMPTY = new Cell("", 0);
  }

  /** What the row says, for those who hear it. */
  String spoken() {
    StringBuilder words = new StringBuilder(name);
    side.ifPresent(mark -> words.append(", ").append(mark.name()));
    for (Cell cell : cells) {
      if (!cell.text().isEmpty()) {
        words.append(", ").append(cell.text());
      }
    }
    return words.toString();
  }
}
