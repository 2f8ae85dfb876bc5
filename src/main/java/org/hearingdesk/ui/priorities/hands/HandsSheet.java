package org.hearingdesk.ui.priorities.hands;

import java.util.List;
import java.util.OptionalInt;
import org.hearingdesk.ui.priorities.SideMark;

/**
 * A show of hands, ready to show: options down, sides across.
 *
 * @param people for each side how many raised a hand or abstained, at least
 */
record HandsSheet(List<SideMark> sides, List<Row> rows, List<Integer> people) {
  static final HandsSheet EMPTY = new HandsSheet(List.of(), List.of(), List.of());

  HandsSheet {
    sides = List.copyOf(sides);
    rows = List.copyOf(rows);
    people = List.copyOf(people);
  }

  /**
   * An option, or last those who abstain.
   *
   * @param key the letter of the option; blank for abstentions
   * @param counts one for each side, empty where nothing has been keyed
   */
  record Row(String key, String words, List<OptionalInt> counts, int total) {
    Row {
      counts = List.copyOf(counts);
    }
  }
}
