package org.hearingdesk.ui.prepare.rows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearingdesk.ui.prepare.table.Column;

/** The texts of the fields of one row, by column. */
final class Fields {
  private final Map<String, String> texts = new LinkedHashMap<>();

  Fields with(String column, String text) {
    texts.put(column, text);
    return this;
  }

  Map<String, String> map() {
    return texts;
  }

  /** What was typed, without spaces at its ends. */
  static String read(Map<String, String> fields, String column) {
    return fields.getOrDefault(column, "").strip();
  }

  /** The parts of a text with commas. */
  static List<String> list(Map<String, String> fields, String column) {
    return Arrays.stream(read(fields, column).split(","))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  static Column line(String key, String title, int share) {
    return new Column(key, title, share, Column.Entry.LINE);
  }

  static Column choice(String key, String title, int share) {
    return new Column(key, title, share, Column.Entry.CHOICE);
  }
}
