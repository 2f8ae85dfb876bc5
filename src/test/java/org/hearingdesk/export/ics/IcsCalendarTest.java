package org.hearingdesk.export.ics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.document.Deadlines.Day;
import org.hearingdesk.export.HostileText;
import org.junit.jupiter.api.Test;

class IcsCalendarTest {
  private static final LocalDate DATE = LocalDate.of(2021, 7, 13);

  @Test
  void aDayIsAnEventOfTheWholeDay() throws IOException {
    assertThat(written(day("Send comments; in writing, please", "https://example.org/a")))
        .contains(
            "DTSTART;VALUE=DATE:20210713\r\nDTEND;VALUE=DATE:20210714\r\n",
            "SUMMARY:Send comments\\; in writing\\, please\r\n",
            "URL:https://example.org/a\r\n")
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
  }

  @Test
  void longLinesAreFoldedByOctetsAndReadBackWhole() throws IOException {
    String title = "Διαβούλευση 😀 ".repeat(40).strip();
    String file = written(day(title, ""));
    assertThat(file.split("\r\n", -1)).allMatch(line -> line.getBytes(UTF_8).length <= 75);
    assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
  }

  @Test
  void noTextBecomesAProperty() throws IOException {
    String file = written(day("one\r\nEND:VEVENT\r\n" + HostileText.ALL, "javascript:alert(1)"));
    assertThat(file.replace("\r\n ", "").lines().filter(line -> line.startsWith("END:VEVENT")))
        .hasSize(1);
    assertThat(file).doesNotContain("URL:");
  }

  private static Day day(String title, String link) {
    return new Day("a", DATE, title, "", Optional.of(link).filter(each -> !each.isEmpty()));
  }

  private static String written(Day day) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IcsCalendar.write(List.of(day), out);
    return out.toString(UTF_8);
  }
}
