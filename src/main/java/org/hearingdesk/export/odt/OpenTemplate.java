package org.hearingdesk.export.odt;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.export.template.BadTemplate;
import org.hearingdesk.export.template.TemplateParts;
import org.hearingdesk.export.template.XmlTree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A template that one document is written into. */
final class OpenTemplate {
  private static final String OFFICE = Names.space("office");
  private static final String STYLE = Names.space("style");
  private static final String FO = Names.space("xsl-fo-compatible");
  private static final List<String> FRAMES = List.of("header", "footer");

  private final OdtPart part;
  private final OdtBody body;
  private final OdtStyles styles;
  private final Optional<Element> master;

  /**
   * @throws BadTemplate if documents cannot be written into it
   */
  OpenTemplate(TemplateParts parts) throws BadTemplate {
    if (!parts.has("content.xml") || !parts.has("styles.xml")) {
      throw new BadTemplate("not_odt");
    }
    part = new OdtPart(parts, "styles.xml");
    body = new OdtBody(new OdtPart(parts, "content.xml"));
    Element root = part.tree().getDocumentElement();
    Element named =
        XmlTree.child(root, OFFICE, "styles")
            .orElseThrow(() -> new BadTemplate("part_missing", "office:styles"));
    part.checkFields(root, Optional.empty());
    styles = new OdtStyles(part.name(), named);
    styles.complete(body.textStyle());
    master = master(root);
  }

  /** The page that the text begins on, or else the first one. */
  private Optional<Element> master(Element root) {
    List<Element> all = XmlTree.below(root, STYLE, "master-page");
    return body.master()
        .flatMap(name -> all.stream().filter(each -> name(each).equals(name)).findFirst())
        .or(() -> all.stream().filter(each -> name(each).equals("Standard")).findFirst())
        .or(() -> all.stream().findFirst());
  }

  private static String name(Element element) {
    return element.getAttributeNS(STYLE, "name");
  }

  OdtBody body() {
    return body;
  }

  /** The page that a document begins on, unless the template's own text stands before it. */
  Optional<String> firstPage() {
    return body.isEmpty() ? master.map(OpenTemplate::name) : Optional.empty();
  }

  /** Whether its pages have heads or feet; without any, a document has the usual ones. */
  boolean hasFrames() {
    Element root = part.tree().getDocumentElement();
    return FRAMES.stream().anyMatch(each -> !XmlTree.below(root, STYLE, each).isEmpty());
  }

  /** Whether the template says something where the document has a field for it. */
  boolean shows(String field) {
    return OdtPart.shows(part.tree().getDocumentElement(), field) || body.shows(field);
  }

  void fill(Map<String, String> values, Locale language) {
    OdtPart.fill(part.tree().getDocumentElement(), values);
    body.fill(values);
    styles.speak(language);
  }

  /** Gives its page a head and a foot, as markup with all names declared. */
  void frame(Document header, Document footer) {
    master.ifPresent(page -> {
      for (Document each : List.of(footer, header)) {
        page.insertBefore(
            part.tree().importNode(each.getDocumentElement(), true), page.getFirstChild());
      }
    });
  }

  /** The part with the styles and the pages. */
  String styles() {
    Element root = part.tree().getDocumentElement();
    root.setAttributeNS(OFFICE, "office:version", Names.VERSION);
    return XmlTree.file(part.tree());
  }

  /** Puts the pictures of the template into a file. */
  void carryOver(OdtFile file) {
    part.pictures()
        .forEach((name, picture) -> file.addPicture(name, picture.mediaType(), picture.bytes()));
    body.pictures()
        .forEach((name, picture) -> file.addPicture(name, picture.mediaType(), picture.bytes()));
  }

  /** The width of the text on its page, in centimetres. */
  double width() {
    Optional<Element> page =
        master
            .map(each -> each.getAttributeNS(STYLE, "page-layout-name"))
            .flatMap(layout ->
                XmlTree.below(part.tree(), STYLE, "page-layout").stream()
                    .filter(each -> name(each).equals(layout))
                    .findFirst())
            .flatMap(layout -> XmlTree.child(layout, STYLE, "page-layout-properties"));
    double all = page.map(each -> length(each, "page-width")).orElse(0.0);
    double both = page.map(each -> length(each, "margin")).orElse(0.0);
    double left = page.map(each -> length(each, "margin-left")).orElse(0.0);
    double right = page.map(each -> length(each, "margin-right")).orElse(0.0);
    double width = all - Math.max(left, both) - Math.max(right, both);
    return all == 0 ? OdtFrame.TEXT_WIDTH : Math.clamp(width, 2, 60);
  }

  private static double length(Element properties, String attribute) {
    String value = properties.getAttributeNS(FO, attribute);
    if (!value.matches("\\d{1,4}(\\.\\d{1,6})?(cm|mm|in|pt)")) {
      return 0;
    }
    double number = Double.parseDouble(value.substring(0, value.length() - 2));
    return switch (value.substring(value.length() - 2)) {
      case "mm" -> number / 10;
      case "in" -> number * 2.54;
      case "pt" -> number * 2.54 / 72;
      default -> number;
    };
  }
}
