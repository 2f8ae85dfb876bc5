package org.hearingdesk.ui.floor.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.time.SpeakingStatistics;
import org.hearingdesk.domain.time.Unheard;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;

/**
 * A hearing at a moment, as far as the statistics look at it.
 *
 * @param item what they are of; empty for the whole hearing
 */
record Day(Hearing hearing, Instant now, Formats formats, Optional<Id<AgendaItem>> item) {
  Messages messages() {
    return formats.messages();
  }

  SpeakingStatistics statistics() {
    return SpeakingStatistics.of(hearing, item, now);
  }

  Unheard unheard() {
    return Unheard.of(hearing, item);
  }

  String text(String key, Object... arguments) {
    return messages().text(key, arguments);
  }

  /** The length, or a dash where there is none. */
  String length(Optional<Duration> length) {
    return length.map(formats::duration).orElse(text("floor.statistics.none"));
  }

  /** {@code 3 Micro-credentials}; a break has no number. */
  String title(AgendaItem of) {
    return hearing.numberOf(of.id()).map(number -> number + " ").orElse("") + of.title();
  }
}
