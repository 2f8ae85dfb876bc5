package org.hearingdesk.export.odt;

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

class OdtTemplateTest {
  private static final String BODY = "content.xml";
  private static final String STYLES = "styles.xml";

  @Test
  void stylesPagesHeadFootAndLogoAreTheTemplates() throws BadTemplate {
    ZipParts written = write(TemplateFile.greek("odt"), SampleDocuments.minutes());
    String styles = written.text(STYLES);
    assertThat(styles)
        .contains("style:parent-style-name=\"Επικεφαλίδα_20_1_20_μου\"", "DejaVu Serif")
        .contains("Pictures/template-", "fo:language=\"en\"")
        .doesNotContain("loext", "fo:language=\"el\"", "{{");
    assertThat(written.words(STYLES))
        .contains(
            SampleDocuments.minutes().title(), SampleDocuments.minutes().metadata().organisation());
    assertThat(written.words(BODY)).contains("Γραμματεία δείγμα", "Τέλος του εγγράφου");
    assertThat(written.text(BODY).split(SampleDocuments.minutes().title(), -1)).hasSize(2);
    assertThat(written.parts().keySet()).anyMatch(name -> name.startsWith("Pictures/template-"));
  }

  @Test
  void withoutAPlaceForTheDocumentNothingOfTheTextStays() throws BadTemplate {
    TemplateFile template = TemplateFile.greek("odt").with(BODY, "{{content}}", "Dummy text");
    ZipParts written = write(template, SampleDocuments.minutes());
    assertThat(written.words(BODY)).doesNotContain("Dummy text", "Τέλος");
    assertThat(written.text(BODY)).contains("style:master-page-name=\"Standard\"");
  }

  @Test
  void withoutHeadsAndFeetThePagesHaveTheUsualOnes() throws BadTemplate {
    TemplateFile bare =
        TemplateFile.greek("odt")
            .with(STYLES, text -> text.replaceAll("<style:(header|footer)>.*?</style:\\1>", ""));
    ZipParts written = write(bare, SampleDocuments.minutes());
    assertThat(written.text(STYLES)).contains("text:page-count");
  }

  @Test
  void everyPartIsWellFormedWhateverTheText() throws BadTemplate {
    ZipParts hostile = write(TemplateFile.greek("odt"), HostileText.everywhere());
    hostile.parts().keySet().stream().filter(each -> each.endsWith(".xml")).forEach(hostile::parse);
    assertThat(hostile.words(BODY)).contains("<script>", HostileText.LONG_WORD);
  }

  @Test
  void whatRunsOrFetchesSomethingIsRefused() {
    refused(
        TemplateFile.greek("odt")
            .with(
                STYLES,
                text ->
                    text.replaceFirst(
                        "xlink:href=\"Pictures/[^\"]*\"", "xlink:href=\"http://x.example/l.png\"")),
        "export.template.outside",
        "http://x.example/l.png");
    refused(
        TemplateFile.greek("odt")
            .with(BODY, "{{content}}", "{{content}}<text:a xlink:href=\"macro:///x\">x</text:a>"),
        "export.template.outside",
        "macro:///x");
    refused(
        TemplateFile.greek("odt")
            .with(BODY, "{{content}}", "{{content}}<text:execute-macro text:name=\"x\"/>"),
        "export.template.active",
        "text:execute-macro");
    refused(
        TemplateFile.greek("odt")
            .with(BODY, "<office:document-content", "<!DOCTYPE x><office:document-content"),
        "export.template.not_xml",
        BODY);
  }

  @Test
  void aMistakeIsToldWithItsPlace() {
    refused(
        TemplateFile.greek("odt").with(STYLES, "{{title}}", "{{titel}}"),
        "export.template.field_unknown",
        "{{titel}}");
    refused(
        TemplateFile.greek("odt").with(STYLES, "{{title}}", "{{content}}"),
        "export.template.content_misplaced",
        STYLES);
    refused(TemplateFile.greek("odt").without(STYLES), "export.template.not_odt", "text document");
  }

  private static void refused(TemplateFile template, String key, String place) {
    assertThatExceptionOfType(BadTemplate.class)
        .isThrownBy(() -> OdtTemplate.of(TemplateParts.of(template.bytes())))
        .satisfies(bad -> {
          assertThat(bad.key()).isEqualTo(key);
          assertThat(Messages.strict(Locale.ENGLISH).text(bad.key(), bad.arguments()))
              .contains(place);
        });
  }

  private static ZipParts write(TemplateFile template, Document document) throws BadTemplate {
    OdtTemplate odt = OdtTemplate.of(TemplateParts.of(template.bytes()));
    return ZipParts.of(GoldenFile.export(new OdtExporter(odt), document, "branded"));
  }
}
