package org.hearingdesk.export.docx;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.export.template.BadTemplate;
import org.hearingdesk.export.template.TemplateParts;
import org.hearingdesk.export.template.XmlTree;
import org.w3c.dom.Element;

/** What one part of a template refers to. */
final class TemplateRelations {
  /**
   * A relation.
   *
   * @param type the last word of its kind, such as {@code image}
   * @param target a part, or an address outside of the file
   */
  record Relation(String type, String target, boolean outside) {}

  private final String part;
  private final Map<String, Relation> relations = new LinkedHashMap<>();

  TemplateRelations(TemplateParts parts, String part) throws BadTemplate {
    this.part = part;
    int slash = part.lastIndexOf('/') + 1;
    String file = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    if (!parts.has(file)) {
      return;
    }
    for (Element each : XmlTree.children(parts.xml(file).getDocumentElement())) {
      String type = each.getAttribute("Type");
      boolean outside = each.getAttribute("TargetMode").equalsIgnoreCase("External");
      String target = each.getAttribute("Target");
      relations.put(
          each.getAttribute("Id"),
          new Relation(
              type.substring(type.lastIndexOf('/') + 1),
              outside ? target : resolved(part, target),
              outside));
    }
  }

  private static String resolved(String part, String target) {
    try {
      return URI.create("/" + part).resolve(target).normalize().getPath().substring(1);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // no part has this name, and the message about the missing part will name it
      return target;
    }
  }

  /**
   * The relation of a name.
   *
   * @throws BadTemplate if there is none
   */
  Relation find(String id) throws BadTemplate {
    Relation found = relations.get(id);
    if (found == null) {
      throw new BadTemplate("relation_missing", part, id);
    }
    return found;
  }

  /** The part of a kind. */
  Optional<String> target(String type) {
    return relations.values().stream()
        .filter(each -> each.type().equals(type) && !each.outside())
        .map(Relation::target)
        .findFirst();
  }
}
