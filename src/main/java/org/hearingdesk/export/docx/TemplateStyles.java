package org.hearingdesk.export.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.export.template.BadTemplate;
import org.hearingdesk.export.template.XmlTree;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Takes the styles of a template, and adds what the program needs and the template lacks, in the
 * sizes of the template. A heading that is not there by name is found by its level.
 */
final class TemplateStyles {
  /** The name under which tables look for their style. */
  static final String TABLE = "Hearing Table";

  /** In half points: what the sizes of the program's own styles are made for. */
  private static final double OWN_SIZE = 21;

  private final String part;
  private final Document template;
  private final Document own = StyleSheet.ownStyles();
  private final Map<String, Element> byName = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** The ids in the template, by the ids of the program's own styles. */
  private final Map<String, String> ids = new HashMap<>();

  private final Map<String, String> idsByName = new LinkedHashMap<>();

  /**
   * @throws BadTemplate if a style has no id, or two have the same
   */
  TemplateStyles(String part, Document template) throws BadTemplate {
    this.part = part;
    this.template = template;
    keepOnlyWord(template);
    for (Element style : XmlTree.below(template, Names.W, "style")) {
      String id = style.getAttributeNS(Names.W, "styleId");
      String name = StyleSheet.name(style).orElse("");
      if (id.isEmpty() || name.isEmpty() || !taken.add(id)) {
        throw new BadTemplate("style_broken", part, name.isEmpty() ? id : name);
      }
      register(type(style), name, style);
      XmlTree.child(style, Names.W, "aliases").stream()
          .flatMap(each -> List.of(each.getAttributeNS(Names.W, "val").split(",", -1)).stream())
          .forEach(alias -> register(type(style), alias.strip(), style));
    }
  }

  /** Effects of one word processor's own are left out; every other one shows text without them. */
  static void keepOnlyWord(Document tree) {
    for (Element element : XmlTree.below(tree)) {
      if (!Names.W.equals(element.getNamespaceURI())) {
        XmlTree.remove(element);
      }
      keepOnlyWord(element);
    }
    keepOnlyWord(tree.getDocumentElement());
  }

  private static void keepOnlyWord(Element element) {
    for (Attr attribute : XmlTree.attributes(element)) {
      boolean wanted =
          Names.W.equals(attribute.getNamespaceURI())
              || (XmlTree.declares(attribute) && Names.W.equals(attribute.getValue()));
      if (!wanted) {
        element.removeAttributeNode(attribute);
      }
    }
  }

  private void register(String type, String name, Element style) {
    byName.putIfAbsent(type + " " + name.toLowerCase(Locale.ROOT), style);
  }

  private static String type(Element style) {
    String type = style.getAttributeNS(Names.W, "type");
    return type.isEmpty() ? "paragraph" : type;
  }

  /**
   * The styles for a document.
   *
   * @param text the id of the style that plain paragraphs of the template have
   * @param table the id of the style that its tables have
   */
  StyleSheet complete(Optional<String> text, Optional<String> table) {
    List<Element> needed = XmlTree.below(own, Names.W, "style");
    for (Element style : needed) {
      find(style, table)
          .ifPresent(found -> {
            takeFor(style, id(found));
            level(style).ifPresent(level -> rename(found, style));
          });
    }
    double scale = size() / OWN_SIZE;
    for (Element style : needed) {
      if (!ids.containsKey(id(style))) {
        takeFor(style, free(id(style)));
        add(style, scale);
      }
    }
    text.filter(taken::contains).ifPresent(id -> idsByName.put(StyleSheet.TEXT, id));
    return new StyleSheet(template, idsByName, false);
  }

  /** Readers know headings by their name; the one that people gave stays beside it. */
  private static void rename(Element found, Element heading) {
    String name = StyleSheet.name(found).orElseThrow();
    String real = StyleSheet.name(heading).orElseThrow();
    if (name.equalsIgnoreCase(real)) {
      return;
    }
    Element element = XmlTree.child(found, Names.W, "name").orElseThrow();
    value(element, real);
    XmlTree.child(found, Names.W, "aliases").ifPresent(XmlTree::remove);
    Element alias = found.getOwnerDocument().createElementNS(Names.W, "w:aliases");
    value(alias, name);
    found.insertBefore(alias, element.getNextSibling());
  }

