package org.hearingdesk.ui.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.document.MinutesDraft;
import org.hearingdesk.document.MinutesSections;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.i18n.DocumentLanguages;
import org.hearingdesk.i18n.Messages;

/**
 * The drafts of the document itself, as the hearing's own attribution rule lets them be told, in
 * the language of the hearing's documents where there is one, whatever language the window speaks.
 */
public final class RecordDrafts implements SectionDrafts {
  private static final Id<MinutesSection> POINTS = Id.of("points");

  @Override
  public List<SectionDraft> of(Hearing hearing) {
    if (hearing.details().isEmpty()) {
      return List.of();
    }
    Messages messages =
        DocumentLanguages.ofTag(
            hearing.details().map(HearingDetails::language).orElse(Locale.ENGLISH.getLanguage()));
    Map<Id<MinutesSection>, Id<AgendaItem>> items = new HashMap<>();
    hearing.agenda().forEach(item -> items.put(MinutesSections.of(item), item.id()));
    List<SectionDraft> sections = new ArrayList<>();
    boolean headed = false;
    for (MinutesDraft.DraftSection drafted :
        MinutesDraft.of(Attribution.publish(hearing, AttributionRule.NAMED), messages)) {
      if (drafted.level() > 1 && !headed) {
        headed = true;
        sections.add(pointsDiscussed(drafted.number(), messages));
      }
      sections.add(
          new SectionDraft(
              drafted.id(),
              drafted.number(),
              drafted.title(),
              Optional.ofNullable(items.get(drafted.id())),
              drafted.draft()));
    }
    return sections;
  }

  /** The heading above the agenda items. */
  private static SectionDraft pointsDiscussed(String firstItem, Messages messages) {
    return new SectionDraft(
        POINTS,
        firstItem.substring(0, firstItem.indexOf('.')),
        messages.text("document.minutes.discussed"),
        Optional.empty(),
        List.of());
  }
}
