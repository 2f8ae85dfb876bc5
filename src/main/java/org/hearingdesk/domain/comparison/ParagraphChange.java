package org.hearingdesk.domain.comparison;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.text.WordDiff;
import org.hearingdesk.domain.text.WordDiff.Stretch;

/**
 * What became of a paragraph.
 *
 * @param words what it said and says, footnotes too, word by word
 */
public record ParagraphChange(
    Kind kind, Optional<Paragraph> before, Optional<Paragraph> after, List<Stretch> words) {
  /** What became of it. */
  public enum Kind {
    SAME,
    /** Other words. */
    REWORDED,
    /** The same words in another look, or as another kind of paragraph. */
    RECAST,
    GONE,
    NEW
  }

  public ParagraphChange {
    words = List.copyOf(words);
  }

  static ParagraphChange of(Alignment.Line<Paragraph> line) {
    Optional<Paragraph> before = line.before();
    Optional<Paragraph> after = line.after();
    List<Stretch> words =
        WordDiff.between(
            before.map(ParagraphChange::words).orElse(""),
            after.map(ParagraphChange::words).orElse(""));
    return new ParagraphChange(kind(before, after, words), before, after, words);
  }

  private static Kind kind(
      Optional<Paragraph> before, Optional<Paragraph> after, List<Stretch> words) {
    if (after.isEmpty()) {
      return Kind.GONE;
    }
    if (before.isEmpty()) {
      return Kind.NEW;
    }
    if (words.stream().anyMatch(each -> each.kind() != WordDiff.Kind.SAME)) {
      return Kind.REWORDED;
    }
    boolean same =
        before.get().kind() == after.get().kind() && before.get().text().equals(after.get().text());
    return same ? Kind.SAME : Kind.RECAST;
  }

  private static String words(Paragraph paragraph) {
    return paragraph.styled().everything();
  }

  /** The paragraph as it stands, or as it stood where it has gone. */
  public Paragraph shown() {
    return after.or(() -> before).orElseThrow();
  }

  public boolean differs() {
    return kind != Kind.SAME;
  }
}
