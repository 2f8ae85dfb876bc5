package org.hearingdesk.domain.log;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.ClockStyle;
import org.hearingdesk.domain.hearing.HearingDetails;

/** The details of an invented hearing. */
public final class SampleDetails {
  private SampleDetails() {}

  public static HearingDetails of(String title) {
    return of(title, AttributionRule.NAMED);
  }

  public static HearingDetails of(String title, AttributionRule rule) {
    return new HearingDetails(
        title,
        "Hearing",
        "Sample secretariat",
        "",
        LocalDate.of(2026, 11, 23),
        Optional.of(LocalTime.of(9, 0)),
        Optional.of(LocalTime.of(13, 0)),
        "Room 1",
        ZoneId.of("Europe/Brussels"),
        ClockStyle.POINT,
        "en",
        rule,
        Optional.of(Duration.ofMinutes(3)),
        "",
        "Sample data.");
  }
}
