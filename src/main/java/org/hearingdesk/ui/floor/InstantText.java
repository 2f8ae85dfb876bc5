package org.hearingdesk.ui.floor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a clock time as people type it: {@code 10.38}, {@code 10:38:05}, {@code 1038}. */
final class InstantText {
  private static final Pattern PARTED = Pattern.compile("(\\d{1,2})[.:](\\d{2})(?:[.:](\\d{2}))?");
  private static final Pattern BARE = Pattern.compile("(\\d{1,2})(\\d{2})()");
  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  private InstantText() {}

  /**
   * The instant of that clock time which lies nearest to {@code near}, so that a hearing may go
   * past midnight, and of an hour that comes twice, when summer time ends, the nearer one; empty
   * when the text is no clock time.
   */
  static Optional<Instant> parse(String typed, Instant near, ZoneId zone) {
    return time(typed)
        .flatMap(time ->
            instants(time, near, zone)
                .min(Comparator.comparing(at -> Duration.between(at, near).abs())));
  }

  /**
   * The next instant of that clock time which lies behind {@code now}, by half a day at most; empty
   * when the text is no clock time, or that time has passed.
   */
  static Optional<Instant> next(String typed, Instant now, ZoneId zone) {
    return time(typed)
        .flatMap(time ->
            instants(time, now, zone)
                .filter(at -> at.isAfter(now) && at.isBefore(now.plus(HALF_A_DAY)))
                .min(Comparator.naturalOrder()));
  }

  /** Whether the text is a clock time. */
  static boolean isTime(String typed) {
    return time(typed).isPresent();
  }

  private static Optional<LocalTime> time(String typed) {
    Matcher parted = PARTED.matcher(typed.strip());
    Matcher bare = BARE.matcher(typed.strip());
    Matcher found = parted.matches() ? parted : bare;
    if (!parted.matches() && !bare.matches()) {
      return Optional.empty();
    }
    int hour = number(found.group(1));
    int minute = number(found.group(2));
    int second = number(found.group(3));
    return hour > 23 || minute > 59 || second > 59
        ? Optional.empty()
        : Optional.of(LocalTime.of(hour, minute, second));
  }

  /** When that time is on the day of {@code near}, the day before and the day after. */
  private static Stream<Instant> instants(LocalTime time, Instant near, ZoneId zone) {
    LocalDate day = near.atZone(zone).toLocalDate();
    return LongStream.rangeClosed(-1, 1)
        .mapToObj(days -> day.plusDays(days).atTime(time))
        .flatMap(local -> instants(local, zone));
  }

  /** Two where the clocks are put back; where they are put forward, as if they had not been. */
  private static Stream<Instant> instants(LocalDateTime local, ZoneId zone) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    return offsets.isEmpty()
        ? Stream.of(local.atZone(zone).toInstant())
        : offsets.stream().map(local::toInstant);
  }

  private static int number(@Nullable String digits) {
    return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
