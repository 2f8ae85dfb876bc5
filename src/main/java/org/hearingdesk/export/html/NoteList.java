package org.hearingdesk.export.html;

import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.document.tree.Inline.Note;
import org.hearingdesk.document.tree.Wording;
import org.hearingdesk.export.render.Markup;

/** Numbers the notes of a page and writes them as a list at its end, with links both ways. */
final class NoteList implements NoteWriter {

  private final Markup markup;
  private final Wording wording;
  private final List<Note> notes = new ArrayList<>();

  NoteList(Markup markup, Wording wording) {
    this.markup = markup;
    this.wording = wording;
  }

  @Override
  public void write(Note note, InlineWriter inlines) {
    notes.add(note);
    String number = String.valueOf(notes.size());
    markup.open("sup").open("a", reference(number)).text(number).close().close();
  }

  private static String[] reference(String number) {
    return new String[] {
      "href", "#note" + number, "id", "reference" + number, "role", "doc-noteref"
    };
  }

  /** Writes the notes that were met so far. */
  void writeAll(InlineWriter inlines) {
    if (notes.isEmpty()) {
      return;
    }
    markup.open("section", "class", "notes", "role", "doc-endnotes", "aria-labelledby", "notes");
    markup.leaf("h2", wording.notes(), "id", "notes").line().open("ol");
    for (int i = 0; i < notes.size(); i++) {
      String number = String.valueOf(i + 1);
      markup.line().open("li", "id", "note" + number);
      inlines.write(notes.get(i).content());
      markup.text(" ").open("a", back(number)).text("↑").close().close();
    }
    markup.line().close().close().line();
  }

  private String[] back(String number) {
    String words = wording.backToText() + " " + number;
    return new String[] {
      "href", "#reference" + number, "role", "doc-backlink", "aria-label", words
    };
  }
}
