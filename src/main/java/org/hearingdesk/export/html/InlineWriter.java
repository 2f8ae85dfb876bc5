package org.hearingdesk.export.html;

import java.util.List;
import java.util.Locale;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.document.tree.Inline.LineBreak;
import org.hearingdesk.document.tree.Inline.Link;
import org.hearingdesk.document.tree.Inline.Note;
import org.hearingdesk.document.tree.Inline.Text;
import org.hearingdesk.document.tree.Tone;
import org.hearingdesk.export.render.Languages;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.QuotationMarks;

/** Writes the parts of a line as HTML. */
final class InlineWriter {

  private final Markup markup;
  private final Locale documentLanguage;
  private final NoteWriter notes;
  private final boolean everyRunApart;

  /**
   * Writes into some markup.
   *
   * @param everyRunApart whether plain runs get an element too, for renderers that paint the text
   *     of a line before the elements in it
   */
  InlineWriter(Markup markup, Locale documentLanguage, NoteWriter notes, boolean everyRunApart) {
    this.markup = markup;
    this.documentLanguage = documentLanguage;
    this.notes = notes;
    this.everyRunApart = everyRunApart;
  }

  void write(List<? extends Inline> content) {
    for (Inline inline : content) {
      switch (inline) {
        case Text text -> text(text);
        case Link link -> {
          markup.open("a", "href", link.target().toASCIIString());
          write(link.content());
          markup.close();
        }
        case Note note -> notes.write(note, this);
        case LineBreak _ -> markup.empty("br");
      }
    }
  }

  private void text(Text text) {
    int opened = openSpan(text);
    opened += openIf(text.look().bold(), "strong");
    opened += openIf(text.look().italic(), "em");
    opened += openIf(text.look().quoted(), "q");
    markup.text(text.look().quoted() ? withMarks(text) : text.value());
    for (int i = 0; i < opened; i++) {
      markup.close();
    }
  }

  private String withMarks(Text text) {
    QuotationMarks marks = QuotationMarks.of(text.language().orElse(documentLanguage));
    return marks.open() + text.value() + marks.close();
  }

  private int openIf(boolean wanted, String element) {
    if (wanted) {
      markup.open(element);
    }
    return wanted ? 1 : 0;
  }

  private int openSpan(Text text) {
    Locale language = text.language().orElse(documentLanguage);
    String toned = text.look().tone() == Tone.INK ? "" : toneClass(text.look().tone());
    if (!language.equals(documentLanguage)) {
      String direction = direction(language);
      if (toned.isEmpty()) {
        markup.open("span", "lang", language.toLanguageTag(), "dir", direction);
      } else {
        markup.open("span", "class", toned, "lang", language.toLanguageTag(), "dir", direction);
      }
      return 1;
    }
    if (!toned.isEmpty()) {
      markup.open("span", "class", toned);
      return 1;
    }
    return openIf(everyRunApart, "span");
  }

  /** The class of a tone in the style sheets. */
  static String toneClass(Tone tone) {
    return "tone-" + tone.name().toLowerCase(Locale.ROOT);
  }

  /** The direction that a language is written in: {@code ltr} or {@code rtl}. */
  static String direction(Locale language) {
    return Languages.isRightToLeft(language) ? "rtl" : "ltr";
  }
}
