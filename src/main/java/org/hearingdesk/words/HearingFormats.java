package org.hearingdesk.words;

import java.time.ZoneId;
import org.hearingdesk.domain.hearing.ClockStyle;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;

/** How a hearing wants its times and dates written. */
public final class HearingFormats {
  private static final ZoneId WHEN_NOTHING_IS_SAID = ZoneId.of("Europe/Brussels");

  private HearingFormats() {}

  /** The formats of this hearing, with its zone and its clock style. */
  public static Formats of(Messages messages, Hearing hearing) {
    return new Formats(
        messages,
        separator(hearing.details().map(HearingDetails::clockStyle).orElse(ClockStyle.POINT)),
        hearing.details().map(HearingDetails::zone).orElse(WHEN_NOTHING_IS_SAID));
  }

  private static Formats.ClockSeparator separator(ClockStyle style) {
    return switch (style) {
      case POINT -> Formats.ClockSeparator.FULL_STOP;
      case COLON -> Formats.ClockSeparator.COLON;
    };
  }
}
