package org.hearingdesk.export.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.GoldenFile;
import org.hearingdesk.export.HostileText;
import org.hearingdesk.export.SampleDocuments;
import org.hearingdesk.export.TranslatedSamples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The files keep PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), as veraPDF judges it. */
class PdfConformanceTest {

  @BeforeAll
  static void findTheJudge() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("minutes", SampleDocuments.minutes()),
        Arguments.of("greek", TranslatedSamples.greek()),
        Arguments.of("bulgarian", TranslatedSamples.bulgarian()),
        Arguments.of("polish", TranslatedSamples.polish()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void everyFileKeepsBothStandards(String name, Document document) throws Exception {
    byte[] pdf = GoldenFile.export(new PdfExporter(), document, name);
    assertThat(broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void aFileForTheArchiveKeepsBothWithTheRecordInside(String name, Document document)
      throws Exception {
    String record = "<akomaNtoso>Πρακτικά</akomaNtoso>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ArchivePdf()
        .write(document, new ArchivePdf.Source("minutes.akn", "application/xml", record), out);
    assertThat(broken(out.toByteArray(), PDFAFlavour.PDFA_3_A)).as(name).isEmpty();
    assertThat(broken(out.toByteArray(), PDFAFlavour.PDFUA_1)).as(name).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      PDComplexFileSpecification inside =
          Objects.requireNonNull(
              pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("minutes.akn"));
      assertThat(inside.getEmbeddedFile().toByteArray()).isEqualTo(record.getBytes(UTF_8));
      assertThat(inside.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
    }
  }

  @Test
  @Tag("slow")
  void noTextLeadsAFileAwayFromThem() throws Exception {
    byte[] pdf = GoldenFile.export(new PdfExporter(), HostileText.everywhere(), "hostile");
    assertThat(broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void theJudgeSeesWhenAFileLosesItsTags() throws Exception {
    byte[] pdf = GoldenFile.export(new PdfExporter(), TranslatedSamples.greek(), "greek");
    try (PDDocument spoilt = Loader.loadPDF(pdf);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      spoilt.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
      spoilt.getDocumentCatalog().getCOSObject().removeItem(COSName.MARK_INFO);
      spoilt.save(out);
      assertThat(broken(out.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
      assertThat(broken(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }
  }

  private static List<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isPositive();
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
          .toList();
    }
  }
}
