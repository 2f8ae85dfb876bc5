package org.hearingdesk.exchange.people;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.i18n.Messages;

/**
 * A list as it was copied out of a spreadsheet or read from a file: lines of cells, with the
 * columns recognised by the words of the first line, or else by their order.
 *
 * @param lines those that hold something; more than {@link #MOST_LINES} are left out
 * @param columns what was recognised, in the order of the list
 * @param header whether the first line named the columns
 * @param unknown the titles of columns that mean nothing here
 * @param cut how many lines were left out
 */
public record PastedList(
    List<Line> lines, List<Field> columns, boolean header, List<String> unknown, int cut) {
  /** No hearing has more people than a town. */
  public static final int MOST_LINES = 20_000;

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final char[] SEPARATORS = {'\t', ';', ','};

  public PastedList {
    lines = List.copyOf(lines);
    columns = List.copyOf(columns);
    unknown = List.copyOf(unknown);
  }

  /**
   * Reads a list. Never fails: a text that is no table is a list with one column.
   *
   * @param order what the columns hold when no line names them
   */
  public static PastedList read(String text, Messages messages, List<Field> order) {
    String clean = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    ListWords words = new ListWords(messages);
    List<Raw> raw = records(clean);
    if (raw.isEmpty()) {
      return new PastedList(List.of(), List.of(), false, List.of(), 0);
    }
    Map<Integer, Field> named = named(raw.getFirst(), words);
    boolean header = isHeader(named, raw.getFirst());
    Map<Integer, Field> columns = header ? named : inOrder(order, raw);
    List<Raw> body = header ? raw.subList(1, raw.size()) : raw;
    List<Line> lines = body.stream().limit(MOST_LINES).map(each -> line(each, columns)).toList();
    return new PastedList(
        lines,
        columns.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .toList(),
        header,
        header ? unknown(raw.getFirst(), named) : List.of(),
        Math.max(0, body.size() - MOST_LINES));
  }

  /** A line as it is read, before its columns have a meaning. */
  private record Raw(long number, List<String> cells) {}

  private static List<Raw> records(String text) {
    List<Raw> raw = new ArrayList<>();
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separatorOf(text))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord record : records) {
        List<String> cells = record.getFields().stream().map(PastedList::tidy).toList();
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          raw.add(new Raw(record.getStartingLineNumber(), cells));
        }
      }
      return raw;
    } catch (CsvParseException noTable) {
      return plainLines(text);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
  }

  /** Quotes that do not match are letters like others: then each line stands for itself. */
  private static List<Raw> plainLines(String text) {
    String separator = Character.toString(separatorOf(text));
    List<Raw> raw = new ArrayList<>();
    long number = 0;
    for (String line : text.lines().toList()) {
      number++;
      List<String> cells = new ArrayList<>();
      for (String cell : line.split(separator, -1)) {
        cells.add(tidy(cell));
      }
      if (!line.isBlank()) {
        raw.add(new Raw(number, cells));
      }
    }
    return raw;
  }

  /** Line breaks within a cell become spaces; other control characters stay, to be refused. */
  private static String tidy(String cell) {
    return cell.replaceAll("[\\r\\n\\t\\u00a0]+", " ").strip();
  }

  /** A tab wins: that is what spreadsheets copy. Else what the first line has most of. */
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

  private static Map<Integer, Field> named(Raw first, ListWords words) {
    Map<Integer, Field> named = new HashMap<>();
    Set<Field> taken = EnumSet.noneOf(Field.class);
    for (int i = 0; i < first.cells().size(); i++) {
      Optional<Field> field = words.header(first.cells().get(i));
      if (field.isPresent() && taken.add(field.get())) {
        named.put(i, field.get());
      }
    }
    return named;
  }

  /** Most of the cells are words for columns, one of them for a name. */
  private static boolean isHeader(Map<Integer, Field> named, Raw first) {
    long filled = first.cells().stream().filter(cell -> !cell.isEmpty()).count();
    Set<Field> names =
        EnumSet.of(Field.NAME, Field.FAMILY_NAME, Field.ORGANISATION, Field.GIVEN_NAME);
    return named.values().stream().anyMatch(names::contains) && named.size() * 2L >= filled;
  }

  private static Map<Integer, Field> inOrder(List<Field> order, List<Raw> raw) {
    int width = raw.stream().mapToInt(each -> each.cells().size()).max().orElse(0);
    Map<Integer, Field> columns = new HashMap<>();
    for (int i = 0; i < Math.min(width, order.size()); i++) {
      columns.put(i, order.get(i));
    }
    return columns;
  }

  private static Line line(Raw raw, Map<Integer, Field> columns) {
    Map<Field, String> cells = new EnumMap<>(Field.class);
    columns.forEach((at, field) -> {
      if (at < raw.cells().size() && !raw.cells().get(at).isEmpty()) {
        cells.put(field, raw.cells().get(at));
      }
    });
    return new Line(raw.number(), cells);
  }

  private static List<String> unknown(Raw first, Map<Integer, Field> named) {
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < first.cells().size(); i++) {
      if (!named.containsKey(i) && !first.cells().get(i).isEmpty()) {
        unknown.add(first.cells().get(i));
      }
    }
    return unknown;
  }
}
