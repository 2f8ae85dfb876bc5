package org.hearingdesk.export.odt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.export.template.BadTemplate;
import org.hearingdesk.export.template.Fields;
import org.hearingdesk.export.template.TemplateParts;
import org.hearingdesk.export.template.TemplatePicture;
import org.hearingdesk.export.template.XmlTree;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * A part of a template: text, looks and pictures as the format defines them, and fields that only
 * say something about the document itself. What would run or fetch something is refused.
 */
final class OdtPart {
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final Set<String> SPACES =
      Set.of(
          Names.space("office"),
          Names.space("style"),
          Names.space("text"),
          Names.space("table"),
          Names.space("drawing"),
          Names.space("meta"),
          Names.space("datastyle"),
          Names.space("xsl-fo-compatible"),
          Names.space("svg-compatible"),
          Names.space("dr3d"),
          Names.space("presentation"),
          XLINK,
          "http://purl.org/dc/elements/1.1/");

  private static final Set<String> ACTIVE =
      Set.of(
          "object",
          "object-ole",
          "plugin",
          "applet",
          "floating-frame",
          "event-listeners",
          "dde-connection",
          "dde-connection-decl",
          "dde-source",
          "section-source",
          "execute-macro",
          "script",
          "scripts",
          "database-display",
          "database-next",
          "database-row-select",
          "database-row-number",
          "database-name",
          "table-source",
          "cell-range-source");

  private static final Set<String> DROPPED =
      Set.of(
          "forms",
          "scripts",
          "annotation",
          "annotation-end",
          "tracked-changes",
          "change",
          "change-start",
          "change-end",
          "bookmark",
          "bookmark-start",
          "bookmark-end",
          "reference-mark",
          "reference-mark-start",
          "reference-mark-end",
          "note",
          "soft-page-break",
          "font-face-src",
          "binary-data");

  private final TemplateParts parts;
  private final String name;
  private final Document tree;

  /** The pictures that the part shows, by their names in a document. */
  private final Map<String, TemplatePicture> pictures = new LinkedHashMap<>();

  /**
   * Reads a part and everything it shows.
   *
   * @throws BadTemplate if something in it may not get into a document
   */
  OdtPart(TemplateParts parts, String name) throws BadTemplate {
    this.parts = parts;
    this.name = name;
    this.tree = parts.xml(name);
    clean(tree.getDocumentElement());
    for (Element element : XmlTree.below(tree)) {
      boolean something = element.hasChildNodes() || element.hasAttributes();
      if (ACTIVE.contains(String.valueOf(element.getLocalName())) && something) {
        throw new BadTemplate("active", name, element.getNodeName());
      }
    }
    for (Element element : XmlTree.below(tree)) {
      clean(element);
    }
    for (Element element : XmlTree.below(tree)) {
      references(element);
    }
  }

  /** Takes out what is not of the format itself, and what belongs to people who reviewed. */
  private static void clean(Element element) {
    if (!SPACES.contains(String.valueOf(element.getNamespaceURI()))
        || DROPPED.contains(element.getLocalName())) {
      XmlTree.remove(element);
      return;
    }
    for (Attr attribute : XmlTree.attributes(element)) {
      boolean wanted =
          XmlTree.declares(attribute)
              ? SPACES.contains(attribute.getValue())
              : SPACES.contains(String.valueOf(attribute.getNamespaceURI()));
      if (!wanted) {
        element.removeAttributeNode(attribute);
      }
    }
  }

  private void references(Element element) throws BadTemplate {
    String target = element.getAttributeNS(XLINK, "href").strip();
    if (target.isEmpty() || target.startsWith("#")) {
      return;
    }
    if (XmlTree.is(element, Names.space("text"), "a")) {
      if (!isSafe(target)) {
        throw new BadTemplate("outside", name, element.getNodeName(), target);
      }
      return;
    }
    String part = target.startsWith("./") ? target.substring(2) : target;
    if (!parts.has(part)) {
      throw new BadTemplate("outside", name, element.getNodeName(), target);
    }
    TemplatePicture picture = TemplatePicture.of(part, parts.bytes(part));
    String file =
        "Pictures/template-" + Integer.toHexString(part.hashCode()) + "." + picture.extension();
    pictures.put(file, picture);
    element.setAttributeNS(XLINK, "xlink:href", file);
  }

  private static boolean isSafe(String target) {
    String address = target.toLowerCase(Locale.ROOT);
    return address.startsWith("https:")
        || address.startsWith("http:")
        || address.startsWith("mailto:");
  }

  String name() {
    return name;
  }

  Document tree() {
    return tree;
  }

  Map<String, TemplatePicture> pictures() {
    return pictures;
  }

  /**
   * Looks through the fields below an element.
   *
   * @param text where the document itself may stand; empty where it has no place
   * @throws BadTemplate if there is no such field
   */
  void checkFields(Element within, Optional<Element> text) throws BadTemplate {
    for (Element paragraph : paragraphs(within)) {
      List<Text> runs = Fields.texts(paragraph);
      Optional<String> unknown = Fields.unknown(runs);
      if (unknown.isPresent()) {
        throw new BadTemplate("field_unknown", name, unknown.get(), Fields.list(text.isPresent()));
      }
      boolean misplaced = text.isEmpty() || !text.get().isSameNode(paragraph.getParentNode());
      if (misplaced && Fields.in(runs).contains(Fields.CONTENT)) {
        throw new BadTemplate("content_misplaced", name);
      }
    }
  }

  /** Whether a field is filled in below an element. */
  static boolean shows(Element within, String field) {
    return paragraphs(within).stream()
        .anyMatch(paragraph -> Fields.in(Fields.texts(paragraph)).contains(field));
  }

  static void fill(Element within, Map<String, String> values) {
    paragraphs(within).forEach(paragraph -> Fields.fill(Fields.texts(paragraph), values));
  }

  /** The paragraphs below an element, itself among them. */
  private static List<Element> paragraphs(Element within) {
    List<Element> all = new ArrayList<>(List.of(within));
    all.addAll(XmlTree.below(within));
    return all.stream().filter(OdtPart::isParagraph).toList();
  }

  static boolean isParagraph(Element element) {
    return XmlTree.is(element, Names.space("text"), "p")
        || XmlTree.is(element, Names.space("text"), "h");
  }
}
