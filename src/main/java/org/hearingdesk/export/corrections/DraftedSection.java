package org.hearingdesk.export.corrections;

import java.util.List;
import org.hearingdesk.document.MinutesDraft;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.i18n.DocumentLanguages;

/** A section of the minutes as the record has it today. */
public record DraftedSection(Id<MinutesSection> id, List<Paragraph> paragraphs) {
  public DraftedSection {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The sections of a hearing in the order of the document, in the hearing's own language. */
  public static List<DraftedSection> of(Hearing hearing) {
    return hearing.details().map(details -> drafts(hearing, details)).orElse(List.of());
  }

  private static List<DraftedSection> drafts(Hearing hearing, HearingDetails details) {
    return MinutesDraft.of(
            Attribution.publish(hearing, AttributionRule.NAMED),
            DocumentLanguages.ofTag(details.language()))
        .stream()
        .map(each -> new DraftedSection(each.id(), each.draft()))
        .toList();
  }
}
