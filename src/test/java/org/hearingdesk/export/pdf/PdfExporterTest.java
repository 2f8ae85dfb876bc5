package org.hearingdesk.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.GoldenFile;
import org.hearingdesk.export.HostileText;
import org.hearingdesk.export.SampleDocuments;
import org.hearingdesk.export.TranslatedSamples;
import org.junit.jupiter.api.Test;

class PdfExporterTest {

  private final PdfExporter exporter = new PdfExporter();

  @Test
  void minutes() throws IOException {
    text(SampleDocuments.minutes(), "minutes");
    text(TranslatedSamples.greek(), "greek");
    text(TranslatedSamples.bulgarian(), "bulgarian");
    text(TranslatedSamples.polish(), "polish");
    text(HostileText.everywhere(), "hostile");
    long t = System.nanoTime();
    text(SampleDocuments.longMinutes(), "long");
    System.out.println((System.nanoTime() - t) / 1_000_000);
  }

  private String text(Document document, String name) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(GoldenFile.export(exporter, document, name))) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text).isNotBlank();
      return text;
    }
  }
}
