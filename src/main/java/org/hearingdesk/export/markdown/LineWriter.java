package org.hearingdesk.export.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.document.tree.Inline.LineBreak;
import org.hearingdesk.document.tree.Inline.Link;
import org.hearingdesk.document.tree.Inline.Note;
import org.hearingdesk.document.tree.Inline.Text;
import org.hearingdesk.export.render.QuotationMarks;

/** Writes the parts of a line, and keeps the notes for the end of the document. */
final class LineWriter {
  private final Locale documentLanguage;
  private final List<Note> notes = new ArrayList<>();

  LineWriter(Locale documentLanguage) {
    this.documentLanguage = documentLanguage;
  }

  /** The notes that were met so far, in their order. */
  List<Note> notes() {
    return notes;
  }

  /**
   * The content in one line.
   *
   * @param breaks what stands for the end of a line within it
   */
  String line(List<? extends Inline> content, String breaks) {
    StringBuilder line = new StringBuilder();
    String before = "";
    for (Inline inline : content) {
      String mark = inline instanceof Text text ? mark(text) : "";
      String next =
          switch (inline) {
            case Text text -> text(text);
            case Link link -> link(link);
            case Note note -> reference(note);
            case LineBreak _ -> breaks;
          };
      if (!mark.isEmpty() && mark.equals(before) && joins(line, next, mark)) {
        // two runs of one look: the marks between them would be read as text
        line.setLength(line.length() - mark.length());
        next = next.substring(mark.length());
      }
      line.append(next);
      before = mark;
    }
    return MarkdownText.lines(line.toString().strip());
  }

  private static boolean joins(StringBuilder line, String next, String mark) {
    return line.length() >= 2 * mark.length()
        && line.substring(line.length() - mark.length()).equals(mark)
        && next.startsWith(mark);
  }

  private static String mark(Text text) {
    return (text.look().bold() ? "**" : "") + (text.look().italic() ? "*" : "");
  }

  private String text(Text text) {
    String value = text.value();
    if (text.look().quoted()) {
      QuotationMarks marks = QuotationMarks.of(text.language().orElse(documentLanguage));
      value = marks.open() + value + marks.close();
    }
    String mark = mark(text);
    String core = MarkdownText.of(value);
    if (mark.isEmpty() || core.isBlank()) {
      return core;
    }
    // a mark beside a space is no mark
    int from = core.length() - core.stripLeading().length();
    int to = core.stripTrailing().length();
    return core.substring(0, from) + mark + core.substring(from, to) + mark + core.substring(to);
  }

  private String link(Link link) {
    StringBuilder words = new StringBuilder();
    link.content().forEach(text -> words.append(text(text)));
    String target =
        link.target().toASCIIString().replace("(", "%28").replace(")", "%29").replace("\\", "%5C");
    return "[" + words.toString().strip() + "](" + target + ")";
  }

  private String reference(Note note) {
    notes.add(note);
    return "[^" + notes.size() + "]";
  }
}
