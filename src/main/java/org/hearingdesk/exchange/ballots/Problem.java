package org.hearingdesk.exchange.ballots;

import java.util.Arrays;
import java.util.List;

/**
 * Why a file cannot be read, in a form that can be said in every language.
 *
 * @param line the line of the file, from 1; 0 where the whole file is meant
 * @param key of the message
 * @param arguments of the message
 */
public record Problem(int line, String key, List<String> arguments) {

  public Problem {
    arguments = List.copyOf(arguments);
  }

  static Problem at(long line, String name, Object... arguments) {
    return new Problem(
        Math.toIntExact(line),
        "exchange.ballots." + name,
        Arrays.stream(arguments).map(Object::toString).toList());
  }

  /** The same on a line that comes so many lines later. */
  Problem movedBy(int lines) {
    return new Problem(line + lines, key, arguments);
  }

  /** The start of a piece of the file, short enough to quote and without line breaks. */
  static String quoted(String text) {
    String plain = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return plain.length() <= 40 ? plain : plain.substring(0, 40) + "…";
  }

  static Problem ofFile(String name, Object... arguments) {
    return at(0, name, arguments);
  }
}
