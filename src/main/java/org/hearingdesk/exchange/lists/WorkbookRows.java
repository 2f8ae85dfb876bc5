package org.hearingdesk.exchange.lists;

import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.exchange.lists.ListFile.Row;

/** The rows of the first sheet of a workbook. */
final class WorkbookRows {
  private static final Workbook.Bounds BOUNDS =
      new Workbook.Bounds(
          /* megabytes= */ 64,
          /* rows= */ 100_000,
          CsvRows.MOST_COLUMNS,
          /* cells= */ 1_000_000,
          /* longestCell= */ 40_000);

  private WorkbookRows() {}

  static List<Row> of(byte[] content) throws ListRefused {
    List<Row> rows = new ArrayList<>();
    try {
      int line = 0;
      for (List<String> cells : Workbook.rows(content, BOUNDS)) {
        line++;
        CsvRows.add(rows, line, cells);
      }
      return rows;
    } catch (Workbook.Refused refused) {
      throw new ListRefused(refused.name(), refused.arguments().toArray());
    }
  }
}
