package org.hearingdesk.export.akn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.document.tree.Inline.LineBreak;
import org.hearingdesk.document.tree.Inline.Link;
import org.hearingdesk.document.tree.Inline.Note;
import org.hearingdesk.document.tree.Inline.Text;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.QuotationMarks;

/** Writes the parts of a line. */
final class InlineWriter {
  private final Markup out;
  private final Locale language;
  private final Ids ids;
  private int notes;

  InlineWriter(Markup out, Locale language, Ids ids) {
    this.out = out;
    this.language = language;
    this.ids = ids;
  }

  void write(List<? extends Inline> content) {
    for (Inline inline : content) {
      switch (inline) {
        case Text text -> text(text);
        case Link link -> {
          out.open("ref", "eId", ids.next("ref"), "href", link.target().toASCIIString());
          link.content().forEach(this::text);
          out.close();
        }
        case Note note -> note(note);
        case LineBreak _ -> out.empty("br");
      }
    }
  }

  private void note(Note note) {
    notes++;
    out.open(
        "authorialNote",
        "eId",
        ids.next("authorialNote"),
        "marker",
        Integer.toString(notes),
        "placement",
        "bottom");
    out.open("p");
    write(note.content());
    out.close().close();
  }

  private void text(Text text) {
    int opened = 0;
    Optional<Locale> own = text.language();
    if (own.isPresent()) {
      out.open("span", "xml:lang", own.get().toLanguageTag());
      opened++;
    }
    if (text.look().bold()) {
      out.open("b");
      opened++;
    }
    if (text.look().italic()) {
      out.open("i");
      opened++;
    }
    String value = text.value();
    if (text.look().quoted()) {
      QuotationMarks marks = QuotationMarks.of(text.language().orElse(language));
      value = marks.open() + value + marks.close();
    }
    out.text(value);
    for (; opened > 0; opened--) {
      out.close();
    }
  }
}
