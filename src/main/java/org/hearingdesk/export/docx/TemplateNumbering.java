package org.hearingdesk.export.docx;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.export.template.BadTemplate;
import org.hearingdesk.export.template.XmlTree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The lists that a template defines: some of its styles belong to them. */
final class TemplateNumbering {
  private static final List<String> ORDER =
      List.of(
          "start",
          "numFmt",
          "lvlRestart",
          "pStyle",
          "isLgl",
          "suff",
          "lvlText",
          "legacy",
          "lvlJc",
          "pPr",
          "rPr");

  private final List<Element> definitions;
  private final List<Element> lists;

  TemplateNumbering(Document tree) {
    for (Element picture : XmlTree.below(tree, Names.W, "numPicBullet")) {
      XmlTree.remove(picture);
    }
    for (Element picture : XmlTree.below(tree, Names.W, "lvlPicBulletId")) {
      XmlTree.remove(picture);
    }
    TemplateStyles.keepOnlyWord(tree);
    XmlTree.below(tree, Names.W, "lvl").forEach(TemplateNumbering::sort);
    definitions = children(tree, "abstractNum");
    lists = children(tree, "num");
  }

  /** Some word processors write what makes up a level in another order than the format asks for. */
  private static void sort(Element level) {
    for (String name : ORDER) {
      for (Element child : XmlTree.children(level)) {
        if (name.equals(child.getLocalName())) {
          level.appendChild(child);
        }
      }
    }
  }

  private static List<Element> children(Document tree, String name) {
    return XmlTree.children(tree.getDocumentElement()).stream()
        .filter(each -> XmlTree.is(each, Names.W, name))
        .toList();
  }

  /** Its definitions as markup. */
  String definitions() {
    return written(definitions);
  }

  /** Its lists as markup. */
  String lists() {
    return written(lists);
  }

  private static String written(List<Element> elements) {
    StringBuilder markup = new StringBuilder();
    elements.forEach(each -> markup.append(XmlTree.write(each)).append('\n'));
    return markup.toString();
  }

  /** The first number that no definition has. */
  int nextDefinition() throws BadTemplate {
    return next(definitions, "abstractNumId");
  }

  /** The first number that no list has. */
  int nextList() throws BadTemplate {
    return Math.max(1, next(lists, "numId"));
  }

  private static int next(List<Element> elements, String attribute) throws BadTemplate {
    int next = 0;
    for (Element each : elements) {
      String value = each.getAttributeNS(Names.W, attribute);
      if (!value.matches("\\d{1,8}")) {
        throw new BadTemplate("list_broken", "numbering.xml", value);
      }
      next = Math.max(next, Integer.parseInt(value) + 1);
    }
    return next;
  }

  /** The definition of a list, where it is one by itself. */
  Optional<String> definition(String list) {
    return lists.stream()
        .filter(each -> each.getAttributeNS(Names.W, "numId").equals(list))
        .findFirst()
        .flatMap(each -> XmlTree.child(each, Names.W, "abstractNumId"))
        .map(each -> each.getAttributeNS(Names.W, "val"))
        .filter(id -> definitions.stream().anyMatch(each -> isPlain(each, id)));
  }

  private static boolean isPlain(Element definition, String id) {
    return definition.getAttributeNS(Names.W, "abstractNumId").equals(id)
        && XmlTree.child(definition, Names.W, "lvl").isPresent();
  }
}
