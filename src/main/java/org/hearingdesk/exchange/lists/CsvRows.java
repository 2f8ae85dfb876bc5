package org.hearingdesk.exchange.lists;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearingdesk.exchange.lists.ListFile.Row;

/**
 * Rows of a text with separators: a tab where the first line has one, else the one of comma and
 * semicolon that it has most of.
 */
final class CsvRows {
  static final int LONGEST_CELL = 100_000;
  static final int MOST_COLUMNS = 1_000;
  private static final char[] SEPARATORS = {'\t', ';', ','};
  private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t\\u00a0]+");

  private CsvRows() {}

  static List<Row> of(String text) throws ListRefused {
    String clean = text.startsWith(Encodings.BYTE_ORDER_MARK) ? text.substring(1) : text;
    List<Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separatorOf(clean))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(clean)) {
      for (CsvRecord record : records) {
        add(rows, record.getStartingLineNumber(), record.getFields());
      }
      return rows;
    } catch (CsvParseException noTable) {
      return plainLines(clean);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
  }

  /** Quotes that do not match are letters like others: then each line stands for itself. */
  private static List<Row> plainLines(String text) throws ListRefused {
    String separator = Character.toString(separatorOf(text));
    List<Row> rows = new ArrayList<>();
    long number = 0;
    for (String line : text.lines().toList()) {
      number++;
      add(rows, number, List.of(line.split(separator, -1)));
    }
    return rows;
  }

  /** Adds what has something in it. */
  static void add(List<Row> rows, long line, List<String> fields) throws ListRefused {
    if (fields.size() > MOST_COLUMNS) {
      throw new ListRefused(ListProblem.at(line, "too-many-columns", MOST_COLUMNS));
    }
    List<String> cells = new ArrayList<>(fields.size());
    boolean blank = true;
    for (String field : fields) {
      if (field.length() > LONGEST_CELL) {
        throw new ListRefused(
            ListProblem.atCell(
                line,
                ListProblem.letters(cells.size()),
                "cell-too-long",
                LONGEST_CELL,
                ListProblem.quoted(field)));
      }
      String cell = tidy(field);
      blank = blank && cell.isEmpty();
      cells.add(cell);
    }
    if (!blank) {
      rows.add(new Row(line, cells));
    }
  }

  /** Line breaks within a cell become spaces; other control characters stay, to be refused. */
  private static String tidy(String cell) {
    return BREAKS.matcher(cell).replaceAll(" ").strip();
  }

  private static char separatorOf(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char best = ',';
    long most = 0;
    for (char separator : SEPARATORS) {
      long count = first.chars().filter(c -> c == separator).count();
      if (separator == '\t' && count > 0) {
        return separator;
      }
      if (count > most) {
        best = separator;
        most = count;
      }
    }
    return best;
  }
}
