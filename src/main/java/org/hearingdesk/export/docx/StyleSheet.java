package org.hearingdesk.export.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.export.render.Resources;
import org.hearingdesk.export.template.BadTemplate;
import org.hearingdesk.export.template.XmlTree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a template. Styles are found by their name, because their ids differ between the
 * languages of word processors.
 */
final class StyleSheet {
  /** Stands for the style of plain paragraphs. */
  static final String TEXT = "the text";

  private final Document styles;
  private final Map<String, Element> byName = new HashMap<>();
  private final Map<String, Element> byId = new HashMap<>();

  /** Names that stand for a style of another name. */
  private final Map<String, String> ids = new HashMap<>();

  private final boolean own;

  /**
   * @param ids the ids of styles by name, where a style of another name takes the place
   * @param own whether these are the styles of the program itself
   */
  StyleSheet(Document styles, Map<String, String> ids, boolean own) {
    this.styles = styles;
    this.own = own;
    for (Element style : XmlTree.below(styles, Names.W, "style")) {
      byId.put(style.getAttributeNS(Names.W, "styleId"), style);
      name(style).ifPresent(name -> byName.putIfAbsent(name.toLowerCase(Locale.ROOT), style));
    }
    find("Normal").ifPresent(id -> this.ids.put(TEXT, id));
    ids.forEach((name, id) -> this.ids.put(name.toLowerCase(Locale.ROOT), id));
  }

  /** The styles that the program brings. */
  static StyleSheet own() {
    return new StyleSheet(ownStyles(), Map.of(), true);
  }

  static Document ownStyles() {
    try {
      return XmlTree.parse("styles.xml", Resources.bytes("docx/styles.xml"));
    } catch (BadTemplate e) {
      throw new IllegalStateException("The program cannot read its styles", e);
    }
  }

  static Optional<String> name(Element style) {
    return XmlTree.child(style, Names.W, "name").map(each -> each.getAttributeNS(Names.W, "val"));
  }

  /** Whether these are the styles of the program itself, and not of somebody's template. */
  boolean isOwn() {
    return own;
  }

  /** The id of a style, by the name that is the same in all languages. */
  String id(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("The template lacks the style " + name));
  }

  /** The same where there need not be such a style. */
  Optional<String> find(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(ids.get(plain))
        .or(() ->
            Optional.ofNullable(byName.get(plain))
                .map(style -> style.getAttributeNS(Names.W, "styleId")));
  }

  /** The list that paragraphs of a style belong to, by itself or by a style it is based on. */
  Optional<String> list(String name) {
    Set<String> seen = new HashSet<>();
    Optional<String> id = find(name);
    while (id.isPresent() && seen.add(id.get())) {
      Optional<Element> style = Optional.ofNullable(byId.get(id.get()));
      Optional<String> number =
          style
              .flatMap(each -> XmlTree.child(each, Names.W, "pPr"))
              .flatMap(each -> XmlTree.child(each, Names.W, "numPr"))
              .flatMap(each -> XmlTree.child(each, Names.W, "numId"))
              .map(each -> each.getAttributeNS(Names.W, "val"));
      if (number.isPresent()) {
        return number.filter(each -> !each.equals("0"));
      }
      id =
          style
              .flatMap(each -> XmlTree.child(each, Names.W, "basedOn"))
              .map(each -> each.getAttributeNS(Names.W, "val"));
    }
    return Optional.empty();
  }

  /** The part with the language of a document as the language of all text. */
  String in(Locale language) {
    Document copy = (Document) styles.cloneNode(true);
    List<Element> languages = XmlTree.below(copy, Names.W, "lang");
    languages.forEach(each -> each.setAttributeNS(Names.W, "w:val", language.toLanguageTag()));
    return XmlTree.file(copy);
  }
}
