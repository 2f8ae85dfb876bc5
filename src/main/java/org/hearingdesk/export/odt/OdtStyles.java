package org.hearingdesk.export.odt;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.Resources;
import org.hearingdesk.export.template.BadTemplate;
import org.hearingdesk.export.template.XmlTree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Adds to the styles of a template what the program needs and the template lacks, in the sizes of
 * the template. A style that has another name in the template becomes the parent of one with the
 * usual name. A heading that is not there by name is found by its level.
 */
final class OdtStyles {
  private static final String STYLE = Names.space("style");
  private static final String TEXT = Names.space("text");
  private static final String FO = Names.space("xsl-fo-compatible");

  /** In points: what the sizes of the program's own styles are made for. */
  private static final double OWN_SIZE = 10.5;

  private final Element styles;
  private final Map<String, Element> known = new HashMap<>();

  /**
   * @throws BadTemplate if two styles have the same name
   */
  OdtStyles(String part, Element styles) throws BadTemplate {
    this.styles = styles;
    Set<String> names = new HashSet<>();
    for (Element style : XmlTree.children(styles)) {
      String name = style.getAttributeNS(STYLE, "name");
      if (!name.isEmpty() && !names.add(key(style, name))) {
        throw new BadTemplate("style_broken", part, name);
      }
    }
    for (Element style : XmlTree.children(styles)) {
      String shown = style.getAttributeNS(STYLE, "display-name");
      known.putIfAbsent(key(style, plain(shown)), style);
    }
    for (Element style : XmlTree.children(styles)) {
      known.put(key(style, plain(style.getAttributeNS(STYLE, "name"))), style);
    }
  }

  private static String key(Element style, String name) {
    return style.getLocalName() + " " + style.getAttributeNS(STYLE, "family") + " " + name;
  }

  private static String plain(String name) {
    return name.replace("_20_", " ").toLowerCase(Locale.ROOT);
  }

  /**
   * Adds what is missing.
   *
   * @param text the style of plain paragraphs, where the template shows one
   */
  void complete(Optional<String> text) {
    countNothing();
    double scale = size() / OWN_SIZE;
    for (Element own : ownStyles()) {
      String name = own.getAttributeNS(STYLE, "name");
      Optional<Element> found = find(own, text);
      boolean same =
          found.map(each -> each.getAttributeNS(STYLE, "name").equals(name)).orElse(false);
      if (!same) {
        add(own, found, scale);
      }
    }
  }

  private static List<Element> ownStyles() {
    Markup markup = Markup.xmlFile();
    markup.open("office:styles", Names.roots());
    markup.verbatim(Resources.text("odt/styles.xml"));
    byte[] part = markup.close().toString().getBytes(StandardCharsets.UTF_8);
    try {
      return XmlTree.children(XmlTree.parse("styles.xml", part).getDocumentElement());
    } catch (BadTemplate e) {
      throw new IllegalStateException("The program cannot read its styles", e);
    }
  }

  private Optional<Element> find(Element own, Optional<String> text) {
    String name = own.getAttributeNS(STYLE, "name");
    Optional<Element> found = Optional.ofNullable(known.get(key(own, plain(name))));
    if (found.isPresent() || !own.getAttributeNS(STYLE, "family").equals("paragraph")) {
      return found;
    }
    if (name.equals("Text_20_body")) {
      return text.flatMap(each -> Optional.ofNullable(known.get(key(own, plain(each)))));
    }
    String level = own.getAttributeNS(STYLE, "default-outline-level");
    return XmlTree.children(styles).stream()
        .filter(each -> !level.isEmpty())
        .filter(each -> each.getAttributeNS(STYLE, "default-outline-level").equals(level))
        .findFirst();
  }

