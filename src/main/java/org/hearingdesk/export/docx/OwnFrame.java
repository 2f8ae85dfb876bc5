package org.hearingdesk.export.docx;

import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.render.Markup;

/** The frame that the program itself designs. */
final class OwnFrame implements Frame {
  private final Document document;
  private final StyleSheet styles;
  private final Relations relations;
  private final OfficeFile file;
  private final Numbering numbering = new Numbering();

  OwnFrame(Document document, StyleSheet styles, Relations relations, OfficeFile file) {
    this.document = document;
    this.styles = styles;
    this.relations = relations;
    this.file = file;
  }

  @Override
  public StyleSheet styles() {
    return styles;
  }

  @Override
  public Numbering numbering() {
    return numbering;
  }

  @Override
  public int width() {
    return PageFrame.TEXT_WIDTH;
  }

  @Override
  public String[] roots() {
    return Names.roots();
  }

  @Override
  public void begin(Markup markup, BodyWriter body) {
    body.title(document.title());
  }

  @Override
  public void end(Markup markup) {
    String header = relations.part("header", "header1.xml");
    PageFrame.section(markup, header, relations.part("footer", "footer1.xml"));
  }

  @Override
  public void finish() {
    PageFrame frame = new PageFrame(document, styles);
    frame.addFramesTo(file);
    frame.addTo(file, relations, "");
  }
}
