package org.hearingdesk.ui.prepare;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.time.Timetable;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.words.HearingFormats;

/** The line under the agenda: how long it takes in all, against the booked end. */
final class AgendaFoot extends HBox {
  private final Label words = Texts.wrapping("", "foot-note");

  AgendaFoot(Messages messages, PrepareViewModel model) {
    HBox.setHgrow(this, Priority.ALWAYS);
    words.setId("agenda-total");
    getChildren().add(words);
    model.hearingProperty().subscribe(hearing -> words.setText(total(messages, hearing)));
  }

  /** The sum of the agenda in words. */
  static String total(Messages messages, Hearing hearing) {
    Formats formats = HearingFormats.of(messages, hearing);
    Duration planned =
        hearing.agenda().stream().map(AgendaItem::planned).reduce(Duration.ZERO, Duration::plus);
    String sum = formats.minutes(planned);
    Optional<LocalTime> booked = hearing.details().flatMap(HearingDetails::bookedUntil);
    Optional<Instant> end = Timetable.of(hearing, Instant.EPOCH).plannedEnd();
    if (booked.isEmpty() || end.isEmpty()) {
      return planned.isZero() ? "" : messages.text("prepare.agenda.total", sum);
    }
    Instant bookedEnd =
        hearing
            .details()
            .orElseThrow()
            .date()
            .atTime(booked.get())
            .atZone(formats.zone())
            .toInstant();
    Duration over = Duration.between(bookedEnd, end.get());
    String key = over.isZero() ? "exact" : over.isNegative() ? "free" : "over";
    return messages.text(
        "prepare.agenda.total." + key,
        sum,
        formats.time(end.get()),
        formats.minutes(over.abs()),
        formats.time(booked.get()));
  }
}
