package org.hearingdesk.export.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import org.hearingdesk.export.docx.TemplateRelations.Relation;
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
 * A part of a template that is carried over into a document: its text with the fields filled in,
 * its pictures, its links to the web.
 */
final class WordPart {
  private static final Set<String> FRAMES = Set.of("header", "footer");

  private final TemplateParts parts;
  private final String name;
  private final Document tree;
  private final TemplateRelations relations;

  /** The heads and feet that the part refers to, by the names of its relations. */
  private final Map<String, WordPart> frames = new HashMap<>();

  /**
   * Reads a part and everything it shows.
   *
   * @throws BadTemplate if something in it may not get into a document
   */
  WordPart(TemplateParts parts, String name) throws BadTemplate {
    this.parts = parts;
    this.name = name;
    this.tree = parts.xml(name);
    this.relations = new TemplateRelations(parts, name);
    WordSafety.clean(name, tree);
  }

  /** Reads what the part refers to; to be called once what is left out of it is taken out. */
  void readReferences() throws BadTemplate {
    for (Attr reference : references()) {
      Relation relation = relations.find(reference.getValue());
      if (FRAMES.contains(relation.type()) && !relation.outside()) {
        WordPart frame = new WordPart(parts, relation.target());
        frame.readReferences();
        frame.checkFields(true);
        frames.put(reference.getValue(), frame);
      } else if (relation.type().equals("image") && !relation.outside()) {
        TemplatePicture.of(relation.target(), parts.bytes(relation.target()));
      } else if (!relation.type().equals("hyperlink") || !isSafe(relation)) {
        throw new BadTemplate(
            relation.outside() ? "outside" : "relation_forbidden",
            name,
            relation.type(),
            relation.target());
      }
    }
  }

  private static boolean isSafe(Relation link) {
    String address = link.target().strip().toLowerCase(Locale.ROOT);
    return link.outside()
        && (address.startsWith("https:")
            || address.startsWith("http:")
            || address.startsWith("mailto:"));
  }

  private List<Attr> references() {
    return XmlTree.below(tree).stream()
        .flatMap(element -> XmlTree.attributes(element).stream())
        .filter(attribute -> Names.RELATION.equals(attribute.getNamespaceURI()))
        .filter(attribute -> !attribute.getValue().isEmpty())
        .toList();
  }

  Element root() {
    return tree.getDocumentElement();
  }

  String name() {
    return name;
  }

  TemplateRelations relations() {
    return relations;
  }

  /** Whether the part has heads or feet. */
  boolean hasFrames() {
    return !frames.isEmpty();
  }

  /**
   * Looks through the fields.
   *
   * @param frame whether the part is no place for the document itself
   * @throws BadTemplate if there is no such field
   */
  void checkFields(boolean frame) throws BadTemplate {
    for (Element paragraph : XmlTree.below(tree, Names.W, "p")) {
      List<Text> runs = runs(paragraph);
      Optional<String> unknown = Fields.unknown(runs);
      if (unknown.isPresent()) {
        throw new BadTemplate("field_unknown", name, unknown.get(), Fields.list(!frame));
      }
      if (Fields.in(runs).contains(Fields.CONTENT)
          && (frame || !XmlTree.is(paragraph.getParentNode(), Names.W, "body"))) {
        throw new BadTemplate("content_misplaced", name);
      }
    }
  }

  /** Whether a field is filled in here, or in a head or foot. */
  boolean shows(String field) {
    return XmlTree.below(tree, Names.W, "p").stream()
            .anyMatch(paragraph -> Fields.in(runs(paragraph)).contains(field))
        || frames.values().stream().anyMatch(frame -> frame.shows(field));
  }

  void fill(Map<String, String> values) {
    for (Element paragraph : XmlTree.below(tree, Names.W, "p")) {
      Fields.fill(runs(paragraph), values);
    }
    frames.values().forEach(frame -> frame.fill(values));
  }

  static List<Text> runs(Element paragraph) {
    List<Text> runs = new ArrayList<>();
    for (Element text : XmlTree.below(paragraph, Names.W, "t")) {
      text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
      runs.addAll(Fields.texts(text));
    }
    return runs;
  }

  /** Puts what the part refers to into a file, and makes it refer to it there. */
  void carryOver(Relations into, OfficeFile file) throws BadTemplate {
    for (Attr reference : references()) {
      WordPart frame = frames.get(reference.getValue());
      if (frame != null) {
        String kind = relations.find(reference.getValue()).type();
        reference.setValue(frame.carryOver(kind, into, file));
        continue;
      }
      Relation relation = relations.find(reference.getValue());
      if (relation.outside()) {
        reference.setValue(into.link(relation.target()));
      } else {
        reference.setValue(into.part("image", picture(relation.target(), file)));
      }
    }
  }

  private String picture(String part, OfficeFile file) throws BadTemplate {
    TemplatePicture picture = TemplatePicture.of(part, parts.bytes(part));
    String plain = Integer.toHexString(part.hashCode());
    String target = "media/template-" + plain + "." + picture.extension();
    file.addPicture("word/" + target, picture.mediaType(), picture.bytes());
    return target;
  }

  private String carryOver(String kind, Relations into, OfficeFile file) throws BadTemplate {
    String plain = "template-" + name.substring(name.lastIndexOf('/') + 1);
    Relations own = new Relations();
    carryOver(own, file);
    file.addWord(plain, kind, XmlTree.file(tree));
    file.addRelations("word/_rels/" + plain + ".rels", own);
    return into.part(kind, plain);
  }
}
