package org.hearingdesk.ui.minutes.versions;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.comparison.MinutesComparison;
import org.hearingdesk.i18n.Messages;

/**
 * Two states of the minutes, compared.
 *
 * @param comparison empty where there is no version to compare
 */
record Compared(Optional<MinutesComparison> comparison, List<CompareRow> rows) {
  static final Compared NOTHING = new Compared(Optional.empty(), List.of());

  Compared {
    rows = List.copyOf(rows);
  }

  static Compared of(MinutesComparison comparison, Messages messages) {
    return new Compared(Optional.of(comparison), new CompareRows(messages).of(comparison));
  }

  /** The number of the next difference before ({@code -1}) or after a row; negative for none. */
  int differenceFrom(int row, int step) {
    for (int at = row + step; at >= 0 && at < rows.size(); at += step) {
      if (rows.get(at) instanceof CompareRow.Difference) {
        return at;
      }
    }
    return -1;
  }

  /** Which of the differences a row is, from 1; of a row between them the one before it. */
  int numberOf(int row) {
    return (int)
        rows.subList(0, Math.min(row + 1, rows.size())).stream()
            .filter(CompareRow.Difference.class::isInstance)
            .count();
  }

  int differences() {
    return numberOf(rows.size());
  }
}
