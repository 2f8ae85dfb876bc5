package org.hearingdesk.ui.floor.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.words.SideMark;
import org.hearingdesk.words.SpeakerWords;

/** A hearing at a moment, and how its names and times are written. */
public record Present(Hearing hearing, Instant now, Formats formats) {

  Messages messages() {
    return formats.messages();
  }

  String text(String key, Object... arguments) {
    return messages().text(key, arguments);
  }

  Optional<Intervention> turn(Id<Intervention> id) {
    return hearing.interventions().find(id);
  }

  String name(Speaker speaker) {
    return new SpeakerWords(formats).nameAndOrganisation(hearing, speaker);
  }

  /** The acronym or the name alone, where room is scarce. */
  String shortName(Speaker speaker) {
    return hearing
        .organisationOf(speaker)
        .filter(organisation -> !organisation.acronym().isBlank())
        .map(organisation -> organisation.acronym())
        .orElseGet(() -> new SpeakerWords(formats).name(hearing, speaker));
  }

  Optional<SideMark> side(Speaker speaker) {
    return hearing.sideOf(speaker).map(SideMark::of);
  }

  String time(Instant at) {
    return formats.timeWithSeconds(at);
  }

  /** {@code 3 Micro-credentials}; a break has no number. */
  String title(Id<AgendaItem> id) {
    return hearing
        .agenda()
        .find(id)
        .map(item -> hearing.numberOf(id).map(number -> number + " ").orElse("") + item.title())
        .orElse("");
  }

  /** The item that runs, else the one that ran last, else the first on the agenda. */
  Optional<Id<AgendaItem>> latestItem() {
    return hearing
        .runningItem()
        .map(AgendaItem::id)
        .or(() ->
            hearing.runs().stream()
                .filter(run -> run.startedAt().isPresent())
                .max(Comparator.comparing(run -> run.spans().getLast().start()))
                .map(run -> run.item()))
        .or(() -> hearing.agenda().stream().findFirst().map(AgendaItem::id));
  }
}