  private void takeFor(Element style, String id) {
    ids.put(id(style), id);
    idsByName.put(StyleSheet.name(style).orElseThrow(), id);
  }

  private Optional<Element> find(Element wanted, Optional<String> table) {
    String type = type(wanted);
    String name = StyleSheet.name(wanted).orElseThrow();
    Optional<Element> found =
        Optional.ofNullable(byName.get(type + " " + name.toLowerCase(Locale.ROOT)));
    if (wanted.getAttributeNS(Names.W, "default").equals("1")) {
      // some word processors do not say which style is the usual one
      return defaultOf(type).or(() -> found);
    }
    if (found.isPresent()) {
      return found;
    }
    if (name.equals(TABLE)) {
      return table.flatMap(id -> ofType("table").filter(each -> id(each).equals(id)).findFirst());
    }
    return level(wanted)
        .flatMap(level ->
            ofType("paragraph").filter(each -> level(each).equals(Optional.of(level))).findFirst());
  }

  private java.util.stream.Stream<Element> ofType(String type) {
    return XmlTree.below(template, Names.W, "style").stream()
        .filter(each -> type(each).equals(type));
  }

  private Optional<Element> defaultOf(String type) {
    return ofType(type)
        .filter(each -> Set.of("1", "true", "on").contains(each.getAttributeNS(Names.W, "default")))
        .findFirst();
  }

  /** The level of a heading, as the style itself says it. */
  private static Optional<String> level(Element style) {
    return XmlTree.child(style, Names.W, "pPr")
        .flatMap(each -> XmlTree.child(each, Names.W, "outlineLvl"))
        .map(each -> each.getAttributeNS(Names.W, "val"))
        .filter(level -> !level.equals("9"));
  }

  /** The size of plain text, in half points. */
  private double size() {
    Optional<Element> defaults =
        XmlTree.below(template, Names.W, "rPrDefault").stream().findFirst();
    return defaultOf("paragraph")
        .flatMap(TemplateStyles::sizeOf)
        .or(() -> defaults.flatMap(TemplateStyles::sizeOf))
        .orElse(20.0);
  }

  private static Optional<Double> sizeOf(Element style) {
    return XmlTree.child(style, Names.W, "rPr")
        .flatMap(each -> XmlTree.child(each, Names.W, "sz"))
        .map(each -> each.getAttributeNS(Names.W, "val"))
        .filter(size -> size.matches("\\d{1,3}"))
        .map(Double::valueOf);
  }

  private void add(Element style, double scale) {
    Element copy = (Element) template.importNode(style, true);
    copy.setAttributeNS(Names.W, "w:styleId", ids.get(id(style)));
    for (Element each : XmlTree.below(copy)) {
      switch (String.valueOf(each.getLocalName())) {
        case "basedOn", "next", "link" -> value(each, ids.getOrDefault(value(each), value(each)));
        case "sz", "szCs" -> value(each, scaled(value(each), scale));
        default -> {
          // looks that fit every template
        }
      }
    }
    template.getDocumentElement().appendChild(copy);
  }

  private static String scaled(String size, double scale) {
    return String.valueOf(Math.max(2, Math.round(Integer.parseInt(size) * scale)));
  }

  private String free(String wanted) {
    String id = wanted;
    for (int i = 2; !taken.add(id); i++) {
      id = wanted + i;
    }
    return id;
  }

  private static String id(Element style) {
    return style.getAttributeNS(Names.W, "styleId");
  }

  private static String value(Element element) {
    return element.getAttributeNS(Names.W, "val");
  }

  private static void value(Element element, String value) {
    element.setAttributeNS(Names.W, "w:val", value);
  }

  /** The part of the template that the styles stand in. */
  String part() {
    return part;
  }
}
