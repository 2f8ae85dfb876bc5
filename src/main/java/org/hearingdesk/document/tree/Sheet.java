package org.hearingdesk.document.tree;

import java.time.Duration;
import java.util.List;

/**
 * One table of figures for programs that calculate: a header, and rows with as many values.
 *
 * @param header the names of the columns
 */
public record Sheet(List<String> header, List<List<Value>> rows) {

  /** What stands in one place. */
  public sealed interface Value {
    /** Nothing. */
    record None() implements Value {}

    /** Words, whatever they look like. */
    record Words(String text) implements Value {}

    /** A whole number. */
    record Whole(long number) implements Value {}

    /** A length of time. */
    record Length(Duration length) implements Value {}
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
}
