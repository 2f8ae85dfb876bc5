package org.hearingdesk.export.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.GoldenFile;
import org.hearingdesk.export.HostileText;
import org.hearingdesk.export.SampleDocuments;
import org.hearingdesk.export.TranslatedSamples;
import org.junit.jupiter.api.Test;

class HtmlExporterTest {

  private final HtmlExporter exporter = new HtmlExporter();

  @Test
  void minutesReadAsTheyDidWhenSomebodyLookedAtThem() {
    GoldenFile.assertSame("minutes.html", export(SampleDocuments.minutes(), "minutes"));
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    assertThat(export(SampleDocuments.minutes(), "minutes"))
        .isEqualTo(export(SampleDocuments.minutes(), "minutes"));
  }

  @Test
  void otherLanguagesKeepTheirWordsAndQuotationMarks() {
    assertThat(export(TranslatedSamples.greek(), "greek"))
        .contains("<html lang=\"el\"", "<q>«σαφή μηχανισμό χρηματοδότησης»</q>", "ΐ και ΰ");
    assertThat(export(TranslatedSamples.bulgarian(), "bulgarian"))
        .contains("<html lang=\"bg\"", "<q>„ясен механизъм за финансиране“</q>");
    assertThat(export(TranslatedSamples.polish(), "polish"))
        .contains("<html lang=\"pl\"", "<q>„jasny mechanizm finansowania”</q>", "gęślą jaźń");
  }

  @Test
  void everyLinkInsideThePageLeadsSomewhere() {
    String page = export(SampleDocuments.minutes(), "minutes");
    List<String> targets =
        Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results().map(m -> m.group(1)).toList();
    assertThat(targets).hasSizeGreaterThan(10);
    assertThat(targets)
        .allSatisfy(target -> assertThat(page).containsOnlyOnce("id=\"" + target + "\""));
  }

  @Test
  void textNeverBecomesMarkup() {
    String page = export(HostileText.everywhere(), "hostile");
    assertThat(page)
        .doesNotContain("<script", "javascript:\"", "href=\"javascript")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", HostileText.LONG_WORD, "😀");
    assertThat(page.codePoints().filter(c -> (c < ' ' && c != '\n') || c == 0x202E)).isEmpty();
  }

  @Test
  void noHeadingLevelIsSkipped() {
    String page = export(HostileText.everywhere(), "hostile");
    assertThat(page).contains("<h2 id=", "<h3 id=").doesNotContain("<h5");
  }

  private String export(Document document, String name) {
    return new String(GoldenFile.export(exporter, document, name), UTF_8);
  }
}
