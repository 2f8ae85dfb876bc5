package org.hearingdesk.ui.floor.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.ui.kit.NameOrder;

/**
 * In which order the rows stand.
 *
 * @param column empty for the names
 * @param falling whether the largest is first
 */
record Sort(Optional<Column> column, boolean falling) {
  static final Sort NAMES = new Sort(Optional.empty(), false);

  /** As a table is first shown: by its first figure, the most first; lists of names by name. */
  static Sort first(Section section) {
    return section.bars() ? new Sort(Optional.of(section.columns().getFirst()), true) : NAMES;
  }

  /** After a click on a column: by it, the most first; again, the other way. */
  Sort by(Optional<Column> chosen) {
    return chosen.equals(column)
        ? new Sort(column, !falling)
        : new Sort(chosen, chosen.filter(each -> !each.words()).isPresent());
  }

  List<Row> sorted(List<Row> rows, Section section, Locale locale) {
    Comparator<Row> byName = Comparator.comparing(Row::name, new NameOrder(locale));
    Comparator<Row> order =
        column
            .filter(section.columns()::contains)
            .map(section.columns()::indexOf)
            .<Comparator<Row>>map(
                index -> Comparator.comparingDouble(row -> row.cells().get(index).rank()))
            .orElse(byName);
    return rows.stream()
        .sorted(Comparator.comparing(Row::aside).thenComparing(falling ? order.reversed() : order))
        .toList();
  }
}
