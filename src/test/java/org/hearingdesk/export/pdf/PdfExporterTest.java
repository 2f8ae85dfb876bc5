package org.hearingdesk.export.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearingdesk.document.tree.Block.Para;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.ExportNotice.CharactersReplaced;
import org.hearingdesk.export.GoldenFile;
import org.hearingdesk.export.HostileText;
import org.hearingdesk.export.SampleDocuments;
import org.hearingdesk.export.TranslatedSamples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PdfExporterTest {

  private final PdfExporter exporter = new PdfExporter();

  @Test
  void minutesReadAsTheyDidWhenSomebodyLookedAtThem() throws IOException {
    try (PDDocument pdf = open(SampleDocuments.minutes(), "minutes")) {
      GoldenFile.assertSame("minutes.pdf.txt", text(pdf));
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    byte[] first = GoldenFile.export(exporter, TranslatedSamples.greek(), "greek");
    byte[] second = GoldenFile.export(new PdfExporter(), TranslatedSamples.greek(), "greek");
    assertThat(second).isEqualTo(first);
  }

  @Test
  void theFileIsTaggedAndNamesItsLanguageAndTitle() throws IOException {
    try (PDDocument pdf = open(SampleDocuments.minutes(), "minutes")) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo(SampleDocuments.minutes().title());
      List<String> kinds = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot(), kinds);
      assertThat(kinds).contains("H1", "H2", "H3", "H4", "P", "L", "LI", "Table", "TH", "TD");
      assertThat(kinds).contains("Link", "Figure").doesNotContain("H5");
    }
  }

  @Test
  void eachChartHasItsTextAlternative() throws IOException {
    try (PDDocument pdf = open(SampleDocuments.minutes(), "minutes")) {
      List<String> alternatives = new ArrayList<>();
      alternatives(pdf.getDocumentCatalog().getStructureTreeRoot(), alternatives);
      assertThat(alternatives).hasSize(1);
      assertThat(alternatives.getFirst()).startsWith("Bar chart of points: quality standards");
    }
  }

  @Test
  void theOutlineFollowsTheHeadings() throws IOException {
    try (PDDocument pdf = open(SampleDocuments.minutes(), "minutes")) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
      }
      assertThat(titles)
          .containsExactly(
              "1 Approval of the agenda",
              "2 Nature of the meeting",
              "3 List of points discussed",
              "4 Next steps",
              "A Priority ranking",
              "B Attendance");
    }
  }

  @Test
  void thePropertiesSayForWhomAndHowLongTheFileIsMade() throws IOException {
    try (PDDocument pdf = open(SampleDocuments.minutes(), "minutes")) {
      String packet = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), UTF_8);
      assertThat(packet)
          .contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>")
          .contains("<pdfuaid:part>1</pdfuaid:part>")
          .contains("<xmp:CreateDate>2021-04-15T00:00:00+00:00</xmp:CreateDate>");
    }
  }

  @Test
  void otherScriptsKeepEveryWord() throws IOException {
    try (PDDocument greek = open(TranslatedSamples.greek(), "greek");
        PDDocument bulgarian = open(TranslatedSamples.bulgarian(), "bulgarian");
        PDDocument polish = open(TranslatedSamples.polish(), "polish")) {
      assertThat(oneLine(greek))
          .contains("«σαφή μηχανισμό χρηματοδότησης»", "ΐ και ΰ", "Περιεχόμενα");
      assertThat(oneLine(bulgarian)).contains("„ясен механизъм за финансиране“", "ъ, щ, ѝ");
      assertThat(oneLine(polish)).contains("„jasny mechanizm finansowania”", "zażółć gęślą jaźń");
      assertThat(polish.getDocumentCatalog().getLanguage()).isEqualTo("pl");
    }
  }

  @Test
  void noTextBreaksTheFile() throws IOException {
    try (PDDocument pdf = open(HostileText.everywhere(), "hostile")) {
      assertThat(text(pdf))
          .contains("<script>alert(1)</script>", "[grinning face]", "a note longer than a page");
      assertThat(pdf.getDocumentCatalog().getCOSObject().containsKey(COSName.OPEN_ACTION))
          .isFalse();
    }
  }

  @Test
  void charactersWithoutAShapeAreReported() throws IOException {
    Document document =
        new Document(
            "Title",
            Locale.of("en"),
            SampleDocuments.minutes().metadata(),
            SampleDocuments.minutes().wording(),
            List.of(Para.of("Agreed 😀 with 你好 and 你")));
    assertThat(exporter.write(document, new ByteArrayOutputStream()))
        .containsExactly(new CharactersReplaced(List.of("😀", "你", "好"), 4));
    assertThat(exporter.write(SampleDocuments.minutes(), new ByteArrayOutputStream())).isEmpty();
  }

  @Test
  @Tag("slow")
  void fortyPagesAreNumberedToTheLast() throws IOException {
    try (PDDocument pdf = open(SampleDocuments.longMinutes(), "long")) {
      int pages = pdf.getNumberOfPages();
      assertThat(pages).isBetween(35, 50);
      assertThat(text(pdf)).contains(pages + " / " + pages);
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(36);
    }
  }

  private PDDocument open(Document document, String name) throws IOException {
    return Loader.loadPDF(GoldenFile.export(exporter, document, name));
  }

  private static String text(PDDocument pdf) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setPageEnd("\n");
    return stripper.getText(pdf);
  }

  private static String oneLine(PDDocument pdf) throws IOException {
    return text(pdf).replaceAll("\\s+", " ");
  }

  private static void collect(PDStructureNode node, List<String> kinds) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        kinds.add(element.getStandardStructureType());
        collect(element, kinds);
      }
    }
  }

  private static void alternatives(PDStructureNode node, List<String> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStandardStructureType().equals("Figure")) {
          found.add(String.valueOf(element.getAlternateDescription()));
        }
        alternatives(element, found);
      }
    }
  }
}
