package org.hearingdesk.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.render.Markup;

/**
 * Gives a PDF file its properties, once as the old dictionary and once as XMP, which must agree.
 * All of them come from the document, so the same document gives the same file.
 */
final class PdfProperties {

  static final String PRODUCER = "Hearing Desk";

  /** The part of ISO 19005 that a file keeps to. */
  enum Part {
    TWO("2"),
    /** The one that lets other files be inside. */
    THREE("3");

    private final String number;

    Part(String number) {
      this.number = number;
    }
  }

  private PdfProperties() {}

  static void set(PDDocument pdf, Document document, UnaryOperator<String> filter, Part part)
      throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(filter.apply(document.title()));
    information.setAuthor(filter.apply(document.metadata().organisation()));
    information.setSubject(filter.apply(subject(document)));
    information.setCreator(PRODUCER);
    information.setProducer(PRODUCER);
    GregorianCalendar day = day(document.metadata().date());
    information.setCreationDate(day);
    information.setModificationDate(day);
    pdf.setDocumentInformation(information);
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(packet(document, filter, part).getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setMetadata(metadata);
    pdf.getDocumentCatalog().setLanguage(document.language().toLanguageTag());
  }

  private static String subject(Document document) {
    return document.metadata().subject().orElse(document.title());
  }

  static GregorianCalendar day(LocalDate date) {
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    calendar.clear();
    calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    return calendar;
  }

  private static String packet(Document document, UnaryOperator<String> filter, Part part) {
    Markup markup = Markup.xml(filter);
    markup.verbatim("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    markup.open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/").line();
    markup.open("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#").line();
    dublinCore(markup, document);
    String day = document.metadata().date() + "T00:00:00+00:00";
    markup.open("rdf:Description", "rdf:about", "", "xmlns:xmp", "http://ns.adobe.com/xap/1.0/");
    markup.leaf("xmp:CreateDate", day).leaf("xmp:ModifyDate", day);
    markup.leaf("xmp:CreatorTool", PRODUCER).close().line();
    markup.open("rdf:Description", "rdf:about", "", "xmlns:pdf", "http://ns.adobe.com/pdf/1.3/");
    markup.leaf("pdf:Producer", PRODUCER).close().line();
    conformance(markup, part);
    markup.close().close().line().verbatim("<?xpacket end=\"w\"?>");
    return markup.toString();
  }

  private static void dublinCore(Markup markup, Document document) {
    markup.open("rdf:Description", "rdf:about", "", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
    markup.leaf("dc:format", "application/pdf");
    alternatives(markup, "dc:title", document.title());
    alternatives(markup, "dc:description", subject(document));
    markup.open("dc:creator").open("rdf:Seq");
    markup.leaf("rdf:li", document.metadata().organisation()).close().close();
    markup.open("dc:language").open("rdf:Bag");
    markup.leaf("rdf:li", document.language().toLanguageTag()).close().close();
    markup.close().line();
  }

  private static void alternatives(Markup markup, String name, String text) {
    markup.open(name).open("rdf:Alt").leaf("rdf:li", text, "xml:lang", "x-default");
    markup.close().close();
  }

  private static void conformance(Markup markup, Part part) {
    markup.open(
        "rdf:Description", "rdf:about", "", "xmlns:pdfaid", "http://www.aiim.org/pdfa/ns/id/");
    markup.leaf("pdfaid:part", part.number).leaf("pdfaid:conformance", "A").close().line();
    markup.open(
        "rdf:Description", "rdf:about", "", "xmlns:pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
    markup.leaf("pdfuaid:part", "1").close().line();
    describeUniversalAccess(markup);
  }

  /** PDF/A-2 does not know the mark of PDF/UA, so the file explains it (ISO 19005-2, 6.6.2.3). */
  private static void describeUniversalAccess(Markup markup) {
    markup.open(
        "rdf:Description",
        "rdf:about",
        "",
        "xmlns:pdfaExtension",
        "http://www.aiim.org/pdfa/ns/extension/",
        "xmlns:pdfaSchema",
        "http://www.aiim.org/pdfa/ns/schema#",
        "xmlns:pdfaProperty",
        "http://www.aiim.org/pdfa/ns/property#");
    markup.open("pdfaExtension:schemas").open("rdf:Bag");
    markup.open("rdf:li", "rdf:parseType", "Resource");
    markup.leaf("pdfaSchema:schema", "PDF/UA Universal Accessibility Schema");
    markup.leaf("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/");
    markup.leaf("pdfaSchema:prefix", "pdfuaid");
    markup.open("pdfaSchema:property").open("rdf:Seq");
    markup.open("rdf:li", "rdf:parseType", "Resource");
    markup.leaf("pdfaProperty:name", "part").leaf("pdfaProperty:valueType", "Integer");
    markup.leaf("pdfaProperty:category", "internal");
    markup.leaf("pdfaProperty:description", "Part of ISO 14289 that the file conforms to");
    markup.close().close().close().close().close().close().close().line();
  }
}
