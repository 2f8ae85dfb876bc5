package org.hearingdesk.export.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.GoldenFile;
import org.hearingdesk.export.HostileText;
import org.hearingdesk.export.SampleDocuments;
import org.hearingdesk.export.ZipParts;
import org.hearingdesk.export.template.BadTemplate;
import org.hearingdesk.export.template.TemplateFile;
import org.hearingdesk.export.template.TemplateParts;
import org.hearingdesk.i18n.Messages;
import org.junit.jupiter.api.Test;

class DocxTemplateTest {
  private static final String FOOTER = "word/footer1.xml";
  private static final String HEADER = "word/header1.xml";
  private static final String BODY = "word/document.xml";
  private static final String LINKS = "word/_rels/header1.xml.rels";

  @Test
  void stylesPagesHeadFootAndLogoAreTheTemplates() throws BadTemplate {
    ZipParts written = write(TemplateFile.greek("docx"), SampleDocuments.minutes());
    assertThat(written.text("word/styles.xml"))
        .contains("w:val=\"heading 1\"/><w:aliases w:val=\"Επικεφαλίδα 1 μου\"", "DejaVu Serif")
        .contains("w:val=\"Hearing Table\"");
    String body = written.text(BODY);
    assertThat(body)
        .contains("<w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        .contains("w:left=\"1984\"")
        .doesNotContain("{{");
    assertThat(written.words(BODY).strip())
        .startsWith("Γραμματεία δείγμα")
        .endsWith("Τέλος του εγγράφου");
    Document minutes = SampleDocuments.minutes();
    assertThat(body.split(minutes.title(), -1)).as("the title stands once").hasSize(2);
    assertThat(written.words("word/template-header1.xml"))
        .contains(minutes.metadata().organisation());
    assertThat(written.words("word/template-footer1.xml")).contains(minutes.title());
    assertThat(written.text("word/_rels/template-header1.xml.rels")).contains("media/template-");
  }

  @Test
  void withoutAPlaceForTheDocumentNothingOfTheTextStays() throws BadTemplate {
    TemplateFile template = TemplateFile.greek("docx").with(BODY, "{{content}}", "Dummy text");
    String words = write(template, SampleDocuments.minutes()).words(BODY).strip();
    assertThat(words)
        .startsWith(SampleDocuments.minutes().title())
        .doesNotContain("Dummy text", "Τέλος");
  }

  @Test
  void whatAReaderMustKnowIsSaidWhereTheTemplateHasNoPlaceForIt() throws BadTemplate {
    Document draft = draft(SampleDocuments.minutes());
    assertThat(write(TemplateFile.greek("docx"), draft).words(BODY)).doesNotContain("Only a draft");
    TemplateFile silent = TemplateFile.greek("docx").with(FOOTER, "{{status}}", "");
    assertThat(write(silent, draft).words(BODY)).contains("Only a draft");
  }

  @Test
  void withoutHeadsAndFeetThePagesHaveTheUsualOnes() throws BadTemplate {
    TemplateFile bare =
        TemplateFile.greek("docx")
            .with(BODY, text -> text.replaceAll("<w:(header|footer)Reference[^>]*>", ""));
    ZipParts written = write(bare, SampleDocuments.minutes());
    assertThat(written.text("word/footer1.xml")).contains("NUMPAGES");
    assertThat(written.text(BODY)).contains("w:footerReference");
  }

  @Test
  void everyPartIsWellFormedWhateverTheText() throws BadTemplate {
    ZipParts hostile = write(TemplateFile.greek("docx"), HostileText.everywhere());
    hostile.parts().keySet().stream()
        .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
        .forEach(hostile::parse);
    assertThat(hostile.words(BODY)).contains("<script>", HostileText.LONG_WORD);
  }

