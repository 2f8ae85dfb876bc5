package org.hearingdesk.ui.floor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Reads a clock time as people type it: {@code 10.38}, {@code 10:38:05}, {@code 1038}. */
final class InstantText {
  private static final Pattern PARTED = Pattern.compile("(\\d{1,2})[.:](\\d{2})(?:[.:](\\d{2}))?");
  private static final Pattern BARE = Pattern.compile("(\\d{1,2})(\\d{2})()");

  private InstantText() {}

  /**
   * The instant of that clock time which lies nearest to {@code near}, so that a hearing may go
   * past midnight; empty when the text is no clock time.
   */
  static Optional<Instant> parse(String typed, Instant near, ZoneId zone) {
    Matcher parted = PARTED.matcher(typed.strip());
    Matcher bare = BARE.matcher(typed.strip());
    Matcher found = parted.matches() ? parted : bare;
    if (!parted.matches() && !bare.matches()) {
      return Optional.empty();
    }
    int hour = number(found.group(1));
    int minute = number(found.group(2));
    int second = number(found.group(3));
    if (hour > 23 || minute > 59 || second > 59) {
      return Optional.empty();
    }
    return Optional.of(nearest(LocalTime.of(hour, minute, second), near, zone));
  }

  private static Instant nearest(LocalTime time, Instant near, ZoneId zone) {
    LocalDate day = near.atZone(zone).toLocalDate();
    return LongStream.rangeClosed(-1, 1)
        .mapToObj(days -> day.plusDays(days).atTime(time).atZone(zone).toInstant())
        .min(java.util.Comparator.comparing(at -> Duration.between(at, near).abs()))
        .orElseThrow();
  }

  private static int number(@Nullable String digits) {
    return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
