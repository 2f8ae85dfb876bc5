package org.hearingdesk.export.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearingdesk.export.template.BadTemplate;
import org.hearingdesk.export.template.Fields;
import org.hearingdesk.export.template.TemplateParts;
import org.hearingdesk.export.template.XmlTree;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** A template that one document is written into. */
final class WordTemplate {
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  /** What of a section is taken: its pages. How it is cut into columns belongs to other texts. */
  private static final Set<String> OF_SECTION =
      Set.of(
          "headerReference",
          "footerReference",
          "type",
          "pgSz",
          "pgMar",
          "pgBorders",
          "pgNumType",
          "titlePg",
          "docGrid");

  private final TemplateParts parts;
  private final WordPart main;
  private final StyleSheet styles;
  private final Numbering numbering;
  private final List<Element> before = new ArrayList<>();
  private final List<Element> behind = new ArrayList<>();
  private final Optional<Element> section;

  /**
   * Reads a template.
   *
   * @throws BadTemplate if documents cannot be written into it
   */
  static WordTemplate of(TemplateParts parts) throws BadTemplate {
    String document =
        new TemplateRelations(parts, "")
            .target("officeDocument")
            .orElseThrow(() -> new BadTemplate("not_docx"));
    return new WordTemplate(parts, new WordPart(parts, document));
  }

  private WordTemplate(TemplateParts parts, WordPart main) throws BadTemplate {
    this.parts = parts;
    this.main = main;
    if (STRICT.equals(main.root().getNamespaceURI())) {
      throw new BadTemplate("strict", main.name());
    }
    if (!XmlTree.is(main.root(), Names.W, "document")) {
      throw new BadTemplate("not_docx");
    }
    Element body =
        XmlTree.child(main.root(), Names.W, "body").orElseThrow(() -> new BadTemplate("not_docx"));
    Optional<String> table = styleOf(XmlTree.below(body, Names.W, "tblStyle"));
    main.checkFields(false);
    Optional<String> text =
        XmlTree.children(body).stream()
            .filter(WordTemplate::isPlace)
            .findFirst()
            .flatMap(place -> styleOf(XmlTree.below(place, Names.W, "pStyle")));
    section = XmlTree.child(body, Names.W, "sectPr");
    cut(body);
    XmlTree.below(body, Names.W, "sectPr").forEach(WordTemplate::keepPages);
    main.readReferences();
    styles = readStyles(text, table);
    numbering = readNumbering();
  }

  /** The first style: a template shows with it how its text or its tables look. */
  private static Optional<String> styleOf(List<Element> names) {
    return names.stream().findFirst().map(each -> each.getAttributeNS(Names.W, "val"));
  }

  /** Parts the body where the document goes; without such a place nothing of it stays. */
  private void cut(Element body) throws BadTemplate {
    List<Element> children = new ArrayList<>(XmlTree.children(body));
    section.ifPresent(children::remove);
    List<Element> places = children.stream().filter(WordTemplate::isPlace).toList();
    if (places.size() > 1) {
      throw new BadTemplate("content_twice", main.name());
    }
    if (places.isEmpty()) {
      children.forEach(XmlTree::remove);
      return;
    }
    int place = children.indexOf(places.getFirst());
    before.addAll(children.subList(0, place));
    behind.addAll(children.subList(place, children.size()));
    boolean endsSection = !XmlTree.below(places.getFirst(), Names.W, "sectPr").isEmpty();
    if (endsSection) {
      XmlTree.below(places.getFirst(), Names.W, "r").forEach(XmlTree::remove);
    } else {
      XmlTree.remove(behind.removeFirst());
    }
    int id = 1;
    for (Element picture : XmlTree.below(body, Names.DRAWING, "docPr")) {
      picture.setAttribute("id", String.valueOf(100_000 + id++));
    }
  }

  private static boolean isPlace(Element element) {
    return XmlTree.is(element, Names.W, "p")
        && Fields.in(WordPart.runs(element)).contains(Fields.CONTENT);
  }

  private static void keepPages(Element section) {
    for (Element child : XmlTree.children(section)) {
      if (!OF_SECTION.contains(child.getLocalName())) {
        XmlTree.remove(child);
      }
    }
  }

