package org.hearingdesk.ui.floor.timeline;

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

  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  private TypedTime() {}

  /**
   * What was meant. A clock time is the one nearest to {@code recorded}, so that a hearing may go
   * past midnight, and of an hour that comes twice, when summer time ends, the nearer one; a
   * distance counts from {@code recorded}. Empty when the text is neither.
   */
  public static Optional<Instant> parse(String typed, Instant recorded, ZoneId zone) {
    String text = typed.strip();
    Matcher relative = RELATIVE.matcher(text);
    if (relative.matches()) {
      return distance(relative).map(recorded::plus);
    }
    return time(text)
        .flatMap(time ->
            instants(time, recorded, zone)
                .min(Comparator.comparing(at -> Duration.between(at, recorded).abs())));
  }

  /**
   * The next instant of a clock time that lies behind {@code now}, by half a day at most; empty
   * when the text is no clock time, or that time has passed.
   */
  public static Optional<Instant> next(String typed, Instant now, ZoneId zone) {
    return time(typed.strip())
        .flatMap(time ->
            instants(time, now, zone)
                .filter(at -> at.isAfter(now) && at.isBefore(now.plus(HALF_A_DAY)))
                .min(Comparator.naturalOrder()));
  }

  /** Whether the text is a clock time. */
  public static boolean isClockTime(String typed) {
    return time(typed.strip()).isPresent();
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

  private static Optional<LocalTime> time(String text) {
    return CLOCK.stream()
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(TypedTime::time);
  }

  private static Optional<LocalTime> time(Matcher found) {
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
