package org.hearingdesk.ui.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;

/**
 * A draft for tests: a section for each agenda item with a heading and a paragraph for each
 * intervention that has a text. Ids of paragraphs count anew in each section.
 */
final class PlainDrafts implements SectionDrafts {
  @Override
  public List<SectionDraft> of(Hearing hearing) {
    List<SectionDraft> sections = new ArrayList<>();
    sections.add(new SectionDraft(Id.of("nature"), "2", "Nature", Optional.empty(), List.of()));
    sections.add(new SectionDraft(Id.of("points"), "3", "Points", Optional.empty(), List.of()));
    for (AgendaItem item : hearing.agenda()) {
      hearing.numberOf(item.id()).ifPresent(number -> sections.add(section(hearing, item, number)));
    }
    sections.add(new SectionDraft(Id.of("next-meeting"), "6", "Next", Optional.empty(), List.of()));
    return sections;
  }

  private static SectionDraft section(Hearing hearing, AgendaItem item, int number) {
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(paragraph(0, ParagraphKind.HEADING, "Main points", Set.of()));
    for (Intervention turn : hearing.interventionsOn(item.id())) {
      if (!turn.text().isBlank()) {
        paragraphs.add(
            paragraph(
                paragraphs.size(),
                ParagraphKind.TEXT,
                turn.text().text().replace('\n', ' '),
                Set.of(turn.id())));
      }
    }
    return new SectionDraft(
        Id.of("item/" + item.id().value()),
        "3." + number,
        item.title(),
        Optional.of(item.id()),
        paragraphs);
  }

  private static Paragraph paragraph(
      int number, ParagraphKind kind, String text, Set<Id<Intervention>> sources) {
    return new Paragraph(Id.of("draft-" + number), kind, text, true, sources);
  }
}
