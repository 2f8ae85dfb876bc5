package org.hearingdesk.exchange.ballots;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearingdesk.exchange.lists.Workbook;

/**
 * The first sheet of a workbook as a grid in CSV, row by row, so that it is read as every other
 * grid is.
 */
final class XlsxGrid {
  private static final Workbook.Bounds BOUNDS =
      new Workbook.Bounds(
          /* megabytes= */ 64,
          /* rows= */ 100_000,
          /* columns= */ 1_000,
          /* cells= */ 2_000_000,
          /* longestCell= */ 2_000);

  /** Why a workbook is refused. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Refused(Problem problem) {
      super(problem.key());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  private XlsxGrid() {}

  /** Whether a file that begins so is packed as a workbook is. */
  static boolean recognises(byte[] content) {
    return Workbook.recognises(content);
  }

  /** The grid as a text in CSV. */
  static String csv(byte[] content) throws Refused {
    try {
      return csv(Workbook.rows(content, BOUNDS));
    } catch (Workbook.Refused refused) {
      throw new Refused(Problem.ofFile(refused.name(), refused.arguments().toArray()));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be written", e);
    }
  }

  /** Rows without a cell stay, as a blank cell, so that lines keep their numbers. */
  private static String csv(List<List<String>> rows) throws IOException {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      for (List<String> row : rows) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell.replaceAll("\\s+", " ")));
        if (!row.isEmpty()) {
          cells.addAll(Collections.nCopies(width - row.size(), ""));
        }
        csv.writeRecord(cells);
      }
    }
    return text.toString();
  }
}
