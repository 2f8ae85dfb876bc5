package org.hearingdesk.exchange.lists;

import java.util.Arrays;
import java.util.List;
import org.hearingdesk.i18n.Messages;

/**
 * Why a file cannot be read, in a form that can be said in every language.
 *
 * @param line of the file, from 1; 0 where the whole file is meant
 * @param column as a spreadsheet calls it, such as C; blank where the whole line is meant
 * @param key of the message
 * @param arguments of the message
 */
public record ListProblem(long line, String column, String key, List<String> arguments) {
  private static final int QUOTED = 40;

  public ListProblem {
    arguments = List.copyOf(arguments);
  }

  static ListProblem atCell(long line, String column, String name, Object... arguments) {
    return new ListProblem(
        line,
        column,
        "exchange.lists." + name,
        Arrays.stream(arguments).map(Object::toString).toList());
  }

  static ListProblem at(long line, String name, Object... arguments) {
    return atCell(line, "", name, arguments);
  }

  static ListProblem ofFile(String name, Object... arguments) {
    return atCell(0, "", name, arguments);
  }

  /** The problem as a sentence, with its place in front. */
  public String words(Messages messages) {
    String why = messages.text(key, arguments.toArray());
    if (line == 0) {
      return why;
    }
    return column.isEmpty()
        ? messages.text("exchange.lists.at_line", line, why)
        : messages.text("exchange.lists.at_cell", line, column, why);
  }

  /** What a spreadsheet calls a column, from 0. */
  public static String letters(int column) {
    String letters = "";
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters = (char) ('A' + (rest - 1) % 26) + letters;
    }
    return letters;
  }

  /** The start of a piece of the file, short enough to quote and without line breaks. */
  static String quoted(String text) {
    String start = text.substring(0, Math.min(text.length(), QUOTED * 4));
    String plain = start.replaceAll("\\p{Cntrl}+", " ").strip();
    return plain.length() <= QUOTED ? plain : plain.substring(0, QUOTED) + "…";
  }
}