  private StyleSheet readStyles(Optional<String> text, Optional<String> table) throws BadTemplate {
    String part =
        main.relations()
            .target("styles")
            .orElseThrow(() -> new BadTemplate("part_missing", "styles.xml"));
    return new TemplateStyles(part, parts.xml(part)).complete(text, table);
  }

  private Numbering readNumbering() throws BadTemplate {
    Optional<String> part = main.relations().target("numbering");
    return part.isEmpty()
        ? new Numbering()
        : new Numbering(new TemplateNumbering(parts.xml(part.get())), styles);
  }

  StyleSheet styles() {
    return styles;
  }

  Numbering numbering() {
    return numbering;
  }

  /** Whether the template says something where the document has a field for it. */
  boolean shows(String field) {
    return main.shows(field);
  }

  /** Whether the title stands before the document already. */
  boolean showsTitle() {
    return before.stream()
        .flatMap(each -> Stream.concat(Stream.of(each), XmlTree.below(each).stream()))
        .filter(each -> XmlTree.is(each, Names.W, "p"))
        .anyMatch(each -> Fields.in(WordPart.runs(each)).contains(Fields.TITLE));
  }

  /** Whether its pages have heads or feet; without any, a document has the usual ones. */
  boolean hasFrames() {
    return section.isPresent() && main.hasFrames();
  }

  void fill(Map<String, String> values) {
    main.fill(values);
  }

  /** Puts heads, feet, pictures and the theme into a file. */
  void carryOver(Relations relations, OfficeFile file) throws BadTemplate {
    main.carryOver(relations, file);
    Optional<String> theme = main.relations().target("theme");
    if (theme.isPresent() && parts.has(theme.get())) {
      WordPart part = new WordPart(parts, theme.get());
      boolean alone = XmlTree.below(part.root(), Names.GRAPHIC, "blip").isEmpty();
      if (alone) {
        file.addXml(
            "word/theme.xml",
            "application/vnd.openxmlformats-officedocument.theme+xml",
            XmlTree.file(parts.xml(theme.get())));
        relations.part("theme", "theme.xml");
      }
    }
  }

  /** What stands before the document, as markup. */
  String before() {
    return written(before);
  }

  /** What stands behind the document, as markup. */
  String behind() {
    return written(behind);
  }

  private static String written(List<Element> elements) {
    StringBuilder markup = new StringBuilder();
    elements.forEach(each -> markup.append(XmlTree.write(each)).append('\n'));
    return markup.toString();
  }

  /** The last section, which the document is in as a rule. */
  Optional<Element> section() {
    return section;
  }

  /** What the root of the text declares, besides the usual names. */
  List<String> declarations() {
    List<String> usual = List.of(Names.roots());
    List<String> more = new ArrayList<>();
    for (Attr attribute : XmlTree.attributes(main.root())) {
      boolean wanted =
          XmlTree.declares(attribute) || Names.COMPATIBILITY.equals(attribute.getNamespaceURI());
      if (wanted && !usual.contains(attribute.getName())) {
        more.add(attribute.getName());
        more.add(attribute.getValue());
      }
    }
    return more;
  }

  /** What the settings say about pages: whether left and right ones differ. */
  String pages() throws BadTemplate {
    Optional<String> settings = main.relations().target("settings");
    return settings.isPresent()
            && parts.has(settings.get())
            && XmlTree.child(
                    parts.xml(settings.get()).getDocumentElement(), Names.W, "evenAndOddHeaders")
                .isPresent()
        ? "  <w:evenAndOddHeaders/>\n"
        : "";
  }

  /** The width of the text on its pages, in twentieths of a point. */
  int width() {
    Optional<Element> size = section.flatMap(each -> XmlTree.child(each, Names.W, "pgSz"));
    Optional<Element> margins = section.flatMap(each -> XmlTree.child(each, Names.W, "pgMar"));
    if (size.isEmpty() || margins.isEmpty()) {
      return PageFrame.TEXT_WIDTH;
    }
    int width =
        number(size.get(), "w")
            - number(margins.get(), "left")
            - number(margins.get(), "right")
            - number(margins.get(), "gutter");
    return Math.clamp(width, 1_000, 30_000);
  }

  private static int number(Element element, String attribute) {
    String value = element.getAttributeNS(Names.W, attribute);
    return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : 0;
  }
}
