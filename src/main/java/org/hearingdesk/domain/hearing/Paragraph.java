package org.hearingdesk.domain.hearing;

import java.util.Set;
import org.hearingdesk.domain.text.StyledText;

/**
 * A paragraph of a text: the unit in which texts are recorded, undone and merged.
 *
 * @param text one paragraph, without line breaks; in minutes with the marks of {@link StyledText}
 * @param untouched whether it is still as the program drafted it
 * @param sources the interventions that it was drafted from
 */
public record Paragraph(
    Id<Paragraph> id,
    ParagraphKind kind,
    String text,
    boolean untouched,
    Set<Id<Intervention>> sources)
    implements Identified {
  public Paragraph {
    sources = OrderedSets.copy(sources);
  }

  /** A paragraph that a person wrote. */
  public static Paragraph written(Id<Paragraph> id, String text) {
    return new Paragraph(id, ParagraphKind.TEXT, text, false, Set.of());
  }

  /** The text of a paragraph of minutes with its looks, links and footnotes. */
  public StyledText styled() {
    return StyledText.parse(text);
  }

  /** The same paragraph with another text, no longer an untouched draft. */
  public Paragraph rewritten(String newText) {
    return new Paragraph(id, kind, newText, false, sources);
  }
}
