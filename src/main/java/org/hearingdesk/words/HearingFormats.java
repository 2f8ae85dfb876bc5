package org.hearingdesk.words;

import java.time.ZoneId;
import org.hearingdesk.domain.hearing.ClockStyle;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;

/** Dates and times as a hearing wants them: its zone, its separator. */
public final class HearingFormats {
  private HearingFormats() {}

  public static Formats of(Messages messages, Hearing hearing) {
    boolean colon =
        hearing.details().filter(d -> d.clockStyle() == ClockStyle.COLON).isPresent();
    ZoneId zone = hearing.details().map(HearingDetails::zone).orElseGet(ZoneId::systemDefault);
    return new Formats(
        messages,
        colon ? Formats.ClockSeparator.COLON : Formats.ClockSeparator.FULL_STOP,
        zone);
  }
}
