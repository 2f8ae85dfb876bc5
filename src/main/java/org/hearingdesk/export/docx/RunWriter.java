package org.hearingdesk.export.docx;

import java.util.List;
import java.util.Locale;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.document.tree.Inline.LineBreak;
import org.hearingdesk.document.tree.Inline.Link;
import org.hearingdesk.document.tree.Inline.Look;
import org.hearingdesk.document.tree.Inline.Note;
import org.hearingdesk.document.tree.Inline.Text;
import org.hearingdesk.document.tree.Tone;
import org.hearingdesk.export.render.Languages;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.Palette;
import org.hearingdesk.export.render.QuotationMarks;

/** Writes the parts of a line as runs of one part of the file. */
final class RunWriter {

  private final Markup markup;
  private final Relations relations;
  private final StyleSheet styles;
  private final Locale documentLanguage;
  private final Footnotes footnotes;

  RunWriter(
      Markup markup,
      Relations relations,
      StyleSheet styles,
      Locale documentLanguage,
      Footnotes footnotes) {
    this.markup = markup;
    this.relations = relations;
    this.styles = styles;
    this.documentLanguage = documentLanguage;
    this.footnotes = footnotes;
  }

  void write(List<? extends Inline> content) {
    write(content, false);
  }

  /** Writes runs that are bold whatever they say themselves. */
  void writeBold(List<? extends Inline> content) {
    write(content, true);
  }

  private void write(List<? extends Inline> content, boolean bold) {
    for (Inline inline : content) {
      switch (inline) {
        case Text text -> text(text, bold, "");
        case Link link -> {
          markup.open("w:hyperlink", "r:id", relations.link(link.target().toASCIIString()));
          link.content().forEach(text -> text(text, bold, styles.id("Hyperlink")));
          markup.close();
        }
        case Note note -> reference(footnotes.add(note));
        case LineBreak _ -> markup.open("w:r").empty("w:br").close();
      }
    }
  }

  /** Writes a run of plain words in a colour of the palette. */
  void quiet(String words) {
    markup.open("w:r").open("w:rPr");
    markup.empty("w:color", "w:val", String.format("%06X", Palette.QUIET)).close();
    words(words).close();
  }

  /** Writes the number of a heading; in a template it looks as the heading does. */
  void number(String words) {
    if (styles.isOwn()) {
      quiet(words);
    } else {
      markup.open("w:r");
      words(words).close();
    }
  }

  private void reference(int note) {
    markup.open("w:r").open("w:rPr");
    markup.empty("w:rStyle", "w:val", styles.id("footnote reference")).close();
    markup.empty("w:footnoteReference", "w:id", String.valueOf(note)).close();
  }

  private void text(Text text, boolean bold, String style) {
    Locale language = text.language().orElse(documentLanguage);
    markup.open("w:r");
    properties(text.look(), bold, style, language);
    if (text.look().quoted()) {
      QuotationMarks marks = QuotationMarks.of(language);
      words(marks.open() + text.value() + marks.close());
    } else {
      words(text.value());
    }
    markup.close();
  }

  private Markup words(String words) {
    return markup.leaf("w:t", words, "xml:space", "preserve");
  }

  private void properties(Look look, boolean bold, String style, Locale language) {
    boolean foreign = !language.equals(documentLanguage);
    boolean rightToLeft = foreign && Languages.isRightToLeft(language);
    boolean strong = bold || look.bold();
    boolean toned = look.tone() != Tone.INK;
    if (!foreign && !strong && !toned && !look.italic() && style.isEmpty()) {
      return;
    }
    // the schema fixes this order
    markup.open("w:rPr");
    when(!style.isEmpty(), "w:rStyle", "w:val", style);
    when(strong, "w:b");
    when(strong, "w:bCs");
    when(look.italic(), "w:i");
    when(look.italic(), "w:iCs");
    when(toned, "w:color", "w:val", Palette.hex(look.tone()));
    when(rightToLeft, "w:rtl");
    when(foreign, "w:lang", rightToLeft ? "w:bidi" : "w:val", language.toLanguageTag());
    markup.close();
  }

  private void when(boolean wanted, String element, String... attributes) {
    if (wanted) {
      markup.empty(element, attributes);
    }
  }
}
