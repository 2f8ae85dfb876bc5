package org.hearingdesk.words;

import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;

/** Dates and times as a hearing wants them: in its zone, with its separator. */
public final class DetailsFormats {
  private DetailsFormats() {}

  public static Formats of(Messages messages, HearingDetails details) {
    Formats.ClockSeparator separator =
        switch (details.clockStyle()) {
          case POINT -> Formats.ClockSeparator.FULL_STOP;
          case COLON -> Formats.ClockSeparator.COLON;
        };
    return new Formats(messages, separator, details.zone());
  }
}
