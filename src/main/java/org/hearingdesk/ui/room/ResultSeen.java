package org.hearingdesk.ui.room;

import java.util.List;
import org.hearingdesk.words.SideMark;

/**
 * The result of a closed round, as the room sees it.
 *
 * @param sentence what came first, in one sentence
 * @param turnout {@code 28 of 31 handed in}
 * @param rows all options, best first
 * @param firm how many leading places are firm
 * @param sides those that are shown apart
 * @param note who is counted without being shown apart; blank for none
 * @param bar what the length of a bar is
 */
record ResultSeen(
    String question,
    String sentence,
    String turnout,
    List<Row> rows,
    int firm,
    List<SideMark> sides,
    String note,
    String bar) {

  ResultSeen {
    rows = List.copyOf(rows);
    sides = List.copyOf(sides);
  }

  /**
   * One option.
   *
   * @param place such as {@code 3=}
   * @param share the length of its bar, 0 to 1
   * @param bySide its place with each side that is shown apart, in their order
   */
  record Row(
      String place, String option, double share, String score, boolean firm, List<String> bySide) {
    Row {
      bySide = List.copyOf(bySide);
    }
  }
}
