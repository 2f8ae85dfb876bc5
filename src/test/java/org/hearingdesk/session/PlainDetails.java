package org.hearingdesk.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.ClockStyle;
import org.hearingdesk.domain.hearing.HearingDetails;

/** Details of a hearing where the test does not care about them. */
public final class PlainDetails {
  private PlainDetails() {}

  public static HearingDetails of(AttributionRule rule) {
    return new HearingDetails(
        "Sample hearing",
        "Hearing",
        "Sample secretariat",
        "",
        LocalDate.of(2021, 4, 15),
        Optional.of(LocalTime.of(9, 30)),
        Optional.empty(),
        "",
        ZoneId.of("Europe/Brussels"),
        ClockStyle.POINT,
        "en",
        rule,
        Optional.empty(),
        "",
        "");
  }
}
