package org.hearingdesk.export.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Metadata;
import org.hearingdesk.export.ExportNotice;
import org.hearingdesk.export.Exporter;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.Outline;
import org.hearingdesk.export.render.Resources;

/**
 * Writes a document as one web page without scripts and outside files. It follows the reader's
 * choice of light or dark, bends to a telephone's width and prints on A4.
 */
public final class HtmlExporter implements Exporter {

  /** Whatever slips into a page, the browser neither runs nor fetches it. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private final String styleSheet = Resources.text("html/screen.css");

  @Override
  public Format format() {
    return Format.HTML;
  }

  @Override
  public List<ExportNotice> write(Document document, OutputStream out) throws IOException {
    out.write(page(document).getBytes(StandardCharsets.UTF_8));
    return List.of();
  }

  private String page(Document document) {
    Markup markup = Markup.html();
    markup.verbatim("<!DOCTYPE html>\n");
    String language = document.language().toLanguageTag();
    markup.open("html", "lang", language, "dir", InlineWriter.direction(document.language()));
    head(markup, document);
    markup.open("body").open("div", "class", "page").line();
    masthead(markup, document);
    main(markup, document);
    foot(markup, document.metadata());
    return markup.close().close().line().close().line().toString();
  }

  private void head(Markup markup, Document document) {
    Metadata metadata = document.metadata();
    markup.line().open("head").line().empty("meta", "charset", "utf-8").line();
    markup.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    meta(markup, "viewport", "width=device-width, initial-scale=1");
    meta(markup, "color-scheme", "light dark");
    markup.leaf("title", document.title()).line();
    meta(markup, "author", metadata.organisation());
    metadata.subject().ifPresent(subject -> meta(markup, "description", subject));
    meta(markup, "dcterms.date", metadata.date().toString());
    markup.open("style").line().verbatim(styleSheet).close().line().close().line();
  }

  private static void meta(Markup markup, String name, String content) {
    markup.empty("meta", "name", name, "content", content).line();
  }

  private static void masthead(Markup markup, Document document) {
    Metadata metadata = document.metadata();
    markup.open("header").line().open("p", "class", "running");
    markup.leaf("span", metadata.organisation());
    metadata.status().ifPresent(status -> markup.text(" ").leaf("span", status));
    markup.close().line().leaf("h1", document.title()).line().close().line();
  }

  private static void main(Markup markup, Document document) {
    NoteList notes = new NoteList(markup, document.wording());
    InlineWriter inlines = new InlineWriter(markup, document.language(), notes, false);
    markup.open("main").line();
    new BlockWriter(markup, inlines, new BarList(), Outline.of(document)).write(document.body());
    notes.writeAll(inlines);
    markup.close().line();
  }

  private static void foot(Markup markup, Metadata metadata) {
    Optional<String> notice = metadata.notice();
    notice.ifPresent(words -> markup.open("footer").leaf("p", words).close().line());
  }
}
