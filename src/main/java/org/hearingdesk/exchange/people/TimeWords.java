package org.hearingdesk.exchange.people;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times and durations as tools and spreadsheets write them. */
final class TimeWords {
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?");
  private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})[T ]+(.+)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4}),? +(.+)");
  private static final Pattern SERIAL = Pattern.compile("(\\d{1,6})(\\.\\d{1,18})");
  private static final Pattern PARTS =
      Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{2})(?:[.,]\\d+)?(?:\\s*(h|min))?");
  private static final Pattern SPELLED =
      Pattern.compile(
          "(?:(\\d{1,2})\\s*h\\s*)?(?:(\\d{1,3})\\s*m(?:in)?\\s*)?(?:(\\d{1,4})\\s*s)?");
  private static final LocalDate SPREADSHEET_DAYS = LocalDate.of(1899, 12, 30);
  private static final double SECONDS_OF_DAY = 86_400;

  private TimeWords() {}

  /** A time of day; of a moment only its time. */
  static Optional<LocalTime> time(String text) {
    return moment(text, LocalDate.EPOCH, ZoneId.of("UTC"))
        .map(at -> LocalTime.ofInstant(at, ZoneId.of("UTC")));
  }

  /** A moment; of a bare time on this day. */
  static Optional<Instant> moment(String text, LocalDate day, ZoneId zone) {
    String words = text.strip();
    try {
      Matcher iso = ISO_DATE.matcher(words);
      if (iso.matches()) {
        return timed(
            iso.group(4), LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)), zone);
      }
      Matcher first = DAY_FIRST.matcher(words);
      if (first.matches()) {
        return timed(
            first.group(4),
            LocalDate.of(number(first, 3), number(first, 2), number(first, 1)),
            zone);
      }
      Matcher serial = SERIAL.matcher(words);
      if (serial.matches() && words.indexOf('.') != words.length() - 3) {
        long seconds = Math.round(Double.parseDouble("0" + serial.group(2)) * SECONDS_OF_DAY);
        LocalDate date =
            number(serial, 1) == 0 ? day : SPREADSHEET_DAYS.plusDays(number(serial, 1));
        return Optional.of(date.atStartOfDay().plusSeconds(seconds).atZone(zone).toInstant());
      }
      return timed(words, day, zone);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> timed(String time, LocalDate day, ZoneId zone) {
    boolean universal = time.endsWith("Z");
    Matcher found = TIME.matcher(universal ? time.substring(0, time.length() - 1) : time.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    LocalTime at =
        LocalTime.of(
            number(found, 1), number(found, 2), found.group(3) == null ? 0 : number(found, 3));
    ZoneId where = universal ? ZoneId.of("UTC") : zone;
    return Optional.of(day.atTime(at).atZone(where).toInstant());
  }

  /** A duration as the plan of an agenda has it: a bare number is minutes. */
  static Optional<Duration> planned(String text) {
    String words = text.strip();
    if (words.matches("\\d{1,4}")) {
      return positive(Duration.ofMinutes(Integer.parseInt(words)));
    }
    Matcher parts = PARTS.matcher(words);
    if (parts.matches() && parts.group(1) == null && parts.group(4) == null) {
      return positive(Duration.ofHours(number(parts, 2)).plusMinutes(number(parts, 3)));
    }
    return spoken(words);
  }

  /** A duration as the record of a speaker has it: a bare number is seconds. */
  static Optional<Duration> spoken(String text) {
    String words = text.strip().toLowerCase(Locale.ROOT);
    if (words.matches("\\d{1,6}")) {
      return positive(Duration.ofSeconds(Integer.parseInt(words)));
    }
    Matcher serial = SERIAL.matcher(words);
    if (serial.matches()) {
      return positive(Duration.ofSeconds(Math.round(Double.parseDouble(words) * SECONDS_OF_DAY)));
    }
    Matcher parts = PARTS.matcher(words);
    if (parts.matches()) {
      boolean hours = parts.group(1) == null && "h".equals(parts.group(4));
      return hours
          ? positive(Duration.ofHours(number(parts, 2)).plusMinutes(number(parts, 3)))
          : positive(
              Duration.ofHours(optional(parts.group(1)))
                  .plusMinutes(number(parts, 2))
                  .plusSeconds(number(parts, 3)));
    }
    Matcher spelled = SPELLED.matcher(words);
    return spelled.matches() && !words.isEmpty()
        ? positive(
            Duration.ofHours(optional(spelled.group(1)))
                .plusMinutes(optional(spelled.group(2)))
                .plusSeconds(optional(spelled.group(3))))
        : Optional.empty();
  }

  private static Optional<Duration> positive(Duration duration) {
    boolean fits = duration.isPositive() && duration.compareTo(Duration.ofDays(1)) <= 0;
    return fits ? Optional.of(duration) : Optional.empty();
  }

  private static int number(Matcher found, int group) {
    return optional(found.group(group));
  }

  private static int optional(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
