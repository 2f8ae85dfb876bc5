package org.hearingdesk.export.ics;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearingdesk.document.Deadlines.Day;
import org.hearingdesk.export.render.CleanText;

/**
 * Writes days as a calendar (RFC 5545), each as an event of the whole day. Long lines are folded by
 * octets, as the standard asks, and never inside a character. The same days give the same bytes.
 */
public final class IcsCalendar {
  private static final int MOST_OCTETS = 75;

  private final StringBuilder out = new StringBuilder();

  private IcsCalendar() {}

  /**
   * Writes the days; the stream stays open.
   *
   * @param days at least one; the first one's date stands for when the file was made
   * @throws IOException if the stream refuses the bytes
   */
  public static void write(List<Day> days, OutputStream out) throws IOException {
    IcsCalendar calendar = new IcsCalendar();
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Hearing Desk//Deadlines//EN");
    calendar.line("CALSCALE:GREGORIAN");
    LocalDate stamp = days.getFirst().date();
    days.forEach(day -> calendar.event(day, stamp, days.getFirst().title()));
    calendar.line("END:VCALENDAR");
    out.write(calendar.out.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void event(Day day, LocalDate stamp, String hearing) {
    line("BEGIN:VEVENT");
    // two hearings may have the same ids where one was made from the other's record
    String of = Integer.toHexString((hearing + stamp).hashCode());
    line("UID:" + day.id().replaceAll("[^A-Za-z0-9-]", "-") + "-" + of + "@hearing-desk.invalid");
    line("DTSTAMP:" + basic(stamp) + "T120000Z");
    line("DTSTART;VALUE=DATE:" + basic(day.date()));
    line("DTEND;VALUE=DATE:" + basic(day.date().plusDays(1)));
    line("SUMMARY:" + text(day.title()));
    if (!day.text().isBlank()) {
      line("DESCRIPTION:" + text(day.text()));
    }
    day.link().flatMap(IcsCalendar::address).ifPresent(address -> line("URL:" + address));
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  private static String basic(LocalDate date) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(date);
  }

  private static Optional<String> address(String link) {
    try {
      URI address = new URI(link.strip());
      String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      return scheme.equals("https") || scheme.equals("http")
          ? Optional.of(address.toASCIIString())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String text(String text) {
    return text.lines()
        .map(CleanText::clean)
        .map(line -> line.replaceAll("([\\\\;,])", "\\\\$1"))
        .collect(Collectors.joining("\\n"));
  }

  private void line(String line) {
    int octets = 0;
    for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      String character = Character.toString(line.codePointAt(at));
      int more = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > MOST_OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(character);
      octets += more;
    }
    out.append("\r\n");
  }
}
