package org.hearingdesk.ui.welcome;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.settings.RecentFile;

/** When a hearing was opened, and what is to be said about its file. */
final class OpenedWords {
  private final Messages messages;
  private final InstantSource clock;
  private final Formats formats;

  OpenedWords(Messages messages, InstantSource clock, ZoneId zone) {
    this.messages = messages;
    this.clock = clock;
    this.formats = new Formats(messages, Formats.ClockSeparator.FULL_STOP, zone);
  }

  String date(RecentFile file) {
    return formats.date(file.date());
  }

  /** The line under the title. */
  String line(RecentHearing hearing) {
    RecentFile file = hearing.file();
    return switch (hearing.state()) {
      case THERE -> opened(file.openedAt());
      case OPEN_ELSEWHERE -> messages.text("welcome.recent.elsewhere");
      case LEFT_OPEN -> messages.text("welcome.recent.left_open", formats.time(file.savedAt()));
      case MISSING -> {
        var folder = file.path().getParent();
        yield messages.text("welcome.recent.missing", folder == null ? "" : folder);
      }
    };
  }

  private String opened(Instant at) {
    LocalDate today = clock.instant().atZone(formats.zone()).toLocalDate();
    LocalDate day = at.atZone(formats.zone()).toLocalDate();
    if (day.equals(today)) {
      return messages.text("welcome.recent.today", formats.time(at));
    }
    return day.equals(today.minusDays(1))
        ? messages.text("welcome.recent.yesterday")
        : messages.text("welcome.recent.on", formats.date(day));
  }
}
