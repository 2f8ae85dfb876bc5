package org.hearingdesk.ui.kit;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a clock time as people type it: {@code 9}, {@code 9.00}, {@code 9:00}, {@code 0900}. */
public final class ClockText {
  private static final Pattern SHAPE = Pattern.compile("(\\d{1,2})(?:\\s*[.:hH]?\\s*(\\d{2}))?");

  private ClockText() {}

  /** The time, or empty when {@code text} is none. */
  public static Optional<LocalTime> parse(String text) {
    Matcher matcher = SHAPE.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(matcher.group(1));
    int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
