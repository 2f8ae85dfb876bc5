package org.hearingdesk.export.docx;

import java.util.List;
import java.util.stream.Stream;
import org.hearingdesk.document.tree.Block.Para;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.template.BadTemplate;
import org.hearingdesk.export.template.Fields;
import org.hearingdesk.export.template.XmlTree;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The frame that a template gives. What a reader must know, such as that this is a draft, stands
 * below the title where the template has no place for it.
 */
final class TemplateFrame implements Frame {
  private final Document document;
  private final WordTemplate template;
  private final Relations relations;
  private final OfficeFile file;
  private final String pages;
  private final boolean titled;
  private final List<Para> toSay;

  static TemplateFrame of(
      Document document, WordTemplate template, Relations relations, OfficeFile file)
      throws BadTemplate {
    boolean titled = template.showsTitle();
    List<Para> toSay = template.hasFrames() ? Fields.unsaid(document, template::shows) : List.of();
    template.fill(Fields.of(document));
    template.carryOver(relations, file);
    return new TemplateFrame(document, template, relations, file, template.pages(), titled, toSay);
  }

  private TemplateFrame(
      Document document,
      WordTemplate template,
      Relations relations,
      OfficeFile file,
      String pages,
      boolean titled,
      List<Para> toSay) {
    this.document = document;
    this.template = template;
    this.relations = relations;
    this.file = file;
    this.pages = pages;
    this.titled = titled;
    this.toSay = toSay;
  }

  @Override
  public StyleSheet styles() {
    return template.styles();
  }

  @Override
  public Numbering numbering() {
    return template.numbering();
  }

  @Override
  public int width() {
    return template.width();
  }

  @Override
  public String[] roots() {
    return Stream.concat(Stream.of(Names.roots()), template.declarations().stream())
        .toArray(String[]::new);
  }

  @Override
  public void begin(Markup markup, BodyWriter body) {
    markup.verbatim(template.before());
    if (!titled) {
      body.title(document.title());
    }
    toSay.forEach(words -> body.write(List.of(words)));
  }

  @Override
  public void end(Markup markup) {
    markup.verbatim(template.behind());
    String header = template.hasFrames() ? "" : relations.part("header", "header1.xml");
    String footer = template.hasFrames() ? "" : relations.part("footer", "footer1.xml");
    if (template.section().isEmpty()) {
      PageFrame.section(markup, header, footer);
      return;
    }
    Element section = template.section().get();
    if (!template.hasFrames()) {
      refer(section, "w:footerReference", footer);
      refer(section, "w:headerReference", header);
    }
    markup.verbatim(XmlTree.write(section)).line();
  }

  private static void refer(Element section, String name, String relation) {
    Element reference = section.getOwnerDocument().createElementNS(Names.W, name);
    reference.setAttributeNS(Names.W, "w:type", "default");
    reference.setAttributeNS(Names.RELATION, "r:id", relation);
    Node first = section.getFirstChild();
    section.insertBefore(reference, first);
  }

  @Override
  public void finish() {
    PageFrame frame = new PageFrame(document, styles());
    if (!template.hasFrames()) {
      frame.addFramesTo(file);
    }
    frame.addTo(file, relations, pages);
  }
}
