package org.hearingdesk.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a date as people in Europe type it: {@code 15 April 2021}, {@code 15.4.2021}, {@code
 * 15/4/2021}, {@code 2021-04-15}.
 */
public final class DateText {
  private final List<DateTimeFormatter> shapes;

  /**
   * @param locale in which the names of months are read
   */
  public DateText(Locale locale) {
    shapes =
        List.of("d MMMM uuuu", "d MMM uuuu", "d.M.uuuu", "d/M/uuuu", "d-M-uuuu", "uuuu-M-d")
            .stream()
            .map(shape ->
                new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(shape)
                    .toFormatter(locale)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();
  }

  /** The date, or empty when {@code text} is none. */
  public Optional<LocalDate> parse(String text) {
    String typed = text.strip().replaceAll("\\s+", " ");
    for (DateTimeFormatter shape : shapes) {
      Optional<LocalDate> date = parse(typed, shape);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> parse(String typed, DateTimeFormatter shape) {
    try {
      return Optional.of(LocalDate.parse(typed, shape));
    } catch (DateTimeException notThisShape) {
      return Optional.empty();
    }
  }
}
