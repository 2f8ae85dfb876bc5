package org.hearingdesk.domain.log;

import java.util.Optional;
import org.hearingdesk.domain.hearing.Anomaly;
import org.hearingdesk.domain.hearing.Conflict;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.domain.hearing.Table;

/** Replays texts, paragraph by paragraph, and the sections of the minutes. */
final class TextReplay {
  private TextReplay() {}

  static void written(HearingDraft draft, Entry entry, Fact.ParagraphWritten fact) {
    edit(draft, entry, fact.place(), paragraphs -> write(draft, entry, fact, paragraphs));
  }

  static void struck(HearingDraft draft, Entry entry, Fact.ParagraphStruck fact) {
    edit(
        draft,
        entry,
        fact.place(),
        paragraphs -> {
          Optional<Paragraph> current = paragraphs.find(fact.paragraph().id());
          if (current.isPresent() && !current.get().text().equals(fact.paragraph().text())) {
            // Rewritten elsewhere meanwhile: what somebody wrote is not lost to a deletion.
            conflict(draft, entry, current.get(), fact.paragraph().text(), "");
          } else {
            paragraphs.remove(fact.paragraph().id());
          }
        });
  }

  static void takenOver(HearingDraft draft, Fact.SectionTakenOver fact) {
    MinutesSection section = section(draft, fact.section());
    if (!section.takenOver()) {
      draft.sections.put(
          new MinutesSection(section.id(), true, Prose.of(fact.draft()), section.status()));
    }
  }

  static void givenBack(HearingDraft draft, Entry entry, Fact.SectionGivenBack fact) {
    draft
        .expect(draft.sections, fact.section(), entry)
        .ifPresent(section ->
            draft.sections.put(
                new MinutesSection(section.id(), false, Prose.EMPTY, SectionStatus.DRAFT)));
  }

  static void statusSet(HearingDraft draft, Entry entry, Fact.SectionStatusSet fact) {
    MinutesSection section = section(draft, fact.section());
    if (section.status() != fact.before() && section.status() != fact.after()) {
      draft.conflicts.add(
          new Conflict(
              entry.id(),
              fact.section().value(),
              "status",
              fact.before().name(),
              section.status().name(),
              fact.after().name()));
    }
    draft.sections.put(
        new MinutesSection(section.id(), section.takenOver(), section.text(), fact.after()));
  }

  private interface Edit {
    void on(Table.Draft<Paragraph> paragraphs);
  }

  private static void edit(HearingDraft draft, Entry entry, TextPlace place, Edit edit) {
    switch (place) {
      case TextPlace.InIntervention in ->
          CaptureReplay.change(
              draft, entry, in.id(), turn -> turn.saying(edited(turn.text(), edit)));
      case TextPlace.InSection in -> {
        MinutesSection section = section(draft, in.id());
        draft.sections.put(
            new MinutesSection(section.id(), true, edited(section.text(), edit), section.status()));
      }
    }
  }

  private static Prose edited(Prose prose, Edit edit) {
    Table.Draft<Paragraph> paragraphs = prose.paragraphs().draft();
    edit.on(paragraphs);
    return new Prose(paragraphs.freeze());
  }

  private static void write(
      HearingDraft draft,
      Entry entry,
      Fact.ParagraphWritten fact,
      Table.Draft<Paragraph> paragraphs) {
    Paragraph after = fact.after();
    Optional<Paragraph> current = paragraphs.find(after.id());
    if (current.isPresent()) {
      String from = fact.before().map(Paragraph::text).orElse("");
      String now = current.get().text();
      if (!now.equals(from) && !now.equals(after.text())) {
        conflict(draft, entry, current.get(), from, after.text());
      }
      paragraphs.put(after);
      return;
    }
    if (fact.before().isPresent()) {
      draft.anomaly(entry, Anomaly.Kind.MISSING, after.id());
    }
    paragraphs.put(after);
    paragraphs.move(after.id(), fact.behind());
  }

  private static void conflict(
      HearingDraft draft, Entry entry, Paragraph current, String from, String standing) {
    draft.conflicts.add(
        new Conflict(entry.id(), current.id().value(), "text", from, current.text(), standing));
  }

  private static MinutesSection section(HearingDraft draft, Id<MinutesSection> id) {
    return draft
        .sections
        .find(id)
        .orElseGet(() -> new MinutesSection(id, false, Prose.EMPTY, SectionStatus.DRAFT));
  }
}
