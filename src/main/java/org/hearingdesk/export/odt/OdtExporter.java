package org.hearingdesk.export.odt;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.ExportNotice;
import org.hearingdesk.export.Exporter;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.render.ChartPictures;
import org.hearingdesk.export.render.CleanText;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.Outline;
import org.hearingdesk.export.render.OutlineFont;
import org.hearingdesk.export.render.Resources;
import org.hearingdesk.export.render.StandIns;

/**
 * Writes a document for word processors as OpenDocument 1.3 (ISO/IEC 26300): real styles, headings
 * and lists that people can go on working with, footnotes, repeated header rows, text alternatives,
 * language and title.
 *
 * <p>Only the labels of charts are drawn by this program; for other text the word processor finds
 * the fonts.
 */
public final class OdtExporter implements Exporter {
  private final String ownStyles = Resources.text("odt/automatic.xml");

  @Override
  public Format format() {
    return Format.ODT;
  }

  @Override
  public List<ExportNotice> write(Document document, OutputStream out) throws IOException {
    OutlineFont font = OutlineFont.regular();
    StandIns standIns = new StandIns(font::has);
    Pictures pictures = new Pictures(new ChartPictures(font, standIns));
    OdtFrame frame = new OdtFrame(document);
    OdtFile file = new OdtFile();
    file.addXml("content.xml", content(document, pictures));
    file.addXml("styles.xml", frame.styles());
    file.addXml("meta.xml", frame.properties());
    for (int i = 0; i < pictures.files().size(); i++) {
      file.addPicture(Pictures.name(i), pictures.files().get(i));
    }
    file.write(out);
    return standIns.notices();
  }

  private String content(Document document, Pictures pictures) {
    Markup text = Markup.xml(CleanText::clean);
    TextStyles looks = new TextStyles();
    SpanWriter spans = new SpanWriter(text, looks, document.language());
    TableWriter tables = new TableWriter(text, spans);
    BodyWriter body = new BodyWriter(text, spans, tables, pictures, Outline.of(document));
    body.title(document.title());
    body.write(document.body());
    Markup markup = Markup.xmlFile();
    markup.open("office:document-content", Names.roots()).line();
    markup.verbatim(Resources.text("odt/fonts.xml"));
    // the styles are known once the text is written, but stand before it
    markup.open("office:automatic-styles").line().verbatim(ownStyles);
    looks.write(markup);
    body.writeStyles(markup);
    tables.writeStyles(markup);
    markup.close().line().open("office:body").open("office:text").line();
    markup.verbatim(text.toString());
    return markup.close().close().line().close().line().toString();
  }
}
