package org.hearingdesk.sample.rehearsal;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;

/** The booked times of a hearing as moments. */
public final class RehearsalTimes {
  private static final LocalTime WHEN_NOTHING_IS_SAID = LocalTime.of(9, 0);

  private RehearsalTimes() {}

  /** When the hearing is booked to begin: there a rehearsal starts. */
  public static Instant start(HearingDetails details) {
    return at(details, details.bookedFrom().orElse(WHEN_NOTHING_IS_SAID));
  }

  /** Until when the room is booked. */
  public static Optional<Instant> bookedEnd(HearingDetails details) {
    return details.bookedUntil().map(time -> at(details, time));
  }

  /** Whether an item has a time of its own that has not come yet. */
  static boolean tooEarly(Hearing hearing, AgendaItem item, Instant now) {
    Optional<LocalTime> fixed = item.fixedStart();
    return fixed.isPresent()
        && hearing.details().filter(details -> now.isBefore(at(details, fixed.get()))).isPresent();
  }

  private static Instant at(HearingDetails details, LocalTime time) {
    return details.date().atTime(time).atZone(details.zone()).toInstant();
  }
}
