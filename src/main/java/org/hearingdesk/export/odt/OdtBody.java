package org.hearingdesk.export.odt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.export.template.BadTemplate;
import org.hearingdesk.export.template.Fields;
import org.hearingdesk.export.template.TemplatePicture;
import org.hearingdesk.export.template.XmlTree;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The text of a template, parted where the document goes. */
final class OdtBody {
  private static final String OFFICE = Names.space("office");
  private static final String STYLE = Names.space("style");
  private static final String TEXT = Names.space("text");

  /** Begins the names of the template's own looks, so that the document's have others. */
  private static final String OWN = "template-";

  /** References to named styles, never to looks. */
  private static final Set<String> NAMED =
      Set.of("parent-style-name", "next-style-name", "default-style-name");

  private final OdtPart part;
  private final Optional<Element> looks;
  private final List<Element> before = new ArrayList<>();
  private final List<Element> behind = new ArrayList<>();
  private final Optional<String> textStyle;
  private final Optional<String> master;

  /**
   * @throws BadTemplate if there is no text, or no single place in it
   */
  OdtBody(OdtPart part) throws BadTemplate {
    this.part = part;
    Element root = part.tree().getDocumentElement();
    Element text =
        XmlTree.child(root, OFFICE, "body")
            .flatMap(each -> XmlTree.child(each, OFFICE, "text"))
            .orElseThrow(() -> new BadTemplate("not_odt"));
    part.checkFields(text, Optional.of(text));
    looks = XmlTree.child(root, OFFICE, "automatic-styles");
    List<Element> paragraphs = XmlTree.children(text);
    List<Element> places = paragraphs.stream().filter(OdtBody::isPlace).toList();
    if (places.size() > 1) {
      throw new BadTemplate("content_twice", part.name());
    }
    master = paragraphs.stream().filter(OdtPart::isParagraph).findFirst().flatMap(this::masterOf);
    textStyle = places.stream().findFirst().map(this::named);
    if (!places.isEmpty()) {
      int place = paragraphs.indexOf(places.getFirst());
      before.addAll(paragraphs.subList(0, place));
      before.removeIf(each -> isPrologue(each));
      behind.addAll(paragraphs.subList(place + 1, paragraphs.size()));
    }
    rename(root);
  }

  private static boolean isPlace(Element element) {
    return OdtPart.isParagraph(element)
        && Fields.in(Fields.texts(element)).contains(Fields.CONTENT);
  }

  /** Declarations that stand before the text. */
  private static boolean isPrologue(Element element) {
    return element.getLocalName().endsWith("-decls");
  }

  private Optional<Element> look(String name) {
    return looks.flatMap(all ->
        XmlTree.children(all).stream()
            .filter(each -> each.getAttributeNS(STYLE, "name").equals(name))
            .filter(each -> each.getAttributeNS(STYLE, "family").equals("paragraph"))
            .findFirst());
  }

  private Optional<String> masterOf(Element paragraph) {
    return look(paragraph.getAttributeNS(TEXT, "style-name"))
        .map(each -> each.getAttributeNS(STYLE, "master-page-name"))
        .filter(each -> !each.isEmpty());
  }

  /** The named style of a paragraph, behind a look of its own. */
  private String named(Element paragraph) {
    String name = paragraph.getAttributeNS(TEXT, "style-name");
    return look(name).map(each -> each.getAttributeNS(STYLE, "parent-style-name")).orElse(name);
  }

  private void rename(Element root) {
    Set<String> names = new HashSet<>();
    looks.ifPresent(all ->
        XmlTree.children(all).forEach(each -> names.add(each.getAttributeNS(STYLE, "name"))));
    names.remove("");
    for (Element element : XmlTree.below(root)) {
      for (Attr attribute : XmlTree.attributes(element)) {
        String name = String.valueOf(attribute.getLocalName());
        boolean defines =
            name.equals("name")
                && looks.filter(each -> each.isSameNode(element.getParentNode())).isPresent();
        boolean refers = name.endsWith("style-name") && !NAMED.contains(name);
        if ((defines || refers) && names.contains(attribute.getValue())) {
          attribute.setValue(OWN + attribute.getValue());
        }
      }
    }
  }

  /** The name of the style of plain paragraphs, where the template shows one. */
  Optional<String> textStyle() {
    return textStyle;
  }

  /** The page that the template begins on. */
  Optional<String> master() {
    return master;
  }

  /** Whether nothing of the template stands before the document. */
  boolean isEmpty() {
    return before.isEmpty();
  }

  boolean shows(String field) {
    return before.stream().anyMatch(each -> OdtPart.shows(each, field))
        || behind.stream().anyMatch(each -> OdtPart.shows(each, field));
  }

  /** Whether the title stands before the document already. */
  boolean showsTitle() {
    return before.stream().anyMatch(each -> OdtPart.shows(each, Fields.TITLE));
  }

  void fill(Map<String, String> values) {
    before.forEach(each -> OdtPart.fill(each, values));
    behind.forEach(each -> OdtPart.fill(each, values));
  }

  Map<String, TemplatePicture> pictures() {
    return before.isEmpty() && behind.isEmpty() ? Map.of() : part.pictures();
  }

  /** The looks of what stands before and behind, as markup. */
  String looks() {
    boolean needed = !before.isEmpty() || !behind.isEmpty();
    return looks.filter(each -> needed).map(each -> written(XmlTree.children(each))).orElse("");
  }

  /** The fonts that the looks name, as markup. */
  String fonts() {
    return XmlTree.child(part.tree().getDocumentElement(), OFFICE, "font-face-decls")
        .map(XmlTree::write)
        .orElse("");
  }

  String before() {
    return written(before);
  }

  String behind() {
    return written(behind);
  }

  private static String written(List<Element> elements) {
    StringBuilder markup = new StringBuilder();
    elements.forEach(each -> markup.append(XmlTree.write(each)).append('\n'));
    return markup.toString();
  }
}
