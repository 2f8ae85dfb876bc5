package org.hearingdesk.export.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Inline.Note;
import org.hearingdesk.document.tree.Metadata;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.Outline;
import org.hearingdesk.export.render.Resources;

/**
 * A document as XHTML for a renderer of pages: running lines at the head and foot of each page,
 * notes at the foot, an outline.
 */
public final class PrintPage {

  /** About three lines beside each other. */
  private static final int MOST_RUNNING = 150;

  private final String styleSheet = Resources.text("html/print.css");

  /**
   * The page's source.
   *
   * @param filter what every text passes; its results hold only XML characters
   * @param figures how charts are drawn
   */
  public String of(Document document, UnaryOperator<String> filter, FigureWriter figures) {
    Markup markup = Markup.xml(filter);
    Outline outline = Outline.of(document);
    markup.open("html", "lang", document.language().toLanguageTag()).line();
    head(markup, document, outline);
    markup.open("body").line();
    running(markup, document.metadata());
    markup.leaf("h1", document.title()).line();
    InlineWriter inlines =
        new InlineWriter(
            markup, document.language(), (note, writer) -> note(markup, note, writer), true);
    new BlockWriter(markup, inlines, figures, outline).write(document.body());
    return markup.close().line().close().line().toString();
  }

  private static void note(Markup markup, Note note, InlineWriter inlines) {
    markup.open("span", "class", "footnote");
    inlines.write(note.content());
    markup.close();
  }

  private void head(Markup markup, Document document, Outline outline) {
    markup.open("head").line().leaf("title", document.title()).line();
    markup.empty("meta", "name", "author", "content", document.metadata().organisation()).line();
    // PDF/UA asks for a description; the title is the best one where nobody wrote another
    String subject = document.metadata().subject().orElse(document.title());
    markup.empty("meta", "name", "description", "content", subject).line();
    markup.empty("meta", "name", "subject", "content", subject).line();
    bookmarks(markup, outline);
    markup.open("style").line().verbatim(styleSheet).close().line().close().line();
  }

  private static void bookmarks(Markup markup, Outline outline) {
    markup.open("bookmarks");
    Deque<Integer> above = new ArrayDeque<>();
    for (Outline.Entry entry : outline.entries()) {
      closeDownTo(entry.level(), above, markup);
      markup.line();
      markup.open("bookmark", "name", entry.heading().plainText(), "href", "#" + entry.anchor());
      above.push(entry.level());
    }
    closeDownTo(0, above, markup);
    markup.close().line();
  }

  private static void closeDownTo(int level, Deque<Integer> above, Markup markup) {
    while (!above.isEmpty() && above.peek() >= level) {
      above.pop();
      markup.close();
    }
  }

  private static void running(Markup markup, Metadata metadata) {
    running(markup, "head-left", metadata.organisation());
    running(markup, "head-right", metadata.status().orElse(""));
    running(markup, "foot-left", metadata.notice().orElse(""));
    markup.open("div", "class", "foot-right").open("span", "class", "page-number").close();
    markup.close().line();
  }

  /** Shortens what would grow into the text of every page; the file's properties keep it whole. */
  private static void running(Markup markup, String place, String words) {
    boolean fits = words.codePointCount(0, words.length()) <= MOST_RUNNING;
    String shown =
        fits ? words : words.substring(0, words.offsetByCodePoints(0, MOST_RUNNING)) + "…";
    markup.leaf("div", shown, "class", place).line();
  }
}
