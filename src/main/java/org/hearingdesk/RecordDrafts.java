package org.hearingdesk;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.document.MinutesDraft;
import org.hearingdesk.document.MinutesSections;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.minutes.SectionDrafts;

/** Drafts the minutes by the hearing's own attribution rule, as they will be published. */
record RecordDrafts(Messages messages) implements SectionDrafts {
  @Override
  public List<SectionDraft> of(Hearing hearing) {
    // The stricter rule wins, so this asks for no more than the hearing lets through.
    return MinutesDraft.of(Attribution.publish(hearing, AttributionRule.NAMED), messages).stream()
        .map(section ->
            new SectionDraft(
                section.id(),
                section.number(),
                section.title(),
                item(hearing, section.id()),
                section.draft()))
        .toList();
  }

  private static Optional<Id<AgendaItem>> item(Hearing hearing, Id<MinutesSection> section) {
    return hearing.agenda().stream()
        .filter(item -> MinutesSections.of(item).equals(section))
        .map(AgendaItem::id)
        .findFirst();
  }
}
