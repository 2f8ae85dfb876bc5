package org.hearingdesk.i18n;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes dates, clock times, durations, numbers and lists the way a hearing's papers do.
 *
 * <p>Immutable; safe on every thread. Instants are shown in the zone given here.
 */
public final class Formats {

  /** What stands between hours and minutes of a clock time: {@code 9.00} or {@code 9:00}. */
  public enum ClockSeparator {
    FULL_STOP('.'),
    COLON(':');

    private final char sign;

    ClockSeparator(char sign) {
      this.sign = sign;
    }
  }

  private final Messages messages;
  private final ClockSeparator separator;
  private final ZoneId zone;
  private final DateTimeFormatter date;
  private final DateTimeFormatter firstOfMonth;

  public Formats(Messages messages, ClockSeparator separator, ZoneId zone) {
    this.messages = messages;
    this.separator = separator;
    this.zone = zone;
    this.date = DateTimeFormatter.ofPattern(messages.text("format.date"), messages.locale());
    this.firstOfMonth =
        DateTimeFormatter.ofPattern(messages.text("format.date.first"), messages.locale());
  }

  public Messages messages() {
    return messages;
  }

  public ZoneId zone() {
    return zone;
  }

  /** {@code 9 October 2019}, as the language writes it. */
  public String date(LocalDate day) {
    return (day.getDayOfMonth() == 1 ? firstOfMonth : date).format(day);
  }

  /** The day of {@code instant} in this zone. */
  public String date(Instant instant) {
    return date(instant.atZone(zone).toLocalDate());
  }

  /** {@code 9.00} or {@code 9:00}, without a leading zero. */
  public String time(LocalTime time) {
    return time.getHour() + (separator.sign + two(time.getMinute()));
  }

  public String time(Instant instant) {
    return time(instant.atZone(zone).toLocalTime());
  }

  /** {@code 9.00.07}, for corrections to the second. */
  public String timeWithSeconds(LocalTime time) {
    return time(time) + separator.sign + two(time.getSecond());
  }

  public String timeWithSeconds(Instant instant) {
    return timeWithSeconds(instant.atZone(zone).toLocalTime());
  }

  /** {@code 9.30–9.41}. */
  public String timeRange(LocalTime from, LocalTime to) {
    return time(from) + "–" + time(to);
  }

  /** The zone's short name at that moment, for example {@code CEST}. */
  public String zoneName(Instant at) {
    return DateTimeFormatter.ofPattern("zzz", messages.locale()).format(at.atZone(zone));
  }

  /** {@code 0:44}, {@code 1:42}, {@code 1:02:05}; a negative one has a minus before it. */
  public String duration(Duration duration) {
    Duration whole = duration.abs();
    long hours = whole.toHours();
    String seconds = two(whole.toSecondsPart());
    String text =
        hours > 0
            ? hours + ":" + two(whole.toMinutesPart()) + ":" + seconds
            : whole.toMinutes() + ":" + seconds;
    return duration.isNegative() && whole.toSeconds() > 0 ? "−" + text : text;
  }

  /** Whole minutes: {@code 45 min}, {@code 3 h 00}. */
  public String minutes(Duration duration) {
    long minutes = duration.toMinutes();
    return minutes < 60
        ? messages.text("format.minutes", minutes)
        : messages.text("format.hours", minutes / 60, two((int) (minutes % 60)));
  }

  /** Digits, thousands parted by a thin space. */
  public String number(long number) {
    return Numbers.digits(number);
  }

  /** Zero to nine in words, for running text. */
  public String numberInProse(long number) {
    return Numbers.words(messages, number);
  }

  /** {@code 38 %} of a share between 0 and 1, rounded to a whole number. */
  public String percent(double share) {
    return messages.text("format.percent", Numbers.digits(Math.round(share * 100)));
  }

  /** {@code A}, {@code A and B}, {@code A, B and C}; empty for none. */
  public String list(List<String> names) {
    return switch (names.size()) {
      case 0 -> "";
      case 1 -> names.getFirst();
      default ->
          messages.text(
              "format.list.last",
              String.join(
                  messages.text("format.list.separator"), names.subList(0, names.size() - 1)),
              names.getLast());
    };
  }

  /** At most {@code shown} names: {@code A, B and three others}; nobody is "and one other". */
  public String list(List<String> names, int shown) {
    int rest = names.size() - shown;
    if (shown < 1 || rest < 2) {
      return list(names);
    }
    String first = String.join(messages.text("format.list.separator"), names.subList(0, shown));
    return messages.count("format.list.others", rest, first);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
