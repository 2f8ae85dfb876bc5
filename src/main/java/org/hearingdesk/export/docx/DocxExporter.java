package org.hearingdesk.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.ExportNotice;
import org.hearingdesk.export.Exporter;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.render.ChartPictures;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.Outline;
import org.hearingdesk.export.render.OutlineFont;
import org.hearingdesk.export.render.StandIns;

/**
 * Writes a document for word processors: real styles, headings and lists that people can go on
 * working with, footnotes, repeated header rows, text alternatives, language and title.
 *
 * <p>Only the labels of charts are drawn by this program; for other text the word processor finds
 * the fonts.
 */
public final class DocxExporter implements Exporter {
  private final StyleSheet styles = StyleSheet.own();
  private final Optional<DocxTemplate> template;

  /** Documents as the program itself designs them. */
  public DocxExporter() {
    this.template = Optional.empty();
  }

  /** Documents in somebody's own design. */
  public DocxExporter(DocxTemplate template) {
    this.template = Optional.of(template);
  }

  @Override
  public Format format() {
    return Format.DOCX;
  }

  @Override
  public List<ExportNotice> write(Document document, OutputStream out) throws IOException {
    OutlineFont font = OutlineFont.regular();
    StandIns standIns = new StandIns(font::has);
    Relations relations = new Relations();
    OfficeFile file = new OfficeFile();
    Frame frame =
        template.isPresent()
            ? TemplateFrame.of(document, template.get().open(), relations, file)
            : new OwnFrame(document, styles, relations, file);
    Footnotes footnotes = new Footnotes(frame.styles(), document.language());
    Pictures pictures = new Pictures(new ChartPictures(font, standIns), relations, frame.width());
    file.addWord(
        "document.xml", "document.main", body(document, frame, relations, footnotes, pictures));
    file.addWord("footnotes.xml", "footnotes", footnotes.part());
    file.addRelations("word/_rels/footnotes.xml.rels", footnotes.relations());
    file.addWord("numbering.xml", "numbering", frame.numbering().part());
    frame.finish();
    pictures.addTo(file);
    file.write(out);
    return standIns.notices();
  }

  private static String body(
      Document document, Frame frame, Relations relations, Footnotes footnotes, Pictures pictures) {
    Markup markup = Markup.xmlFile();
    markup.open("w:document", frame.roots()).open("w:body").line();
    RunWriter runs =
        new RunWriter(markup, relations, frame.styles(), document.language(), footnotes);
    BodyWriter body =
        new BodyWriter(
            markup,
            frame.styles(),
            runs,
            pictures,
            frame.numbering(),
            Outline.of(document),
            frame.width());
    frame.begin(markup, body);
    body.write(document.body());
    frame.end(markup);
    return markup.close().close().line().toString();
  }
}
