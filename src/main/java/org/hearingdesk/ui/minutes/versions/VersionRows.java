package org.hearingdesk.ui.minutes.versions;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.MinutesVersion;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.words.HearingFormats;

/** Puts versions into words. */
final class VersionRows {
  private final Hearing hearing;
  private final Messages messages;
  private final Formats formats;

  VersionRows(Hearing hearing, Messages messages) {
    this.hearing = hearing;
    this.messages = messages;
    this.formats = HearingFormats.of(messages, hearing);
  }

  /** The latest first. */
  List<VersionRow> versions() {
    return hearing.review().versions().all().reversed().stream().map(this::row).toList();
  }

  /** The minutes as they stand. */
  VersionRow now() {
    return new VersionRow(
        Optional.empty(),
        messages.text("minutes.versions.now"),
        messages.text("minutes.versions.now.words"));
  }

  private VersionRow row(MinutesVersion version) {
    String by = version.by().isBlank() ? messages.text("minutes.comments.nobody") : version.by();
    return new VersionRow(
        Optional.of(version.id()),
        version.name(),
        messages.text(
            "minutes.comments.said", by, formats.date(version.at()), formats.time(version.at())));
  }
}
