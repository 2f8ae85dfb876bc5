package org.hearingdesk.document;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.time.Timetable;

/**
 * The clock times of the agenda as a paper prints them. Where nobody said when the hearing begins,
 * there are none: only lengths.
 */
final class PlannedTimes {
  private final Phrasebook words;
  private final Optional<LocalTime> begin;
  private final Map<Id<AgendaItem>, Timetable.Line> lines = new HashMap<>();

  PlannedTimes(Hearing hearing, Phrasebook words, Instant now) {
    this.words = words;
    this.begin = hearing.details().flatMap(HearingDetails::bookedFrom);
    Timetable.of(hearing, now).lines().forEach(line -> lines.put(line.item(), line));
  }

  /** The heading of the column that holds them. */
  String column() {
    return words.text(begin.isPresent() ? "document.agenda.time" : "document.agenda.length");
  }

  /** {@code 9.30–9.45}; how long the item takes where no clock time is known; or nothing. */
  String of(AgendaItem item) {
    Timetable.Line line = lines.get(item.id());
    if (begin.isEmpty() || line == null) {
      return length(item.planned());
    }
    String from = words.formats().time(line.plannedStart());
    return item.planned().isZero()
        ? from
        : from + "–" + words.formats().time(line.plannedStart().plus(item.planned()));
  }

  /** How it went, or is likely to go; empty for what is to come in a hearing that did not begin. */
  String went(AgendaItem item, boolean begun) {
    Timetable.Line line = lines.get(item.id());
    if (line == null) {
      return "";
    }
    String start = words.formats().time(line.expectedStart());
    return switch (line.state()) {
      case DONE -> start + "–" + words.formats().time(line.expectedEnd());
      case RUNNING -> words.text("document.run-sheet.since", start);
      case SKIPPED -> words.text("document.run-sheet.skipped");
      case TO_COME -> begun ? words.text("document.run-sheet.about", start) : "";
    };
  }

  String length(Duration planned) {
    return planned.isZero() ? "" : words.formats().minutes(planned);
  }
}
