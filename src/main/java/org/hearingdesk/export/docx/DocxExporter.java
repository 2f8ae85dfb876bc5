package org.hearingdesk.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.ExportNotice;
import org.hearingdesk.export.Exporter;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.render.ChartPictures;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.Outline;
import org.hearingdesk.export.render.OutlineFont;
import org.hearingdesk.export.render.Resources;
import org.hearingdesk.export.render.StandIns;

/**
 * Writes a document for word processors: real styles, headings and lists that people can go on
 * working with, footnotes, repeated header rows, text alternatives, language and title.
 *
 * <p>Only the labels of charts are drawn by this program; for other text the word processor finds
 * the fonts.
 */
public final class DocxExporter implements Exporter {

  private final StyleSheet styles = new StyleSheet(Resources.bytes("docx/styles.xml"));

  @Override
  public Format format() {
    return Format.DOCX;
  }

  @Override
  public List<ExportNotice> write(Document document, OutputStream out) throws IOException {
    OutlineFont font = OutlineFont.regular();
    StandIns standIns = new StandIns(font::has);
    Relations relations = new Relations();
    Footnotes footnotes = new Footnotes(styles, document.language());
    Numbering numbering = new Numbering();
    Pictures pictures = new Pictures(new ChartPictures(font, standIns), relations);
    OfficeFile file = new OfficeFile();
    file.addWord(
        "document.xml", "document.main", body(document, relations, footnotes, numbering, pictures));
    file.addWord("footnotes.xml", "footnotes", footnotes.part());
    file.addRelations("word/_rels/footnotes.xml.rels", footnotes.relations());
    file.addWord("numbering.xml", "numbering", numbering.part());
    new PageFrame(document, styles).addTo(file, relations);
    for (int i = 0; i < pictures.files().size(); i++) {
      file.addPicture("word/" + Pictures.name(i), pictures.files().get(i));
    }
    file.write(out);
    return standIns.notices();
  }

  private String body(
      Document document,
      Relations relations,
      Footnotes footnotes,
      Numbering numbering,
      Pictures pictures) {
    Markup markup = Markup.xmlFile();
    markup.open("w:document", Names.roots()).open("w:body").line();
    RunWriter runs = new RunWriter(markup, relations, styles, document.language(), footnotes);
    BodyWriter body =
        new BodyWriter(markup, styles, runs, pictures, numbering, Outline.of(document));
    body.title(document.title());
    body.write(document.body());
    String header = relations.part("header", "header1.xml");
    PageFrame.section(markup, header, relations.part("footer", "footer1.xml"));
    return markup.close().close().line().toString();
  }
}
