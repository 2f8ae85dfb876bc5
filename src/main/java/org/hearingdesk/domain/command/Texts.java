package org.hearingdesk.domain.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.TextPlace;

/** Decides on texts: which paragraphs change when somebody types. */
final class Texts {
  private static final int MOST_PARAGRAPHS = 5_000;

  private Texts() {}

  static List<Fact> write(Hearing hearing, Command.WriteText write) {
    Check.text("text", write.text(), Check.TEXT);
    requirePlace(hearing, write.place());
    List<Paragraph> before = write.base().all();
    List<String> lines = write.text().isEmpty() ? List.of() : List.of(write.text().split("\n", -1));
    Check.range("text", lines.size(), 0, MOST_PARAGRAPHS);
    return new ParagraphEdits(write.place(), before, lines, write.seed()).facts();
  }

  static List<Fact> takeOver(Hearing hearing, Command.TakeOverSection takeOver) {
    if (section(hearing, takeOver.section()).filter(MinutesSection::takenOver).isPresent()) {
      return List.of();
    }
    Reviewing.requireOpen(hearing, takeOver.section());
    Check.range("text", takeOver.draft().size(), 0, MOST_PARAGRAPHS);
    takeOver.draft().forEach(paragraph -> Check.line("text", paragraph.text(), Check.TEXT));
    return List.of(new Fact.SectionTakenOver(takeOver.section(), takeOver.draft()));
  }

  static List<Fact> paragraph(Hearing hearing, Command.WriteParagraph write) {
    Reviewing.requireOpen(hearing, write.section());
    MinutesSection section = taken(hearing, write.section());
    Check.line("text", write.paragraph().text(), Check.TEXT);
    Optional<Paragraph> before = section.text().paragraphs().find(write.paragraph().id());
    return List.of(
        new Fact.ParagraphWritten(
            new TextPlace.InSection(section.id()), write.behind(), before, write.paragraph()));
  }

  static List<Fact> strike(Hearing hearing, Command.StrikeParagraph strike) {
    Reviewing.requireOpen(hearing, strike.section());
    MinutesSection section = taken(hearing, strike.section());
    Paragraph paragraph = Check.find(section.text().paragraphs(), strike.paragraph(), "paragraph");
    return List.of(new Fact.ParagraphStruck(new TextPlace.InSection(section.id()), paragraph));
  }

  static List<Fact> giveBack(Hearing hearing, Command.GiveBackSection giveBack) {
    Reviewing.requireOpen(hearing, giveBack.section());
    return section(hearing, giveBack.section()).filter(MinutesSection::takenOver).isPresent()
        ? List.of(new Fact.SectionGivenBack(giveBack.section()))
        : List.of();
  }

  static List<Fact> status(Hearing hearing, Command.SetSectionStatus set) {
    Reviewing.requireUnlocked(hearing);
    SectionStatus now =
        section(hearing, set.section()).map(MinutesSection::status).orElse(SectionStatus.DRAFT);
    return now == set.status()
        ? List.of()
        : List.of(new Fact.SectionStatusSet(set.section(), now, set.status()));
  }

  private static MinutesSection taken(Hearing hearing, Id<MinutesSection> id) {
    return section(hearing, id)
        .filter(MinutesSection::takenOver)
        .orElseThrow(() -> new Refusal(new Rejection.Unknown("section", id.value())));
  }

  private static Optional<MinutesSection> section(Hearing hearing, Id<MinutesSection> id) {
    return hearing.sections().find(id);
  }

  private static void requirePlace(Hearing hearing, TextPlace place) {
    switch (place) {
      case TextPlace.InIntervention in ->
          Check.find(hearing.interventions(), in.id(), "intervention");
      case TextPlace.InSection in -> {
        Reviewing.requireOpen(hearing, in.id());
        taken(hearing, in.id());
      }
    }
  }

  /**
   * The smallest change of paragraphs from one text to another: equal lines at the start and at the
   * end keep their paragraphs; of what lies between, line after line is rewritten in place.
   */
  private record ParagraphEdits(
      TextPlace place, List<Paragraph> before, List<String> lines, Id<Paragraph> seed) {

    List<Fact> facts() {
      int head = 0;
      int most = Math.min(before.size(), lines.size());
      while (head < most && same(head, head)) {
        head++;
      }
      int tail = 0;
      while (tail < most - head && same(before.size() - 1 - tail, lines.size() - 1 - tail)) {
        tail++;
      }
      return between(head, before.size() - tail, lines.size() - tail);
    }

    private boolean same(int paragraph, int line) {
      return before.get(paragraph).text().equals(lines.get(line));
    }

    private List<Fact> between(int from, int paragraphsTo, int linesTo) {
      List<Fact> facts = new ArrayList<>();
      Optional<Id<Paragraph>> behind =
          from == 0 ? Optional.empty() : Optional.of(before.get(from - 1).id());
      int fresh = 0;
      for (int i = from; i < Math.max(paragraphsTo, linesTo); i++) {
        if (i >= linesTo) {
          facts.add(new Fact.ParagraphStruck(place, before.get(i)));
          continue;
        }
        Optional<Paragraph> old = i < paragraphsTo ? Optional.of(before.get(i)) : Optional.empty();
        Paragraph written =
            old.isPresent()
                ? old.get().rewritten(lines.get(i))
                : Paragraph.written(Id.of(seed.value() + "." + fresh++), lines.get(i));
        if (!old.equals(Optional.of(written))) {
          facts.add(new Fact.ParagraphWritten(place, behind, old, written));
        }
        behind = Optional.of(written.id());
      }
      return facts;
    }
  }
}
