package org.hearingdesk;

import java.time.Instant;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.Snapshot;
import org.hearingdesk.settings.RecentHearing;
import org.hearingdesk.words.HearingFormats;

/** What the list of recent hearings tells of one. */
final class Remembered {
  private Remembered() {}

  static RecentHearing of(Snapshot snapshot, Messages messages, boolean closedProperly) {
    Hearing hearing = snapshot.hearing();
    Optional<HearingDetails> details = hearing.details();
    return new RecentHearing(
        snapshot.file().toAbsolutePath(),
        details.map(HearingDetails::title).orElse(""),
        details.map(d -> HearingFormats.of(messages, hearing).date(d.date())).orElse(""),
        details.map(HearingDetails::place).orElse(""),
        hearing.stage().name(),
        Instant.now(),
        closedProperly);
  }
}
