package org.hearingdesk.ui.floor.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a moment as people type it: a clock time ({@code 10.38}, {@code 10:38:05}, {@code 1038},
 * {@code 103805}), or how far from what is recorded ({@code +0:30}, {@code −1:00}, {@code +20} for
 * seconds).
 */
public final class TypedTime {
  private static final List<Pattern> CLOCK =
      List.of(
          Pattern.compile("(\\d{1,2})[.:](\\d{2})(?:[.:](\\d{2}))?"),
          Pattern.compile("(\\d{1,2})(\\d{2})()"),
          Pattern.compile("(\\d{1,2})(\\d{2})(\\d{2})"));
  private static final Pattern RELATIVE =
      Pattern.compile("([+\\-\u2212\u2013])\\s*(?:(\\d{1,3})[.:](\\d{2})|(\\d{1,4}))");

  private TypedTime() {}

  /**
   * What was meant. A clock time is the one nearest to {@code recorded}, so that a hearing may go
   * past midnight; a distance counts from {@code recorded}. Empty when the text is neither.
   */
  public static Optional<Instant> parse(String typed, Instant recorded, ZoneId zone) {
    String text = typed.strip();
    Matcher relative = RELATIVE.matcher(text);
    if (relative.matches()) {
      return distance(relative).map(recorded::plus);
    }
    return CLOCK.stream()
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(found -> clock(found, recorded, zone));
  }

  private static Optional<Duration> distance(Matcher found) {
    long minutes = number(found.group(2));
    long seconds = (long) number(found.group(3)) + number(found.group(4));
    if (found.group(3) != null && seconds > 59) {
      return Optional.empty();
    }
    Duration distance = Duration.ofMinutes(minutes).plusSeconds(seconds);
    return Optional.of(found.group(1).equals("+") ? distance : distance.negated());
  }

  private static Optional<Instant> clock(Matcher found, Instant near, ZoneId zone) {
    int hour = number(found.group(1));
    int minute = number(found.group(2));
    int second = number(found.group(3));
    return hour > 23 || minute > 59 || second > 59
        ? Optional.empty()
        : Optional.of(nearest(LocalTime.of(hour, minute, second), near, zone));
  }

  private static Instant nearest(LocalTime time, Instant near, ZoneId zone) {
    LocalDate day = near.atZone(zone).toLocalDate();
    return LongStream.rangeClosed(-1, 1)
        .mapToObj(days -> day.plusDays(days).atTime(time).atZone(zone).toInstant())
        .min(Comparator.comparing(at -> Duration.between(at, near).abs()))
        .orElseThrow();
  }

  private static int number(@Nullable String digits) {
    return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
