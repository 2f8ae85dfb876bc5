package org.hearingdesk.export.count;

import java.util.ArrayList;
import java.util.List;

/** Columns of text, each as wide as its longest cell; numbers to the right, words to the left. */
final class TextTable {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  void add(List<String> row) {
    // A name may hold anything; a line break or an escape sequence would spoil the table.
    rows.add(row.stream().map(cell -> cell.replaceAll("\\p{Cntrl}+", " ")).toList());
  }

  /** The rows as lines without trailing blanks, each ending with a line break. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        line.append(column == 0 ? "" : GAP).append(padded(row.get(column), column));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private String padded(String cell, int column) {
    String blanks = " ".repeat(width(column) - length(cell));
    return isNumber(cell) ? blanks + cell : cell + blanks;
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> column < row.size())
        .mapToInt(row -> length(row.get(column)))
        .max()
        .orElse(0);
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static boolean isNumber(String cell) {
    return cell.matches("-?\\d[\\d.,/=]*|·");
  }
}
