package org.hearingdesk.export.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.document.tree.Block.Para;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Metadata;
import org.hearingdesk.document.tree.Wording;
import org.hearingdesk.export.GoldenFile;
import org.hearingdesk.export.HostileText;
import org.hearingdesk.export.SampleDocuments;
import org.hearingdesk.export.TranslatedSamples;
import org.hearingdesk.export.ZipParts;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

class OdtExporterTest {
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

  private final OdtExporter exporter = new OdtExporter();

  @Test
  void minutesReadAsTheyDidWhenSomebodyLookedAtThem() {
    GoldenFile.assertSame("minutes.content.xml", minutes().text("content.xml"));
  }

  @Test
  void theKindOfTheFileStandsAtItsBeginning() {
    byte[] file = export(SampleDocuments.minutes(), "minutes");
    assertThat(new String(file, 30, 47, StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
    assertThat(ZipParts.of(file).text("META-INF/manifest.xml"))
        .contains("manifest:version=\"1.3\"");
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    assertThat(export(SampleDocuments.minutes(), "minutes"))
        .isEqualTo(new OdtExporterTest().export(SampleDocuments.minutes(), "minutes"));
  }

  @Test
  void everyTableHasRowsThatRepeatAndEveryPictureWords() {
    org.w3c.dom.Document content = minutes().parse("content.xml");
    NodeList tables = content.getElementsByTagNameNS(TABLE, "table");
    assertThat(tables.getLength()).isEqualTo(2);
    assertThat(content.getElementsByTagNameNS(TABLE, "table-header-rows").getLength()).isEqualTo(2);
    assertThat(minutes().text("content.xml")).contains("<svg:desc>Bar chart of points");
    assertThat(content.getElementsByTagNameNS(TEXT, "note").getLength()).isEqualTo(3);
  }

  @Test
  void languageTitleAndOtherScriptsAreKept() {
    ZipParts greek = ZipParts.of(export(TranslatedSamples.greek(), "greek"));
    assertThat(greek.text("styles.xml")).contains("fo:language=\"el\" fo:country=\"none\"");
    assertThat(greek.text("meta.xml"))
        .contains("<dc:title>Πρακτικά της ακρόασης", "<dc:language>el</dc:language>");
    assertThat(greek.words("content.xml")).contains("«σαφή μηχανισμό χρηματοδότησης»");
    assertThat(ZipParts.of(export(TranslatedSamples.bulgarian(), "bulgarian")).words("content.xml"))
        .contains("„ясен механизъм за финансиране“");
    assertThat(ZipParts.of(export(TranslatedSamples.polish(), "polish")).words("content.xml"))
        .contains("zażółć gęślą jaźń");
  }

  @Test
  void noSpaceIsLost() {
    String content = ZipParts.of(export(text(" a  b "), "spaces")).text("content.xml");
    assertThat(content).contains("<text:s/>a <text:s/>b ");
  }

  @Test
  void everyPartIsWellFormedWhateverTheText() {
    ZipParts hostile = ZipParts.of(export(HostileText.everywhere(), "hostile"));
    hostile.parts().keySet().stream().filter(each -> each.endsWith(".xml")).forEach(hostile::parse);
    assertThat(hostile.words("content.xml"))
        .contains("<script>alert(1)</script> ]]> <!-- -->", HostileText.LONG_WORD, "שלום", "😀");
    assertThat(hostile.text("content.xml")).doesNotContain("javascript:", "<script");
  }

  private ZipParts minutes() {
    return ZipParts.of(export(SampleDocuments.minutes(), "minutes"));
  }

  private static Document text(String words) {
    return new Document(
        "Title",
        Locale.ENGLISH,
        Metadata.of(LocalDate.of(2021, 4, 15), "Sample secretariat"),
        new Wording("Notes", "Back"),
        List.of(Para.of(words)));
  }

  private byte[] export(Document document, String name) {
    return GoldenFile.export(exporter, document, name);
  }
}
