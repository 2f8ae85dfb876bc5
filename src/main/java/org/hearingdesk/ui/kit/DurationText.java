package org.hearingdesk.ui.kit;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a duration as people type it and writes it back.
 *
 * <p>{@code 10}, {@code 10m}, {@code 10 min} are ten minutes; {@code 1h 30}, {@code 1h30m}, {@code
 * 90} an hour and a half; {@code 2m 30s} and {@code 45s} are read as they stand. What {@code 1:30}
 * means depends on where it stands: hours on an agenda, minutes for a speaker.
 */
public enum DurationText {
  /** {@code 1:30} is one hour and thirty minutes: agenda items. */
  HOURS_AND_MINUTES,
  /** {@code 1:30} is one minute and thirty seconds: speaking time. */
  MINUTES_AND_SECONDS;

  private static final Pattern PARTED = Pattern.compile("(\\d{1,3})[:.](\\d{2})");
  private static final Pattern FULL = Pattern.compile("(\\d{1,2}):(\\d{2}):(\\d{2})");
  private static final String HOURS = "(?:(\\d{1,2})\\s*h(?:ours?)?\\s*)?";
  private static final Pattern MINUTES = Pattern.compile(HOURS + "(\\d{1,3})");
  private static final Pattern SPELLED =
      Pattern.compile(
          HOURS
              + "(?:(\\d{1,3})\\s*m(?:in(?:utes?)?)?\\s*)?"
              + "(?:(\\d{1,3})\\s*s(?:ec(?:onds?)?)?)?");

  /** The duration, or empty when {@code text} is none or is nothing at all. */
  public Optional<Duration> parse(String text) {
    String typed = text.strip().toLowerCase(Locale.ROOT);
    Matcher full = FULL.matcher(typed);
    if (full.matches()) {
      return sum(number(full.group(1)), sixty(full.group(2)), sixty(full.group(3)));
    }
    Matcher parted = PARTED.matcher(typed);
    if (parted.matches()) {
      long first = number(parted.group(1));
      long second = sixty(parted.group(2));
      return this == HOURS_AND_MINUTES ? sum(first, second, 0) : sum(0, first, second);
    }
    Matcher minutes = MINUTES.matcher(typed);
    if (minutes.matches()) {
      return sum(number(minutes.group(1)), number(minutes.group(2)), 0);
    }
    Matcher spelled = SPELLED.matcher(typed);
    return typed.isEmpty() || !spelled.matches()
        ? Optional.empty()
        : sum(number(spelled.group(1)), number(spelled.group(2)), number(spelled.group(3)));
  }

  /** {@code 45} or {@code 1:30} on an agenda, {@code 3:00} for a speaker: parses back the same. */
  public String format(Duration duration) {
    if (this == HOURS_AND_MINUTES) {
      long minutes = duration.toMinutes();
      return minutes < 60 ? Long.toString(minutes) : minutes / 60 + ":" + two(minutes % 60);
    }
    return duration.toMinutes() + ":" + two(duration.toSecondsPart());
  }

  private static Optional<Duration> sum(long hours, long minutes, long seconds) {
    boolean refused = minutes < 0 || seconds < 0;
    Duration all = Duration.ofHours(hours).plusMinutes(minutes).plusSeconds(seconds);
    return refused || all.isZero() ? Optional.empty() : Optional.of(all);
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  /** The number, or -1 when it does not fit behind a colon. */
  private static long sixty(String digits) {
    long number = number(digits);
    return number < 60 ? number : -1;
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }
}
