package org.hearingdesk.domain.hearing;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A text as a list of paragraphs. */
public record Prose(Table<Paragraph> paragraphs) {
  public static final Prose EMPTY = new Prose(Table.empty());

  public static Prose of(Collection<Paragraph> paragraphs) {
    return new Prose(Table.of(paragraphs));
  }

  /** The paragraphs with a line break between each two. */
  public String text() {
    return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
  }

  public boolean isBlank() {
    return paragraphs.stream().allMatch(paragraph -> paragraph.text().isBlank());
  }

  public List<Paragraph> all() {
    return paragraphs.all();
  }
}
