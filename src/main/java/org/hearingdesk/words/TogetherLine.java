package org.hearingdesk.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.i18n.Messages;

/** One line for entries that are one act: a burst of typing, pasted rows. */
final class TogetherLine {
  private TogetherLine() {}

  static Optional<ChangeLine> of(
      Messages messages, TextChanges texts, Hearing hearing, List<Entry> entries) {
    if (entries.size() < 2) {
      return Optional.empty();
    }
    List<Fact> facts = entries.stream().map(Entry::fact).toList();
    if (facts.stream().allMatch(Fact.PartAdded.class::isInstance)) {
      return Optional.of(pasted(messages, facts));
    }
    return typed(texts, hearing, facts);
  }

  private static ChangeLine pasted(Messages messages, List<Fact> facts) {
    String last = facts.getLast() instanceof Fact.PartAdded added ? added.part().label() : "";
    return ChangeLine.of(
        PartChanges.kind(facts),
        messages.count("history.change.added_together", facts.size(), last));
  }

  /** Typing in one paragraph: from what it was before the burst to what it is after. */
  private static Optional<ChangeLine> typed(TextChanges texts, Hearing hearing, List<Fact> facts) {
    List<Fact.ParagraphWritten> written =
        facts.stream()
            .filter(Fact.ParagraphWritten.class::isInstance)
            .map(Fact.ParagraphWritten.class::cast)
            .toList();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    List<Id<Paragraph>> paragraphs = written.stream().map(w -> w.after().id()).distinct().toList();
    String before =
        paragraphs.stream().map(id -> before(written, id)).collect(Collectors.joining(" ")).strip();
    String after =
        paragraphs.stream().map(id -> after(written, id)).collect(Collectors.joining(" ")).strip();
    return Optional.of(texts.line(hearing, written.getFirst().place(), before, after));
  }

  private static String before(List<Fact.ParagraphWritten> written, Id<Paragraph> id) {
    return written.stream()
        .filter(each -> each.after().id().equals(id))
        .findFirst()
        .flatMap(Fact.ParagraphWritten::before)
        .map(Paragraph::text)
        .orElse("");
  }

  private static String after(List<Fact.ParagraphWritten> written, Id<Paragraph> id) {
    return written.reversed().stream()
        .filter(each -> each.after().id().equals(id))
        .findFirst()
        .map(each -> each.after().text())
        .orElse("");
  }
}
