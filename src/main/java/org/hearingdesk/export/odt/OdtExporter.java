package org.hearingdesk.export.odt;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private final Optional<OdtTemplate> template;

  /** Documents as the program itself designs them. */
  public OdtExporter() {
    this.template = Optional.empty();
  }

  /** Documents in somebody's own design. */
  public OdtExporter(OdtTemplate template) {
    this.template = Optional.of(template);
  }

  @Override
  public Format format() {
    return Format.ODT;
  }

  @Override
  public List<ExportNotice> write(Document document, OutputStream out) throws IOException {
    OutlineFont font = OutlineFont.regular();
    StandIns standIns = new StandIns(font::has);
    OdtFile file = new OdtFile();
    Surroundings around =
        template.isPresent()
            ? Surroundings.of(document, template.get().open(), file)
            : Surroundings.own(document);
    Pictures pictures = new Pictures(new ChartPictures(font, standIns), around.width());
    file.addXml("content.xml", content(document, around, pictures));
    file.addXml("styles.xml", around.styles());
    file.addXml("meta.xml", new OdtFrame(document).properties());
    pictures.addTo(file);
    file.write(out);
    return standIns.notices();
  }

  private String content(Document document, Surroundings around, Pictures pictures) {
    Markup text = Markup.xml(CleanText::clean);
    TextStyles looks = new TextStyles();
    SpanWriter spans = new SpanWriter(text, looks, document.language());
    TableWriter tables = new TableWriter(text, spans, around.width());
    BodyWriter body =
        new BodyWriter(text, spans, tables, pictures, Outline.of(document), around.textStyle());
    if (template.isPresent()) {
      body.plainNumbers();
    }
    around.firstPage().ifPresent(body::beginOn);
    if (!around.titled()) {
      body.title(document.title());
    }
    around.toSay().forEach(words -> body.write(List.of(words)));
    body.write(document.body());
    Markup markup = Markup.xmlFile();
    markup.open("office:document-content", Names.roots()).line();
    markup.verbatim(around.fonts());
    // the styles are known once the text is written, but stand before it
    markup.open("office:automatic-styles").line().verbatim(ownStyles(around));
    markup.verbatim(around.looks());
    looks.write(markup);
    body.writeStyles(markup);
    tables.writeStyles(markup);
    markup.close().line().open("office:body").open("office:text").line();
    markup.verbatim(around.before()).verbatim(text.toString()).verbatim(around.behind());
    return markup.close().close().line().close().line().toString();
  }

  private String ownStyles(Surroundings around) {
    return ownStyles.replace(
        "style:width=\"16.2cm\"",
        String.format(Locale.ROOT, "style:width=\"%.1fcm\"", around.width()));
  }
}