  private void add(Element own, Optional<Element> parent, double scale) {
    boolean there =
        !own.getLocalName().equals("style")
            && XmlTree.child(styles, TEXT, own.getLocalName())
                .filter(each -> !own.getLocalName().equals("list-style"))
                .isPresent();
    if (there) {
      return;
    }
    Document document = styles.getOwnerDocument();
    Element copy = (Element) document.importNode(own, parent.isEmpty());
    parent.ifPresent(each ->
        copy.setAttributeNS(STYLE, "style:parent-style-name", each.getAttributeNS(STYLE, "name")));
    for (Element each : XmlTree.below(copy, STYLE, "text-properties")) {
      scale(each, FO, "fo:font-size", scale);
      scale(each, STYLE, "style:font-size-asian", scale);
      scale(each, STYLE, "style:font-size-complex", scale);
    }
    styles.appendChild(copy);
  }

  private static void scale(Element properties, String space, String attribute, double scale) {
    String size = properties.getAttributeNS(space, attribute.substring(attribute.indexOf(':') + 1));
    points(size)
        .ifPresent(points ->
            properties.setAttributeNS(
                space, attribute, String.format(Locale.ROOT, "%.1fpt", points * scale)));
  }

  private static Optional<Double> points(String size) {
    return size.matches("\\d{1,3}(\\.\\d{1,4})?pt")
        ? Optional.of(Double.valueOf(size.substring(0, size.length() - 2)))
        : Optional.empty();
  }

  /** The size of plain text, in points. */
  private double size() {
    Optional<Element> style = Optional.ofNullable(known.get("style paragraph text body"));
    for (int depth = 0; depth < 20 && style.isPresent(); depth++) {
      Optional<Double> size = style.flatMap(OdtStyles::sizeOf);
      if (size.isPresent()) {
        return size.get();
      }
      String parent = style.get().getAttributeNS(STYLE, "parent-style-name");
      style = Optional.ofNullable(known.get("style paragraph " + plain(parent)));
    }
    return defaults().flatMap(OdtStyles::sizeOf).orElse(12.0);
  }

  private static Optional<Double> sizeOf(Element style) {
    return XmlTree.child(style, STYLE, "text-properties")
        .flatMap(each -> points(each.getAttributeNS(FO, "font-size")));
  }

  private Optional<Element> defaults() {
    return XmlTree.children(styles).stream()
        .filter(each -> XmlTree.is(each, STYLE, "default-style"))
        .filter(each -> each.getAttributeNS(STYLE, "family").equals("paragraph"))
        .findFirst();
  }

  /** A document counts its sections itself. */
  private void countNothing() {
    for (Element level : XmlTree.below(styles, TEXT, "outline-level-style")) {
      level.setAttributeNS(STYLE, "style:num-format", "");
      level.removeAttributeNS(STYLE, "num-prefix");
      level.removeAttributeNS(STYLE, "num-suffix");
      level.removeAttributeNS(TEXT, "display-levels");
    }
    for (Element style : XmlTree.children(styles)) {
      if (!style.getAttributeNS(STYLE, "default-outline-level").isEmpty()) {
        style.removeAttributeNS(STYLE, "list-style-name");
      }
    }
  }

  /** Puts the language of a document in the place of the template's. */
  void speak(Locale language) {
    List<String> attributes = Names.language(language);
    for (Element properties : XmlTree.below(styles, STYLE, "text-properties")) {
      if (!properties.getAttributeNS(FO, "language").isEmpty()) {
        set(properties, attributes);
      }
    }
    Element defaults =
        defaults()
            .orElseGet(() -> {
              Element added =
                  styles.getOwnerDocument().createElementNS(STYLE, "style:default-style");
              added.setAttributeNS(STYLE, "style:family", "paragraph");
              styles.insertBefore(added, styles.getFirstChild());
              return added;
            });
    Element properties =
        XmlTree.child(defaults, STYLE, "text-properties")
            .orElseGet(() -> {
              Element added =
                  styles.getOwnerDocument().createElementNS(STYLE, "style:text-properties");
              defaults.appendChild(added);
              return added;
            });
    set(properties, attributes);
  }

  private static void set(Element properties, List<String> attributes) {
    for (int i = 0; i < attributes.size(); i += 2) {
      String name = attributes.get(i);
      properties.setAttributeNS(name.startsWith("fo:") ? FO : STYLE, name, attributes.get(i + 1));
    }
  }
}
