package org.hearingdesk.json;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Reads instants as they print, {@code 2026-11-23T09:14:05.123456Z}. There are two in each entry of
 * a log, and the general parser would take most of the time of opening a long one.
 */
final class InstantText {
  private static final int SHORTEST = "2026-11-23T09:14:05Z".length();
  private static final int LONGEST = "2026-11-23T09:14:05.123456789Z".length();

  private InstantText() {}

  /**
   * The instant that {@link Instant#toString} prints like this, or any other that {@link
   * Instant#parse} can read.
   */
  static Instant parse(String text) {
    return canonical(text) ? quick(text) : Instant.parse(text);
  }

  private static boolean canonical(String text) {
    int length = text.length();
    if (length < SHORTEST || length > LONGEST || length == SHORTEST + 1) {
      return false;
    }
    String shape = length == SHORTEST ? "0000-00-00T00:00:00Z" : "0000-00-00T00:00:00.";
    for (int i = 0; i < SHORTEST; i++) {
      boolean fits =
          shape.charAt(i) == '0' ? isDigit(text.charAt(i)) : text.charAt(i) == shape.charAt(i);
      if (!fits) {
        return false;
      }
    }
    for (int i = SHORTEST; i < length - 1; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return text.charAt(length - 1) == 'Z' && digits(text, 11, 13) < 24 && sexagesimal(text);
  }

  /** Whether minutes and seconds are below 60; a leap second goes the general way. */
  private static boolean sexagesimal(String text) {
    return digits(text, 14, 16) < 60 && digits(text, 17, 19) < 60;
  }

  private static Instant quick(String text) {
    long day =
        LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)).toEpochDay();
    int second = (digits(text, 11, 13) * 60 + digits(text, 14, 16)) * 60 + digits(text, 17, 19);
    int nanos = 0;
    for (int i = 0; i < 9; i++) {
      int place = SHORTEST + i;
      nanos = nanos * 10 + (place < text.length() - 1 ? text.charAt(place) - '0' : 0);
    }
    return Instant.ofEpochSecond(day * 86_400 + second, nanos);
  }

  private static int digits(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + (text.charAt(i) - '0');
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
