package org.hearingdesk.exchange.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearingdesk.exchange.lists.ListFile.Row;

/**
 * Which column of a list holds what.
 *
 * @param header whether the first line names the columns
 * @param fields by column, from 0; a column that is not here is left out
 */
public record Mapping(boolean header, Map<Integer, Field> fields) {
  private static final String NONE = "-";

  public Mapping {
    fields = Map.copyOf(fields);
  }

  /** What the first line says, or else the usual order of such a list. */
  static Mapping guess(List<Row> rows, ListKind kind, ListWords words) {
    Map<Integer, Field> named = named(rows.getFirst(), kind, words);
    return isHeader(named, rows.getFirst(), kind)
        ? new Mapping(true, named)
        : new Mapping(false, inOrder(rows, kind));
  }

  private static Map<Integer, Field> named(Row first, ListKind kind, ListWords words) {
    Map<Integer, Field> named = new HashMap<>();
    Set<Field> taken = EnumSet.noneOf(Field.class);
    for (int i = 0; i < first.cells().size(); i++) {
      Optional<Field> field = words.header(first.cell(i), kind);
      if (field.isPresent() && taken.add(field.get())) {
        named.put(i, field.get());
      }
    }
    return named;
  }

  /**
   * Several cells, or most of them, are words for columns, one of them for what tells lines apart.
   */
  private static boolean isHeader(Map<Integer, Field> named, Row first, ListKind kind) {
    long filled = first.cells().stream().filter(cell -> !cell.isEmpty()).count();
    return named.values().stream().anyMatch(kind.telling()::contains)
        && (named.size() * 2L >= filled || named.size() >= 3);
  }

  private static Map<Integer, Field> inOrder(List<Row> rows, ListKind kind) {
    int width = rows.stream().mapToInt(each -> each.cells().size()).max().orElse(0);
    Map<Integer, Field> columns = new HashMap<>();
    List<Field> order = kind.order();
    for (int i = 0; i < Math.min(width, order.size()); i++) {
      columns.put(i, order.get(i));
    }
    return kind == ListKind.PARTICIPANTS && isInvitation(rows, width) ? invitation(width) : columns;
  }

  /** Indico's lists of people to invite: no titles, an address in the fourth or sixth column. */
  private static boolean isInvitation(List<Row> rows, int width) {
    return (width == 4 || width == 6)
        && rows.stream().allMatch(row -> row.cell(width - 1).contains("@"));
  }

  private static Map<Integer, Field> invitation(int width) {
    Map<Integer, Field> columns = new HashMap<>();
    columns.put(0, Field.GIVEN_NAME);
    columns.put(1, Field.FAMILY_NAME);
    columns.put(2, Field.ORGANISATION);
    columns.put(width - 1, Field.EMAIL);
    if (width == 6) {
      columns.put(3, Field.FUNCTION);
    }
    return columns;
  }

  /** The same with a column that holds something else, or nothing that is wanted. */
  public Mapping with(int column, Optional<Field> field) {
    Map<Integer, Field> other = new HashMap<>(fields);
    field.ifPresent(each -> other.values().removeIf(each::equals));
    field.ifPresentOrElse(each -> other.put(column, each), () -> other.remove(column));
    return new Mapping(header, other);
  }

  /** The same with a first line that names the columns, or does not. */
  public Mapping withHeader(boolean named) {
    return new Mapping(named, fields);
  }

  /** What was recognised, in the order of the list. */
  public List<Field> inOrder() {
    return List.copyOf(new TreeMap<>(fields).values());
  }

  /** The choice as one line, for remembering. */
  public String written() {
    List<String> words = new ArrayList<>();
    int width = fields.keySet().stream().mapToInt(column -> column + 1).max().orElse(0);
    for (int column = 0; column < width; column++) {
      words.add(fields.containsKey(column) ? fields.get(column).name() : NONE);
    }
    return (header ? "1," : "0,") + String.join(",", words);
  }

  /** What was written; empty if it was written by something else. */
  public static Optional<Mapping> read(String written) {
    String[] words = written.split(",", -1);
    Map<Integer, Field> fields = new HashMap<>();
    for (int i = 1; i < words.length; i++) {
      if (!words[i].equals(NONE) && !words[i].isEmpty()) {
        Optional<Field> field = fieldCalled(words[i]);
        if (field.isEmpty()) {
          return Optional.empty();
        }
        fields.put(i - 1, field.get());
      }
    }
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new Mapping(words[0].equals("1"), fields));
  }

  /** A field by its name. */
  static Optional<Field> fieldCalled(String name) {
    for (Field field : Field.values()) {
      if (field.name().equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
