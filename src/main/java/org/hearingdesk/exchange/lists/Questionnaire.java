package org.hearingdesk.exchange.lists;

import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.domain.text.Folded;
import org.hearingdesk.exchange.lists.ListFile.Row;

/**
 * What survey tools write around a table: EUSurvey puts its alias and the date of the export above
 * the titles, and goes on in a further row where an answer is longer than a cell can be.
 */
final class Questionnaire {
  private Questionnaire() {}

  /** The rows from the titles on. */
  static List<Row> tidy(List<Row> rows) {
    boolean survey =
        rows.size() > 2
            && Folded.key(rows.getFirst().cell(0)).equals("alias")
            && Folded.key(rows.get(1).cell(0)).startsWith("export date");
    if (!survey) {
      return rows;
    }
    List<Row> tidy = new ArrayList<>(rows.subList(2, 3));
    int width = rows.get(2).cells().size();
    for (Row row : rows.subList(3, rows.size())) {
      boolean goesOn =
          tidy.size() > 1 && filled(row) == 1 && width > 2 && last(tidy).cells().size() > 1;
      if (goesOn) {
        tidy.set(tidy.size() - 1, joined(/* row= */ last(tidy), /* rest= */ row));
      } else {
        tidy.add(row);
      }
    }
    return tidy;
  }

  private static Row last(List<Row> rows) {
    return rows.getLast();
  }

  private static long filled(Row row) {
    return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
  }

  private static Row joined(Row row, Row rest) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.max(row.cells().size(), rest.cells().size()); i++) {
      cells.add(row.cell(i) + rest.cell(i));
    }
    return new Row(row.line(), cells);
  }
}
