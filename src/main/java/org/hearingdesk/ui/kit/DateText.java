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
    return shapes.stream().flatMap(shape -> parse(shape, typed).stream()).findFirst();
  }

  private static Optional<LocalDate> parse(DateTimeFormatter shape, String typed) {
    try {
      return Optional.of(LocalDate.parse(typed, shape));
    } catch (DateTimeException notThisShape) {
      return Optional.empty();
    }
  }
}
