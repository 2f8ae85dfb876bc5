package org.hearingdesk.export.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.document.tree.Table.Align;
import org.hearingdesk.document.tree.Table.Column;
import org.hearingdesk.document.tree.Table.Row;
import org.hearingdesk.export.render.Markup;

/** Writes tables: real ones, with a header row that repeats on each page. */
final class TableWriter {
  private final Markup markup;
  private final SpanWriter spans;

  /** The shares of the columns of each table that was written. */
  private final List<List<Integer>> widths = new ArrayList<>();

  private final double width;

  /**
   * @param width of the text, in centimetres
   */
  TableWriter(Markup markup, SpanWriter spans, double width) {
    this.width = width;
    this.markup = markup;
    this.spans = spans;
  }

  /** Writes a table without its caption. */
  void write(Table table) {
    widths.add(table.columns().stream().map(Column::width).toList());
    String name = name(widths.size());
    markup.open("table:table", "table:name", name, "table:style-name", "DocumentTable");
    if (!table.caption().isBlank()) {
      markup.leaf("table:title", table.caption());
    }
    columns(table, name);
    markup.open("table:table-header-rows");
    markup.open("table:table-row", "table:style-name", "WholeRow");
    for (Column column : table.columns()) {
      cell("HeadCell", "Table_20_Heading", column.align(), Inline.text(column.header()));
    }
    markup.close().close().line();
    table.rows().forEach(row -> row(table, row));
    markup.close().line();
  }

  private void columns(Table table, String name) {
    for (int i = 0; i < table.columns().size(); i++) {
      boolean header = i == 0 && table.rowHeaders();
      if (header) {
        markup.open("table:table-header-columns");
      }
      markup.empty("table:table-column", "table:style-name", name + "." + (i + 1));
      if (header) {
        markup.close();
      }
    }
    markup.line();
  }

  private void row(Table table, Row row) {
    markup.open("table:table-row", "table:style-name", "WholeRow");
    for (int i = 0; i < row.cells().size(); i++) {
      boolean heading = row.total() || (i == 0 && table.rowHeaders());
      cell(
          row.total() ? "TotalCell" : "BodyCell",
          heading ? "Table_20_Row_20_Heading" : "Table_20_Contents",
          table.columns().get(i).align(),
          row.cells().get(i).content());
    }
    markup.close().line();
  }

  private void cell(String cell, String paragraph, Align align, List<? extends Inline> content) {
    markup.open("table:table-cell", "table:style-name", cell, "office:value-type", "string");
    String style =
        switch (align) {
          case START -> paragraph;
          case CENTRE -> paragraph + "_20_Centre";
          case END -> paragraph + "_20_End";
        };
    markup.open("text:p", "text:style-name", style);
    spans.begin();
    spans.write(content);
    markup.close().close();
  }

  /** The styles of all columns that were written. */
  void writeStyles(Markup into) {
    for (int table = 0; table < widths.size(); table++) {
      int all = widths.get(table).stream().mapToInt(Integer::intValue).sum();
      for (int column = 0; column < widths.get(table).size(); column++) {
        double share = (double) widths.get(table).get(column) / all;
        into.open(
            "style:style",
            "style:name",
            name(table + 1) + "." + (column + 1),
            "style:family",
            "table-column");
        into.empty(
            "style:table-column-properties",
            "style:column-width",
            String.format(Locale.ROOT, "%.3fcm", Math.max(0.05, share * width)),
            "style:rel-column-width",
            Math.max(1, Math.round(share * 65_535)) + "*");
        into.close().line();
      }
    }
  }

  private static String name(int table) {
    return "Table" + table;
  }
}
