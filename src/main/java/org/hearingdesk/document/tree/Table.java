package org.hearingdesk.document.tree;

import java.util.List;

/**
 * A table of data. Its header row repeats on each page.
 *
 * @param caption what the table shows, above it; empty where the text before says it
 * @param columns from left to right, each with its header
 * @param rowHeaders whether the first cell of each row names the row
 * @param rows each with as many cells as there are columns
 */
public record Table(String caption, List<Column> columns, boolean rowHeaders, List<Row> rows)
    implements Block {

  /** On which side of its column the content stands. */
  public enum Align {
    START,
    CENTRE,
    /** For numbers: their digits stand under each other. */
    END
  }

  /**
   * A column.
   *
   * @param header its name, never blank: readers of a screen reader hear it with each cell
   * @param width its share of the table's width, relative to the other columns; more than 0
   */
  public record Column(String header, Align align, int width) {
    public Column {
      if (header.isBlank() || width < 1) {
        throw new IllegalArgumentException("A column has a header and a width of at least 1");
      }
    }
  }

  /**
   * A row.
   *
   * @param total whether it sums up the rows above and is set apart
   */
  public record Row(List<Cell> cells, boolean total) {
    public Row {
      cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
      return new Row(List.of(cells), false);
    }

    public static Row of(String... cells) {
      return new Row(texts(cells), false);
    }

    public static Row total(String... cells) {
      return new Row(texts(cells), true);
    }

    private static List<Cell> texts(String... cells) {
      return List.of(cells).stream().map(Cell::of).toList();
    }
  }

  /** What stands in one place of a table. */
  public record Cell(List<Inline> content) {
    public Cell {
      content = List.copyOf(content);
    }

    public static Cell of(String text) {
      return new Cell(Inline.text(text));
    }

    public static Cell of(Inline... content) {
      return new Cell(List.of(content));
    }
  }

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("A table needs a column");
    }
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "A row has " + row.cells().size() + " cells for " + columns.size() + " columns");
      }
    }
  }
}
