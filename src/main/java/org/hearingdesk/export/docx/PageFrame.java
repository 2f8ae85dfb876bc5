package org.hearingdesk.export.docx;

import java.util.List;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Metadata;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.Resources;

/** The page around the text: its size, its head and foot, and the properties of the file. */
final class PageFrame {

  /** The width of the text on an A4 page, in twentieths of a point. */
  static final int TEXT_WIDTH = 9184;

  private final Document document;
  private final StyleSheet styles;

  PageFrame(Document document, StyleSheet styles) {
    this.document = document;
    this.styles = styles;
  }

  /** Ends the body with the properties of its pages: A4 with generous margins. */
  static void section(Markup markup, String header, String footer) {
    markup.open("w:sectPr");
    markup.empty("w:headerReference", "w:type", "default", "r:id", header);
    markup.empty("w:footerReference", "w:type", "default", "r:id", footer);
    markup.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
    markup.empty(
        "w:pgMar",
        "w:top",
        "1701",
        "w:right",
        "1361",
        "w:bottom",
        "1531",
        "w:left",
        "1361",
        "w:header",
        "794",
        "w:footer",
        "680",
        "w:gutter",
        "0");
    markup.close().line();
  }

  /** Adds the head and the foot of the pages. */
  void addFramesTo(OfficeFile file) {
    file.addWord("header1.xml", "header", header());
    file.addWord("footer1.xml", "footer", footer());
  }

  /**
   * Adds everything around the text to a file whose text, footnotes and numbering are there.
   *
   * @param pages more about its pages, as markup of the settings
   */
  void addTo(OfficeFile file, Relations relations, String pages) {
    file.addWord("styles.xml", "styles", styles.in(document.language()));
    String settings = Resources.text("docx/settings.xml");
    file.addWord(
        "settings.xml",
        "settings",
        settings.replace("  <w:characterSpacing", pages + "  <w:characterSpacing"));
    for (String part : List.of("footnotes", "numbering", "styles", "settings")) {
      relations.part(part, part + ".xml");
    }
    file.addRelations("word/_rels/document.xml.rels", relations);
    file.addXml(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        properties());
    Relations root = new Relations();
    root.part("officeDocument", "word/document.xml");
    root.coreProperties("docProps/core.xml");
    file.addRelations("_rels/.rels", root);
  }

  private String header() {
    Metadata metadata = document.metadata();
    Markup markup = Markup.xmlFile();
    markup.open("w:hdr", Names.roots());
    twoSides(markup, "header", metadata.organisation());
    words(markup, metadata.status().orElse(""));
    return markup.close().close().toString();
  }

  private String footer() {
    Markup markup = Markup.xmlFile();
    markup.open("w:ftr", Names.roots());
    twoSides(markup, "footer", document.metadata().notice().orElse(""));
    field(markup, "PAGE");
    words(markup, " / ");
    field(markup, "NUMPAGES");
    return markup.close().close().toString();
  }

  private void twoSides(Markup markup, String style, String left) {
    markup.open("w:p").open("w:pPr");
    markup.empty("w:pStyle", "w:val", styles.id(style)).close();
    words(markup, left);
    markup.open("w:r").empty("w:tab").close();
  }

  private static void words(Markup markup, String words) {
    markup.open("w:r").leaf("w:t", words, "xml:space", "preserve").close();
  }

  private static void field(Markup markup, String name) {
    markup.open("w:fldSimple", "w:instr", " " + name + " ");
    words(markup, "1");
    markup.close();
  }

  /** The part with the properties of the file. */
  private String properties() {
    Metadata metadata = document.metadata();
    String day = metadata.date() + "T00:00:00Z";
    Markup markup = Markup.xmlFile();
    markup.open(
        "cp:coreProperties",
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    markup.line().leaf("dc:title", document.title()).line();
    markup.leaf("dc:creator", metadata.organisation()).line();
    metadata.subject().ifPresent(subject -> markup.leaf("dc:subject", subject).line());
    markup.leaf("dc:language", document.language().toLanguageTag()).line();
    markup.leaf("dcterms:created", day, "xsi:type", "dcterms:W3CDTF").line();
    markup.leaf("dcterms:modified", day, "xsi:type", "dcterms:W3CDTF").line();
    return markup.close().line().toString();
  }
}