  @Test
  void whatRunsOrFetchesSomethingIsRefused() {
    String field = "<w:fldSimple w:instr=\"DDEAUTO c:\\\\x\"/>";
    refused(
        TemplateFile.greek("docx").with(BODY, "<w:sectPr>", "<w:p>" + field + "</w:p><w:sectPr>"),
        "export.template.field_forbidden",
        BODY);
    String pieces =
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> INCLUDE</w:instrText>"
            + "<w:instrText>TEXT \"http://x\"</w:instrText>"
            + "<w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    refused(
        TemplateFile.greek("docx").with(FOOTER, "</w:ftr>", pieces + "</w:ftr>"),
        "export.template.field_forbidden",
        FOOTER);
    refused(
        TemplateFile.greek("docx").with(BODY, "<w:sectPr>", "<w:altChunk/><w:sectPr>"),
        "export.template.active",
        "altChunk");
    refused(
        TemplateFile.greek("docx")
            .with(
                LINKS,
                "Target=\"media/image1.png\"",
                "Target=\"https://x.example/l.png\" TargetMode=\"External\""),
        "export.template.outside",
        "https://x.example/l.png");
    refused(
        TemplateFile.greek("docx").with("word/media/image1.png", "MZ".getBytes(UTF_8)),
        "export.template.not_a_picture",
        "word/media/image1.png");
    String drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>";
    refused(
        TemplateFile.greek("docx").with("word/media/image1.png", drawing.getBytes(UTF_8)),
        "export.template.active",
        "onload");
  }

  @Test
  void aDocumentTypeABombAndADamagedFileAreRefused() {
    String type = "<!DOCTYPE x [<!ENTITY a \"b\">]><w:styles";
    refused(
        TemplateFile.greek("docx").with("word/styles.xml", "<w:styles", type),
        "export.template.not_xml",
        "word/styles.xml");
    refused(
        TemplateFile.greek("docx").with("word/media/bomb.bin", new byte[65 << 20]),
        "export.template.unpacks_too_large",
        "64");
    refused("PK".getBytes(UTF_8), "export.template.not_zipped", "");
    byte[] file = TemplateFile.greek("docx").bytes();
    byte[] half = java.util.Arrays.copyOf(file, file.length / 2);
    assertThatExceptionOfType(BadTemplate.class)
        .isThrownBy(() -> DocxTemplate.of(TemplateParts.of(half)));
    // the library has a limit of its own for what is deeper still
    refused(
        TemplateFile.greek("docx").with(BODY, text -> "<a>".repeat(95) + "</a>".repeat(95)),
        "export.template.too_deep",
        BODY);
  }

  @Test
  void aMistakeIsToldWithItsPlace() {
    refused(
        TemplateFile.greek("docx").with(FOOTER, "{{status}}", "{{stauts}}"),
        "export.template.field_unknown",
        "{{stauts}}");
    refused(
        TemplateFile.greek("docx").with(FOOTER, "{{status}}", "{{content}}"),
        "export.template.content_misplaced",
        FOOTER);
    refused(
        TemplateFile.greek("docx")
            .with("word/styles.xml", "w:styleId=\"Title\"", "w:styleId=\"1\""),
        "export.template.style_broken",
        "Title");
    refused(
        TemplateFile.greek("docx").without("word/styles.xml"),
        "export.template.part_missing",
        "word/styles.xml");
    refused(
        TemplateFile.greek("docx").with(HEADER, "</w:hdr>", ""),
        "export.template.not_xml",
        "line ");
  }

  private static void refused(TemplateFile template, String key, String place) {
    refused(template.bytes(), key, place);
  }

  private static void refused(byte[] template, String key, String place) {
    assertThatExceptionOfType(BadTemplate.class)
        .isThrownBy(() -> DocxTemplate.of(TemplateParts.of(template)))
        .satisfies(bad -> {
          assertThat(bad.key()).isEqualTo(key);
          assertThat(Messages.strict(Locale.ENGLISH).text(bad.key(), bad.arguments()))
              .contains(place);
        });
  }

  private static Document draft(Document document) {
    return new Document(
        document.title(),
        document.language(),
        document.metadata().withStatus("Only a draft"),
        document.wording(),
        document.body());
  }

  private static ZipParts write(TemplateFile template, Document document) throws BadTemplate {
    DocxTemplate docx = DocxTemplate.of(TemplateParts.of(template.bytes()));
    return ZipParts.of(GoldenFile.export(new DocxExporter(docx), document, "branded"));
  }
}
