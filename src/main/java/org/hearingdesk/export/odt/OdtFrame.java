package org.hearingdesk.export.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Metadata;
import org.hearingdesk.export.render.Languages;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.Resources;

/** What stands around the text: styles, the head and foot of its pages, the file's properties. */
final class OdtFrame {
  /** The width of the text on an A4 page, in centimetres. */
  static final double TEXT_WIDTH = 16.2;

  private final Document document;

  OdtFrame(Document document) {
    this.document = document;
  }

  /** The part with the named styles and the page. */
  String styles() {
    Markup markup = Markup.xmlFile();
    markup.open("office:document-styles", Names.roots()).line();
    markup.verbatim(Resources.text("odt/fonts.xml"));
    markup.open("office:styles").line();
    defaults(markup);
    markup.verbatim(Resources.text("odt/styles.xml")).close().line();
    markup.verbatim(Resources.text("odt/page.xml"));
    markup.open("office:master-styles").line();
    markup.open(
        "style:master-page", "style:name", "Standard", "style:page-layout-name", "DocumentPage");
    header(markup);
    footer(markup);
    return markup.close().line().close().line().close().line().toString();
  }

  private void defaults(Markup markup) {
    Locale language = document.language();
    String direction = Languages.isRightToLeft(language) ? "rl-tb" : "lr-tb";
    markup.open("style:default-style", "style:family", "paragraph");
    markup.empty(
        "style:paragraph-properties",
        "style:writing-mode",
        direction,
        "style:tab-stop-distance",
        "1cm",
        "fo:orphans",
        "2",
        "fo:widows",
        "2");
    markup.open("style:text-properties", textDefaults(language)).close();
    markup.close().line();
    markup.open("style:default-style", "style:family", "table");
    markup.empty("style:table-properties", "table:border-model", "collapsing").close().line();
  }

  private static String[] textDefaults(Locale language) {
    List<String> attributes = new ArrayList<>(Names.language(language));
    attributes.addAll(
        List.of(
            "style:font-name",
            "Arial",
            "style:font-name-asian",
            "Arial",
            "style:font-name-complex",
            "Arial",
            "fo:font-size",
            "10.5pt",
            "style:font-size-asian",
            "10.5pt",
            "style:font-size-complex",
            "10.5pt",
            "fo:color",
            "#171B24"));
    return attributes.toArray(new String[0]);
  }

  /** The head of its pages, as a part of its own. */
  String header() {
    Markup markup = Markup.xmlFile();
    header(markup, Names.roots());
    return markup.toString();
  }

  /** The foot of its pages, as a part of its own. */
  String footer() {
    Markup markup = Markup.xmlFile();
    footer(markup, Names.roots());
    return markup.toString();
  }

  private void header(Markup markup, String... names) {
    Metadata metadata = document.metadata();
    markup.open("style:header", names).open("text:p", "text:style-name", "Header");
    SpanWriter spans = spans(markup);
    spans.words(metadata.organisation());
    spans.tab();
    spans.words(metadata.status().orElse(""));
    markup.close().close().line();
  }

  private void footer(Markup markup, String... names) {
    markup.open("style:footer", names).open("text:p", "text:style-name", "Footer");
    SpanWriter spans = spans(markup);
    spans.words(document.metadata().notice().orElse(""));
    spans.tab();
    markup.leaf("text:page-number", "1", "text:select-page", "current").text(" / ");
    markup.leaf("text:page-count", "1").close().close().line();
  }

  private SpanWriter spans(Markup markup) {
    return new SpanWriter(markup, new TextStyles(), document.language());
  }

  /** The part with the properties of the file. */
  String properties() {
    Metadata metadata = document.metadata();
    String day = metadata.date() + "T00:00:00";
    Markup markup = Markup.xmlFile();
    markup.open("office:document-meta", Names.roots()).open("office:meta").line();
    markup.leaf("meta:generator", "Hearing Desk").line();
    markup.leaf("dc:title", document.title()).line();
    metadata.subject().ifPresent(subject -> markup.leaf("dc:subject", subject).line());
    markup.leaf("meta:initial-creator", metadata.organisation()).line();
    markup.leaf("dc:creator", metadata.organisation()).line();
    markup.leaf("meta:creation-date", day).line();
    markup.leaf("dc:date", day).line();
    markup.leaf("dc:language", document.language().toLanguageTag()).line();
    return markup.close().close().line().toString();
  }
}
