package org.hearingdesk.export.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.ExportNotice;
import org.hearingdesk.export.Exporter;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.html.PrintPage;
import org.hearingdesk.export.render.ChartPictures;
import org.hearingdesk.export.render.OutlineFont;
import org.hearingdesk.export.render.Resources;
import org.hearingdesk.export.render.StandIns;

/**
 * Writes a document as PDF that readers with a screen reader can use (PDF/UA-1) and that archives
 * keep (PDF/A-2a): tagged, in its language, with an outline, with its fonts inside.
 */
public final class PdfExporter implements Exporter {

  private static final String FAMILY = "Arimo";

  /** The directory of tables of a TrueType font. */
  private static final int NUMBER_OF_TABLES = 4;

  private static final int FIRST_TABLE = 12;
  private static final int TABLE_ENTRY = 16;
  private static final int SUBSTITUTIONS = 0x47535542; // GSUB
  private static final int NOBODYS = 0x78535542; // xSUB

  private final PrintPage page = new PrintPage();

  public PdfExporter() {
    XRLog.setLoggerImpl(new RendererLog());
  }

  @Override
  public Format format() {
    return Format.PDF;
  }

  /** Adds to a finished file what does not stand on its pages. */
  @FunctionalInterface
  interface Addition {
    void addTo(PDDocument pdf) throws IOException;
  }

  @Override
  public List<ExportNotice> write(Document document, OutputStream out) throws IOException {
    return write(document, out, pdf -> {}, PdfProperties.Part.TWO);
  }

  List<ExportNotice> write(
      Document document, OutputStream out, Addition addition, PdfProperties.Part part)
      throws IOException {
    OutlineFont regular = OutlineFont.regular();
    StandIns standIns = new StandIns(regular::has);
    ChartDrawer charts = new ChartDrawer(new ChartPictures(regular, standIns));
    String source = page.of(document, standIns, charts);
    try (PdfBoxRenderer renderer = builder(charts, source, part).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      try (PDDocument pdf = renderer.getPdfDocument()) {
        PdfProperties.set(pdf, document, standIns, part);
        addition.addTo(pdf);
        // the same text gives the same identity
        pdf.setDocumentId((long) source.hashCode());
        pdf.save(out);
      }
    }
    return standIns.notices();
  }

  private static PdfRendererBuilder builder(
      ChartDrawer charts, String source, PdfProperties.Part part) {
    DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
    drawers.registerDrawer(ChartDrawer.TYPE, charts);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(
        switch (part) {
          case TWO -> PdfAConformance.PDFA_2_A;
          case THREE -> PdfAConformance.PDFA_3_A;
        });
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    // the renderer would open any address, files of this machine included
    builder.useUriResolver((base, uri) -> null);
    builder.useObjectDrawerFactory(drawers);
    font(builder, "Regular", 400, FontStyle.NORMAL);
    font(builder, "Italic", 400, FontStyle.ITALIC);
    font(builder, "Bold", 700, FontStyle.NORMAL);
    font(builder, "BoldItalic", 700, FontStyle.ITALIC);
    builder.withHtmlContent(source, null);
    return builder;
  }

  private static void font(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
    String path = "fonts/Arimo-" + name + ".ttf";
    builder.useFont(
        () -> new ByteArrayInputStream(withoutSubstitutions(Resources.bytes(path))),
        FAMILY,
        weight,
        style,
        true);
  }

  /**
   * The font with a name on its table of glyph substitutions that nobody asks for. The renderer
   * measures lines without substitutions, and trying them for each word took two thirds of the
   * time.
   */
  private static byte[] withoutSubstitutions(byte[] font) {
    ByteBuffer directory = ByteBuffer.wrap(font);
    int tables = directory.getShort(NUMBER_OF_TABLES);
    for (int i = 0; i < tables; i++) {
      int at = FIRST_TABLE + i * TABLE_ENTRY;
      if (directory.getInt(at) == SUBSTITUTIONS) {
        directory.putInt(at, NOBODYS);
      }
    }
    return font;
  }
}
