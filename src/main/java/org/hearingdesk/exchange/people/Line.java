package org.hearingdesk.exchange.people;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One line of a list that comes in.
 *
 * @param number from 1, as a text editor counts
 * @param cells what its columns hold, without spaces at the ends; blank cells are left out
 */
public record Line(long number, Map<Field, String> cells) {
  public Line {
    cells = Map.copyOf(cells);
  }

  /** What a column holds, or nothing. */
  public String cell(Field field) {
    return cells.getOrDefault(field, "");
  }

  /** The line as one text, for showing. */
  public String text() {
    return Arrays.stream(Field.values())
        .filter(cells::containsKey)
        .map(this::cell)
        .collect(Collectors.joining(", "));
  }
}
