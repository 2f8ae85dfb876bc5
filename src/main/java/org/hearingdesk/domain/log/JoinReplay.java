package org.hearingdesk.domain.log;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.hearing.Topic;

/** Replays that two turns were made one: nothing that was captured of either is lost. */
final class JoinReplay {
  private JoinReplay() {}

  static void joined(HearingDraft draft, Entry entry, Fact.InterventionsJoined fact) {
    Optional<Intervention> first = draft.expect(draft.interventions, fact.intervention(), entry);
    Optional<Intervention> second = draft.expect(draft.interventions, fact.rest(), entry);
    if (first.isEmpty() || second.isEmpty() || fact.rest().equals(fact.intervention())) {
      return;
    }
    List<Span> spans = Span.union(fact.first(), fact.second());
    draft.clash(entry, fact.intervention(), "spans", first.get().spans(), fact.first(), spans);
    draft.clash(entry, fact.rest(), "spans", second.get().spans(), fact.second(), spans);
    draft.interventions.put(
        captured(first.get(), second.get()).at(spans, first.get().ended() && second.get().ended()));
    draft.interventions.remove(fact.rest());
    follow(draft, fact);
  }

  private static Intervention captured(Intervention first, Intervention second) {
    Position position =
        first.position() == Position.NOT_RECORDED ? second.position() : first.position();
    Set<Id<Topic>> topics = new LinkedHashSet<>(first.topics());
    topics.addAll(second.topics());
    return first
        .saying(text(first, second))
        .taking(position)
        .marked(marks(first, second))
        .tagged(topics)
        .told(stricter(first, second))
        .noted(note(first.privateNote(), second.privateNote()));
  }

  private static Prose text(Intervention first, Intervention second) {
    List<Paragraph> all = new ArrayList<>(first.text().all());
    for (Paragraph paragraph : second.text().all()) {
      boolean taken = first.text().paragraphs().has(paragraph.id());
      Id<Paragraph> id =
          taken ? Id.of(second.id().value() + "." + paragraph.id().value()) : paragraph.id();
      all.add(
          new Paragraph(
              id, paragraph.kind(), paragraph.text(), paragraph.untouched(), paragraph.sources()));
    }
    return Prose.of(all);
  }

  private static Table<Marking> marks(Intervention first, Intervention second) {
    Table.Draft<Marking> marks = first.markings().draft();
    second.markings().forEach(marks::put);
    return marks.freeze();
  }

  private static Optional<AttributionRule> stricter(Intervention first, Intervention second) {
    return first
        .stricter()
        .map(rule -> rule.strictest(second.stricter().orElse(rule)))
        .or(second::stricter);
  }

  private static String note(String first, String second) {
    return first.isBlank() || second.isBlank() ? first + second : first + "\n" + second;
  }

  /** What was drafted or gathered from the second turn now rests on the first. */
  private static void follow(HearingDraft draft, Fact.InterventionsJoined fact) {
    for (MinutesSection section : List.copyOf(draft.sections.all())) {
      List<Paragraph> text =
          section.text().all().stream()
              .map(each ->
                  new Paragraph(
                      each.id(),
                      each.kind(),
                      each.text(),
                      each.untouched(),
                      follow(each.sources(), fact)))
              .toList();
      if (!text.equals(section.text().all())) {
        draft.sections.put(
            new MinutesSection(
                section.id(), section.takenOver(), Prose.of(text), section.status()));
      }
    }
    for (PriorityQuestion question : List.copyOf(draft.questions.all())) {
      List<Option> options =
          question.options().stream()
              .map(each -> each.raised(follow(each.raisedIn(), fact), each.markings()))
              .toList();
      if (!options.equals(question.options())) {
        draft.questions.put(question.offering(options));
      }
    }
  }

  private static Set<Id<Intervention>> follow(
      Set<Id<Intervention>> sources, Fact.InterventionsJoined fact) {
    Set<Id<Intervention>> followed = new LinkedHashSet<>();
    for (Id<Intervention> source : sources) {
      followed.add(source.equals(fact.rest()) ? fact.intervention() : source);
    }
    return followed;
  }
}
