package org.hearingdesk.ui.minutes;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.domain.hearing.SectionStatus;

/**
 * A section as it stands: what people wrote, or else the draft.
 *
 * @param heading whether it only stands above others
 * @param paragraphs what the document shows
 * @param draft what the record gives today
 */
record Section(
    Id<MinutesSection> id,
    String number,
    String title,
    Optional<Id<AgendaItem>> item,
    boolean heading,
    boolean takenOver,
    SectionStatus status,
    List<Paragraph> paragraphs,
    List<Paragraph> draft) {

  /** Whether nobody changes it until it has another status. */
  boolean closed() {
    return status == SectionStatus.FINAL;
  }

  /** How many paragraphs nobody has read yet. */
  int untouched() {
    return (int)
        paragraphs.stream().filter(p -> p.untouched() && p.kind() != ParagraphKind.HEADING).count();
  }
}
