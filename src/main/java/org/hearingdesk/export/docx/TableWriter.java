package org.hearingdesk.export.docx;

import java.util.List;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.document.tree.Table.Align;
import org.hearingdesk.document.tree.Table.Column;
import org.hearingdesk.document.tree.Table.Row;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.Palette;

/** Writes tables: real ones, with a header row that repeats on each page. */
final class TableWriter {

  private final Markup markup;
  private final StyleSheet styles;
  private final RunWriter runs;

  TableWriter(Markup markup, StyleSheet styles, RunWriter runs) {
    this.markup = markup;
    this.styles = styles;
    this.runs = runs;
  }

  /**
   * Writes a table without its caption.
   *
   * @param width of the whole table, in twentieths of a point
   */
  void write(Table table, int width) {
    int[] widths = widths(table, width);
    markup.open("w:tbl");
    properties(table);
    markup.open("w:tblGrid");
    for (int column : widths) {
      markup.empty("w:gridCol", "w:w", String.valueOf(column));
    }
    markup.close().line();
    head(table, widths);
    table.rows().forEach(row -> row(table, row, widths));
    markup.close().line();
  }

  private static int[] widths(Table table, int width) {
    long all = table.columns().stream().mapToLong(Column::width).sum();
    return table.columns().stream()
        .mapToInt(column -> (int) Math.max(1, column.width() * (long) width / all))
        .toArray();
  }

  private void properties(Table table) {
    markup.open("w:tblPr").empty("w:tblStyle", "w:val", styles.id("Hearing Table"));
    markup.empty("w:tblW", "w:w", "5000", "w:type", "pct");
    markup.empty("w:tblLayout", "w:type", "fixed");
    markup.empty(
        "w:tblLook",
        "w:val",
        table.rowHeaders() ? "06A0" : "0620",
        "w:firstRow",
        "1",
        "w:lastRow",
        "0",
        "w:firstColumn",
        table.rowHeaders() ? "1" : "0",
        "w:lastColumn",
        "0",
        "w:noHBand",
        "1",
        "w:noVBand",
        "1");
    if (!table.caption().isBlank()) {
      markup.empty("w:tblCaption", "w:val", table.caption());
    }
    markup.close().line();
  }

  private void head(Table table, int[] widths) {
    markup.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
    for (int i = 0; i < widths.length; i++) {
      Column column = table.columns().get(i);
      openCell(widths[i], column.align(), false);
      runs.write(Inline.text(column.header()));
      markup.close().close();
    }
    markup.close().line();
  }

  private void row(Table table, Row row, int[] widths) {
    markup.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
    for (int i = 0; i < widths.length; i++) {
      List<Inline> content = row.cells().get(i).content();
      openCell(widths[i], table.columns().get(i).align(), row.total());
      if (row.total()) {
        runs.writeBold(content);
      } else {
        runs.write(content);
      }
      markup.close().close();
    }
    markup.close().line();
  }

  /** Opens a cell and its paragraph. */
  private void openCell(int width, Align align, boolean total) {
    markup.open("w:tc").open("w:tcPr");
    markup.empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
    if (total) {
      String colour = String.format("%06X", Palette.QUIET);
      markup.open("w:tcBorders");
      markup.empty("w:top", "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", colour);
      markup.close();
    }
    boolean atEnd = align == Align.END;
    if (atEnd && styles.isOwn()) {
      // numbers end at the edge of their column
      markup.open("w:tcMar").empty("w:left", "w:w", "142", "w:type", "dxa");
      markup.empty("w:right", "w:w", "0", "w:type", "dxa").close();
    }
    markup.close().open("w:p").open("w:pPr");
    markup.empty("w:pStyle", "w:val", styles.id("Table Text"));
    switch (align) {
      case START -> {
        // the default of paragraphs
      }
      case CENTRE -> markup.empty("w:jc", "w:val", "center");
      case END -> markup.empty("w:jc", "w:val", "right");
    }
    markup.close();
  }
}
