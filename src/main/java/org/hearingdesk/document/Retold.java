package org.hearingdesk.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.i18n.DocumentLanguages;

/**
 * Passages that were taken over as the program drafted them, and nobody has touched since, in the
 * language of the document. What a person wrote, or what has changed since, stays as it is.
 */
final class Retold {
  private final PublishedHearing published;
  private final Locale language;

  /** The drafts in the other languages, by section; made when a passage asks for them. */
  private final Map<Id<MinutesSection>, Set<Passage>> elsewhere = new HashMap<>();

  private record Passage(Id<Paragraph> id, String text) {}

  Retold(PublishedHearing published, Locale language) {
    this.published = published;
    this.language = language;
  }

  /**
   * The paragraphs of a section as they are to be printed.
   *
   * @param stored as they were taken over
   * @param draft of the same section, in the language of the document
   */
  List<Paragraph> in(Id<MinutesSection> section, List<Paragraph> stored, List<Paragraph> draft) {
    if (stored.stream().noneMatch(Paragraph::untouched)) {
      return stored;
    }
    Map<Id<Paragraph>, Paragraph> here = new HashMap<>();
    draft.forEach(paragraph -> here.put(paragraph.id(), paragraph));
    return stored.stream()
        .map(paragraph ->
            Optional.ofNullable(here.get(paragraph.id()))
                .filter(own -> sameInAnotherLanguage(section, paragraph, own))
                .orElse(paragraph))
        .toList();
  }

  private boolean sameInAnotherLanguage(
      Id<MinutesSection> section, Paragraph stored, Paragraph own) {
    return stored.untouched()
        && own.kind() == stored.kind()
        && own.sources().equals(stored.sources())
        && drafts().getOrDefault(section, Set.of()).contains(passage(stored));
  }

  private Map<Id<MinutesSection>, Set<Passage>> drafts() {
    if (elsewhere.isEmpty()) {
      for (Locale other : DocumentLanguages.all()) {
        if (!other.getLanguage().equals(language.getLanguage())) {
          for (MinutesDraft.DraftSection section :
              MinutesDraft.of(published, DocumentLanguages.messages(other))) {
            Set<Passage> passages = elsewhere.computeIfAbsent(section.id(), id -> new HashSet<>());
            section.draft().forEach(paragraph -> passages.add(passage(paragraph)));
          }
        }
      }
    }
    return elsewhere;
  }

  /** Hard spaces and ordinary ones are the same words. */
  private static Passage passage(Paragraph paragraph) {
    return new Passage(paragraph.id(), paragraph.text().replaceAll("[\\s\u00a0\u202f]+", " "));
  }
}
