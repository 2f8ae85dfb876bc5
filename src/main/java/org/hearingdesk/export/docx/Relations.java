package org.hearingdesk.export.docx;

import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.export.render.Markup;

/** What one part of the file refers to: other parts, pages on the web. */
final class Relations {

  private record Relation(String type, String target, boolean outside) {}

  private final List<Relation> relations = new ArrayList<>();

  /** Refers to another part; returns the name of the relation. */
  String part(String type, String target) {
    return add(new Relation(Names.RELATION + "/" + type, target, false));
  }

  /** Refers to an address outside the file; returns the name of the relation. */
  String link(String address) {
    return add(new Relation(Names.RELATION + "/hyperlink", address, true));
  }

  /** Refers to the properties of the file. */
  void coreProperties(String target) {
    String type =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    add(new Relation(type, target, false));
  }

  boolean isEmpty() {
    return relations.isEmpty();
  }

  private String add(Relation relation) {
    if (!relations.contains(relation)) {
      relations.add(relation);
    }
    return "rId" + (relations.indexOf(relation) + 1);
  }

  @Override
  public String toString() {
    Markup markup = Markup.xmlFile();
    markup.open(
        "Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    for (int i = 0; i < relations.size(); i++) {
      Relation relation = relations.get(i);
      String id = "rId" + (i + 1);
      markup.line();
      if (relation.outside) {
        markup.empty(
            "Relationship",
            "Id",
            id,
            "Type",
            relation.type,
            "Target",
            relation.target,
            "TargetMode",
            "External");
      } else {
        markup.empty("Relationship", "Id", id, "Type", relation.type, "Target", relation.target);
      }
    }
    return markup.line().close().line().toString();
  }
}
