package org.hearingdesk.export.odt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.document.tree.Inline.LineBreak;
import org.hearingdesk.document.tree.Inline.Link;
import org.hearingdesk.document.tree.Inline.Note;
import org.hearingdesk.document.tree.Inline.Text;
import org.hearingdesk.export.render.CleanText;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.QuotationMarks;

/** Writes the parts of a line. Spaces that the format would drop are written as elements. */
final class SpanWriter {
  private final Markup markup;
  private final TextStyles styles;
  private final Locale documentLanguage;
  private int notes;
  private boolean afterSpace = true;

  SpanWriter(Markup markup, TextStyles styles, Locale documentLanguage) {
    this.markup = markup;
    this.styles = styles;
    this.documentLanguage = documentLanguage;
  }

  /** A paragraph begins: a space there would be dropped. */
  void begin() {
    afterSpace = true;
  }

  void write(List<? extends Inline> content) {
    for (Inline inline : content) {
      switch (inline) {
        case Text text -> text(text);
        case Link link -> {
          String address = link.target().toASCIIString();
          markup.open("text:a", "xlink:type", "simple", "xlink:href", address);
          markup.open("text:span", "text:style-name", "Internet_20_link");
          link.content().forEach(this::text);
          markup.close().close();
        }
        case Note note -> note(note);
        case LineBreak _ -> {
          markup.empty("text:line-break");
          afterSpace = true;
        }
      }
    }
  }

  /** Writes plain words in a style of the template. */
  void styled(String style, String text) {
    markup.open("text:span", "text:style-name", style);
    words(text);
    markup.close();
  }

  void tab() {
    markup.empty("text:tab");
    afterSpace = true;
  }

  void words(String text) {
    String clean = CleanText.clean(text);
    int written = 0;
    for (int i = 0; i < clean.length(); i++) {
      boolean space = clean.charAt(i) == ' ';
      if (space && afterSpace) {
        markup.text(clean.substring(written, i)).empty("text:s");
        written = i + 1;
      }
      afterSpace = space;
    }
    markup.text(clean.substring(written));
  }

  private void text(Text text) {
    Locale language = text.language().orElse(documentLanguage);
    Optional<Locale> foreign = Optional.of(language).filter(each -> !each.equals(documentLanguage));
    Optional<String> style = styles.of(text.look(), foreign);
    style.ifPresent(name -> markup.open("text:span", "text:style-name", name));
    if (text.look().quoted()) {
      QuotationMarks marks = QuotationMarks.of(language);
      words(marks.open() + text.value() + marks.close());
    } else {
      words(text.value());
    }
    style.ifPresent(name -> markup.close());
  }

  private void note(Note note) {
    boolean before = afterSpace;
    String number = String.valueOf(++notes);
    markup.open("text:note", "text:id", "note" + number, "text:note-class", "footnote");
    markup.leaf("text:note-citation", number).open("text:note-body");
    markup.open("text:p", "text:style-name", "Footnote");
    begin();
    write(note.content());
    markup.close().close().close();
    afterSpace = before;
  }
}
