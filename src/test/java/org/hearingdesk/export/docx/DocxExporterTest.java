package org.hearingdesk.export.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.GoldenFile;
import org.hearingdesk.export.HostileText;
import org.hearingdesk.export.SampleDocuments;
import org.hearingdesk.export.TranslatedSamples;
import org.junit.jupiter.api.Test;

class DocxExporterTest {

  private final DocxExporter exporter = new DocxExporter();

  @Test
  void minutesReadAsTheyDidWhenSomebodyLookedAtThem() throws IOException {
    Map<String, byte[]> parts = parts(export(SampleDocuments.minutes(), "minutes"));
    GoldenFile.assertSame("minutes.document.xml", text(parts, "word/document.xml"));
    GoldenFile.assertSame("minutes.footnotes.xml", text(parts, "word/footnotes.xml"));
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    assertThat(export(SampleDocuments.minutes(), "minutes"))
        .isEqualTo(new DocxExporterTest().export(SampleDocuments.minutes(), "minutes"));
  }

  @Test
  void everyPartIsWellFormedWhateverTheText() throws Exception {
    Map<String, byte[]> parts = parts(export(HostileText.everywhere(), "hostile"));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (!part.getKey().endsWith(".png")) {
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(part.getValue()));
      }
    }
    assertThat(text(parts, "word/document.xml"))
        .contains("&lt;script&gt;", HostileText.LONG_WORD, "שלום", "😀")
        .doesNotContain("javascript:", "<script");
    assertThat(text(parts, "word/_rels/document.xml.rels")).doesNotContain("javascript");
  }

  @Test
  void languageTitleAndOtherScriptsAreKept() throws IOException {
    Map<String, byte[]> greek = parts(export(TranslatedSamples.greek(), "greek"));
    assertThat(text(greek, "word/styles.xml")).contains("w:val=\"el\"");
    assertThat(text(greek, "docProps/core.xml"))
        .contains("<dc:title>Πρακτικά της ακρόασης", "<dc:language>el</dc:language>");
    assertThat(text(greek, "word/document.xml")).contains("«σαφή μηχανισμό χρηματοδότησης»");
    assertThat(text(parts(export(TranslatedSamples.bulgarian(), "bulgarian")), "word/document.xml"))
        .contains("„ясен механизъм за финансиране“");
    assertThat(text(parts(export(TranslatedSamples.polish(), "polish")), "word/footnotes.xml"))
        .contains("zażółć gęślą jaźń");
  }

  @Test
  void eachNumberedListCountsFromOne() throws IOException {
    String numbering =
        text(parts(export(SampleDocuments.minutes(), "minutes")), "word/numbering.xml");
    assertThat(numbering.split("<w:num ", -1)).hasSize(5);
    assertThat(numbering.split("<w:lvlOverride w:ilvl=\"0\">", -1)).hasSize(4);
  }

  private byte[] export(Document document, String name) {
    return GoldenFile.export(exporter, document, name);
  }

  private static String text(Map<String, byte[]> parts, String name) {
    assertThat(parts).containsKey(name);
    return new String(parts.getOrDefault(name, new byte[0]), UTF_8);
  }

  private static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }
}
