package org.hearingdesk.exchange.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.text.Folded;
import org.hearingdesk.exchange.lists.ListFile;
import org.hearingdesk.exchange.lists.ListFile.Row;
import org.hearingdesk.exchange.lists.ListProblem;
import org.hearingdesk.exchange.lists.ListReader;
import org.hearingdesk.i18n.Messages;

/**
 * A list as it was copied out of a spreadsheet or read from a file: lines of cells, with the
 * columns recognised by the words of the first line, or else by their order, or as a person said.
 *
 * @param file the table as it was read
 * @param kind what it is a list of
 * @param mapping which column holds what
 * @param lines those that hold something; more than {@link ListFile#MOST_ROWS} are left out
 */
public record PastedList(ListFile file, ListKind kind, Mapping mapping, List<Line> lines) {
  public PastedList {
    lines = List.copyOf(lines);
  }

  /** Reads a text. Never fails: a text that is no table is a list with one column. */
  public static PastedList read(String text, Messages messages, ListKind kind) {
    return switch (ListReader.text(text)) {
      case ListReader.Outcome.Read(ListFile file) -> of(file, kind, messages);
      case ListReader.Outcome.Refused refused ->
          of(
              new ListFile(List.of(), ListFile.Form.TEXT, Optional.empty(), 0),
              kind,
              new Mapping(false, Map.of()));
    };
  }

  /** The list with its columns as they are guessed. */
  public static PastedList of(ListFile file, ListKind kind, Messages messages) {
    Mapping guess =
        file.rows().isEmpty()
            ? new Mapping(false, Map.of())
            : Mapping.guess(file.rows(), kind, new ListWords(messages));
    return of(file, kind, guess);
  }

  /** The list with its columns as they are said to be. */
  public static PastedList of(ListFile file, ListKind kind, Mapping mapping) {
    List<Line> lines = new ArrayList<>();
    List<Row> rows = file.rows();
    rows.stream()
        .skip(mapping.header() ? 1 : 0)
        .limit(ListFile.MOST_ROWS)
        .forEach(row -> lines.add(line(row, mapping)));
    return new PastedList(file, kind, mapping, lines);
  }

  private static Line line(Row row, Mapping mapping) {
    Map<Field, String> cells = new EnumMap<>(Field.class);
    mapping
        .fields()
        .forEach((at, field) -> {
          if (!row.cell(at).isEmpty()) {
            cells.put(field, row.cell(at));
          }
        });
    return new Line(row.line(), cells);
  }

  /** The same with other columns. */
  public PastedList mapped(Mapping other) {
    return of(file, kind, other);
  }

  /** What was recognised, in the order of the list. */
  public List<Field> columns() {
    return mapping.inOrder();
  }

  /** Whether the first line named the columns. */
  public boolean header() {
    return mapping.header();
  }

  /** How many lines were left out. */
  public int cut() {
    return file.cut() + file.rows().size() - (header() ? 1 : 0) - lines.size();
  }

  /** How many columns the widest line has. */
  public int width() {
    return file.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  /** What a column is called, from 0: by its title, or else as a spreadsheet calls it. */
  public String title(int column) {
    String title = header() ? file.rows().getFirst().cell(column) : "";
    return title.isEmpty() ? ListProblem.letters(column) : title;
  }

  /** What the column is called that holds this; empty where none does. */
  public Optional<String> title(Field field) {
    return mapping.fields().entrySet().stream()
        .filter(entry -> entry.getValue() == field)
        .map(entry -> title(entry.getKey()))
        .findFirst();
  }

  /** A cell or two that show what stands in a column. */
  public String sample(int column) {
    return file.rows().stream()
        .skip(header() ? 1 : 0)
        .map(row -> row.cell(column))
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The titles of columns that mean nothing here. */
  public List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    if (header()) {
      Row first = file.rows().getFirst();
      for (int i = 0; i < first.cells().size(); i++) {
        if (!mapping.fields().containsKey(i) && !first.cell(i).isEmpty()) {
          unknown.add(first.cell(i));
        }
      }
    }
    return unknown;
  }

  /** The same for all files of one kind: what their first line says, or how wide they are. */
  public String signature() {
    String titles =
        header() || mapping.fields().isEmpty()
            ? Folded.key(
                String.join(
                    "|", file.rows().isEmpty() ? List.of() : file.rows().getFirst().cells()))
            : "#" + width();
    return kind.name() + "." + Integer.toHexString(titles.hashCode()) + "." + width();
  }
}
