package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.domain.text.StyledText;

/** Paragraphs being drafted, one after the other. */
final class DraftText {
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  List<Paragraph> paragraphs() {
    return List.copyOf(paragraphs);
  }

  void heading(String text) {
    add(ParagraphKind.HEADING, text, Set.of());
  }

  void text(String text, Collection<Id<Intervention>> sources) {
    add(ParagraphKind.TEXT, text, sources);
  }

  void bullet(String text, Collection<Id<Intervention>> sources) {
    add(ParagraphKind.BULLET, text, sources);
  }

  /** What somebody typed over several lines, a paragraph for each. */
  void lines(String text) {
    text.lines().forEach(line -> text(line, Set.of()));
  }

  private void add(ParagraphKind kind, String text, Collection<Id<Intervention>> sources) {
    String oneLine = text.replaceAll("\\s*\\R\\s*", " ").strip();
    if (!oneLine.isEmpty()) {
      Set<Id<Intervention>> from = new LinkedHashSet<>(sources);
      paragraphs.add(new Paragraph(id(kind, from), kind, StyledText.literal(oneLine), true, from));
    }
  }

  /**
   * The same for a passage that tells the same turns by another rule, whatever stands before it.
   */
  private Id<Paragraph> id(ParagraphKind kind, Set<Id<Intervention>> sources) {
    String passage =
        sources.stream().map(Id::value).collect(Collectors.joining(" ", kind + " ", ""));
    String key = Integer.toHexString(passage.hashCode());
    int number = numbers.merge(key, 1, Integer::sum);
    return Id.of("draft-" + key + "-" + number);
  }
}
