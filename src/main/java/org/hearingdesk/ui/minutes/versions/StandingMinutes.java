package org.hearingdesk.ui.minutes.versions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.domain.hearing.VersionSection;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.minutes.SectionDrafts;
import org.hearingdesk.ui.minutes.SectionDrafts.SectionDraft;

/** The minutes as they stand, section by section: what people wrote, or else the draft. */
final class StandingMinutes {
  private StandingMinutes() {}

  static List<VersionSection> of(Hearing hearing, SectionDrafts drafts, Messages messages) {
    List<VersionSection> sections = new ArrayList<>();
    Set<String> drafted = new HashSet<>();
    for (SectionDraft draft : drafts.of(hearing)) {
      drafted.add(draft.id().value());
      Optional<MinutesSection> stored = hearing.sections().find(draft.id());
      sections.add(
          new VersionSection(
              draft.id(),
              draft.number(),
              draft.title(),
              stored.map(MinutesSection::status).orElse(SectionStatus.DRAFT),
              stored
                  .filter(MinutesSection::takenOver)
                  .map(each -> each.text().all())
                  .orElse(draft.paragraphs())));
    }
    hearing.sections().stream()
        .filter(each -> each.takenOver() && !drafted.contains(each.id().value()))
        .forEach(each -> sections.add(gone(each, messages)));
    return sections;
  }

  /** What somebody wrote stays in sight, even when its agenda item has gone. */
  private static VersionSection gone(MinutesSection section, Messages messages) {
    return new VersionSection(
        section.id(),
        "",
        messages.text("minutes.section_gone"),
        section.status(),
        section.text().all());
  }
}
