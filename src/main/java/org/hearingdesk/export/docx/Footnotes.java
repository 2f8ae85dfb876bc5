package org.hearingdesk.export.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.document.tree.Inline.Note;
import org.hearingdesk.export.render.Markup;

/** The notes of a document, which stand in a part of their own. */
final class Footnotes {

  private final List<Note> notes = new ArrayList<>();
  private final StyleSheet styles;
  private final Locale language;
  private final Relations relations = new Relations();

  Footnotes(StyleSheet styles, Locale language) {
    this.styles = styles;
    this.language = language;
  }

  /** Takes a note; returns its number, counted from 1. */
  int add(Note note) {
    notes.add(note);
    return notes.size();
  }

  /** What the part refers to; complete once it has been written. */
  Relations relations() {
    return relations;
  }

  /** The part with all notes that were taken. */
  String part() {
    Markup markup = Markup.xmlFile();
    markup.open("w:footnotes", Names.roots()).line();
    line(markup, "separator", -1);
    line(markup, "continuationSeparator", 0);
    RunWriter runs = new RunWriter(markup, relations, styles, language, this);
    for (int i = 0; i < notes.size(); i++) {
      markup.open("w:footnote", "w:id", String.valueOf(i + 1)).open("w:p").open("w:pPr");
      markup.empty("w:pStyle", "w:val", styles.id("footnote text")).close();
      markup.open("w:r").open("w:rPr");
      markup.empty("w:rStyle", "w:val", styles.id("footnote reference")).close();
      markup.empty("w:footnoteRef").close();
      markup.open("w:r").leaf("w:t", " ", "xml:space", "preserve").close();
      runs.write(notes.get(i).content());
      markup.close().close().line();
    }
    return markup.close().line().toString();
  }

  private static void line(Markup markup, String kind, int id) {
    markup.open("w:footnote", "w:type", kind, "w:id", String.valueOf(id)).open("w:p");
    markup.open("w:pPr");
    markup.empty("w:spacing", "w:after", "0", "w:line", "240", "w:lineRule", "auto").close();
    markup.open("w:r").empty("w:" + kind).close().close().close().line();
  }
}
