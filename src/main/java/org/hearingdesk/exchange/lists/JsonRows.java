package org.hearingdesk.exchange.lists;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearingdesk.exchange.lists.ListFile.Row;
import org.hearingdesk.json.JsonTree;
import org.hearingdesk.json.MalformedJsonException;

/**
 * Rows of JSON: the objects of the first list of objects that is found from the outside; what is
 * nested in one is a column by its path. Indico's timetable is a row for each entry, by time.
 */
final class JsonRows {
  private JsonRows() {}

  static List<Row> of(String text) throws ListRefused {
    try {
      JsonTree tree = JsonTree.read(text.getBytes(StandardCharsets.UTF_8));
      List<JsonTree.Thing> entries = Timetable.entries(tree);
      List<JsonTree.Thing> things = entries.isEmpty() ? objects(tree) : entries;
      if (things.isEmpty()) {
        throw new ListRefused("no-list");
      }
      return table(things, entries.isEmpty());
    } catch (MalformedJsonException e) {
      throw new ListRefused(
          ListProblem.at(Math.max(1, e.line()), "json-broken", ListProblem.quoted(e.detail())));
    }
  }

  /** The first list of objects, looking at what is outside first. */
  private static List<JsonTree.Thing> objects(JsonTree tree) {
    List<JsonTree> level = List.of(tree);
    while (!level.isEmpty()) {
      List<JsonTree> next = new ArrayList<>();
      for (JsonTree each : level) {
        if (each instanceof JsonTree.Many many) {
          List<JsonTree.Thing> things =
              many.items().stream()
                  .filter(JsonTree.Thing.class::isInstance)
                  .map(JsonTree.Thing.class::cast)
                  .toList();
          if (!things.isEmpty()) {
            return things;
          }
          next.addAll(many.items());
        } else if (each instanceof JsonTree.Thing thing) {
          next.addAll(thing.values().values());
        }
      }
      level = next;
    }
    return tree instanceof JsonTree.Thing thing ? List.of(thing) : List.of();
  }

  private static List<Row> table(List<JsonTree.Thing> things, boolean nested) throws ListRefused {
    Set<String> titles = new LinkedHashSet<>();
    List<Map<String, String>> values = new ArrayList<>();
    for (JsonTree.Thing thing : things) {
      Map<String, String> value = new LinkedHashMap<>();
      flatten(thing, "", value, nested);
      titles.addAll(value.keySet());
      values.add(value);
      if (titles.size() > CsvRows.MOST_COLUMNS) {
        throw new ListRefused(
            ListProblem.at(thing.line(), "too-many-columns", CsvRows.MOST_COLUMNS));
      }
    }
    List<Row> rows = new ArrayList<>();
    CsvRows.add(rows, things.getFirst().line(), List.copyOf(titles));
    for (int i = 0; i < things.size(); i++) {
      Map<String, String> value = values.get(i);
      CsvRows.add(
          rows,
          things.get(i).line(),
          titles.stream().map(title -> value.getOrDefault(title, "")).toList());
    }
    return rows;
  }

  private static void flatten(
      JsonTree.Thing thing, String prefix, Map<String, String> into, boolean nested) {
    thing
        .values()
        .forEach((name, value) -> {
          if (value instanceof JsonTree.Thing inner) {
            if (nested) {
              flatten(inner, prefix + name + ".", into, true);
            }
          } else {
            into.put(prefix + name, words(value));
          }
        });
  }

  private static String words(JsonTree value) {
    return switch (value) {
      case JsonTree.Text(long line, String text) -> text;
      case JsonTree.Many(long line, List<JsonTree> items) ->
          items.stream()
              .map(JsonRows::words)
              .filter(w -> !w.isEmpty())
              .collect(Collectors.joining("; "));
      case JsonTree.Thing(long line, Map<String, JsonTree> values) ->
          values.values().stream()
              .map(JsonRows::words)
              .filter(w -> !w.isEmpty())
              .collect(Collectors.joining(" "));
    };
  }

  /** Indico's timetable: results, by event, by day, by entry; sessions hold entries again. */
  private static final class Timetable {
    private Timetable() {}

    static List<JsonTree.Thing> entries(JsonTree tree) {
      List<JsonTree.Thing> entries = new ArrayList<>();
      if (tree instanceof JsonTree.Thing root
          && root.values().get("results") instanceof JsonTree.Thing events) {
        for (JsonTree event : events.values().values()) {
          for (JsonTree day : things(event)) {
            things(day).stream()
                .filter(JsonTree.Thing.class::isInstance)
                .map(JsonTree.Thing.class::cast)
                .sorted(Comparator.comparing(Timetable::begins))
                .forEach(entry -> add(entry, entries));
          }
        }
      }
      return entries;
    }

    private static List<JsonTree> things(JsonTree tree) {
      return tree instanceof JsonTree.Thing thing
          ? List.copyOf(thing.values().values())
          : List.of();
    }

    /** Of a session its entries are taken, in their order; of one without any, itself. */
    private static void add(JsonTree.Thing entry, List<JsonTree.Thing> into) {
      List<JsonTree.Thing> inner =
          Optional.ofNullable(entry.values().get("entries"))
              .map(Timetable::things)
              .orElse(List.of())
              .stream()
              .filter(JsonTree.Thing.class::isInstance)
              .map(JsonTree.Thing.class::cast)
              .sorted(Comparator.comparing(Timetable::begins))
              .toList();
      if (inner.isEmpty()) {
        into.add(told(entry));
      } else {
        inner.forEach(each -> into.add(told(each)));
      }
    }

    private static String begins(JsonTree.Thing entry) {
      return entry.values().get("startDate") instanceof JsonTree.Thing at
          ? text(at, "date") + " " + text(at, "time")
          : "";
    }

    private static String text(JsonTree.Thing thing, String name) {
      return thing.values().get(name) instanceof JsonTree.Text text ? text.text() : "";
    }

    /** An entry with what an agenda knows of. */
    private static JsonTree.Thing told(JsonTree.Thing entry) {
      Map<String, JsonTree> values = new LinkedHashMap<>();
      String begins = begins(entry);
      values.put("title", new JsonTree.Text(entry.line(), text(entry, "title")));
      values.put(
          "start time",
          new JsonTree.Text(entry.line(), begins.length() > 15 ? begins.substring(11, 16) : ""));
      values.put("duration", new JsonTree.Text(entry.line(), text(entry, "duration")));
      values.put("type", new JsonTree.Text(entry.line(), text(entry, "entryType")));
      values.put("description", new JsonTree.Text(entry.line(), text(entry, "description")));
      return new JsonTree.Thing(entry.line(), values);
    }
  }
}
