package org.hearingdesk.document.tree;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One table of figures for programs that calculate: a header, and rows with as many values.
 *
 * @param title what the table is called among others; empty for one that stands alone
 * @param header the names of the columns
 */
public record Sheet(String title, List<String> header, List<List<Value>> rows) {

  /** What stands in one place. */
  public sealed interface Value {
    /** Nothing. */
    record None() implements Value {}

    /** Words, whatever they look like. */
    record Words(String text) implements Value {}

    /** A whole number. */
    record Whole(long number) implements Value {}

    /** A number with decimals. */
    record Decimal(BigDecimal number) implements Value {}

    /** A length of time. */
    record Length(Duration length) implements Value {}

    /** A moment, by the clock of the hearing. */
    record Moment(LocalDateTime at) implements Value {}
  }

  public Sheet {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Value> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException(
            "A row has " + row.size() + " values for " + header.size() + " columns");
      }
    }
  }

  /** A table that stands alone. */
  public Sheet(List<String> header, List<List<Value>> rows) {
    this("", header, rows);
  }

  /** The same table under a title. */
  public Sheet titled(String newTitle) {
    return new Sheet(newTitle, header, rows);
  }
}
