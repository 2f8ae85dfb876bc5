package org.hearingdesk.exchange.lists;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * A table as it was read, before its columns have a meaning.
 *
 * @param rows those with something in them, in their order
 * @param form what it was read as
 * @param encoding in which a text was read; empty where the format says it by itself
 * @param cut how many rows were left out because there were too many
 */
public record ListFile(List<Row> rows, Form form, Optional<Charset> encoding, int cut) {
  /** No hearing has more people than a town. */
  public static final int MOST_ROWS = 20_000;

  /** What a file can be. */
  public enum Form {
    TEXT,
    WORKBOOK,
    JSON,
    XML
  }

  /**
   * A row.
   *
   * @param line where it begins in the file, from 1, as its editor counts
   * @param cells without blanks at their ends
   */
  public record Row(long line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** What stands in a column, from 0; blank behind the end. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  public ListFile {
    rows = List.copyOf(rows);
  }

  /** The first rows, and how many more there were. */
  static ListFile of(List<Row> rows, Form form, Optional<Charset> encoding) {
    // The first row may hold the titles.
    int most = MOST_ROWS + 1;
    return rows.size() <= most
        ? new ListFile(rows, form, encoding, 0)
        : new ListFile(rows.subList(0, most), form, encoding, rows.size() - most);
  }
}
