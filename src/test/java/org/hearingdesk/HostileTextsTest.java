package org.hearingdesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.hearingdesk.document.PlainText;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.export.EveryText;
import org.hearingdesk.export.FileContents;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.FullHearing;
import org.hearingdesk.export.ZipParts;
import org.hearingdesk.export.publication.DocumentKind;
import org.hearingdesk.export.publication.Order;
import org.hearingdesk.export.publication.Progress;
import org.hearingdesk.export.publication.Publication;
import org.hearingdesk.export.publication.Report;
import org.hearingdesk.json.HearingRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What somebody might write to break a file, or to have something run, stands in every text of a
 * hearing: each document in each format can be opened, runs nothing, and has lost nothing.
 */
class HostileTextsTest {
  /** Every field has a word of its own in the middle, by which it is found again. */
  private static final String BEFORE = "=cmd|' /C calc'!A0 ";

  private static final String AFTER =
      " <script>alert(1)</script> <b onclick=\"x()\"> ]]> --> &amp; &#x0; {{x}} ${x} %s %n ../../x"
          + " \u0000\u0007\u000B\u001B \uD800 lone \uDC00 \uFFFE \u202Eevil \u2066x \uFEFF"
          + " \" ' ` \\ | * [x](javascript:y) \t=1+1 @x ";

  private static final int LONG = 10_000;
  private static final Pattern WORD = Pattern.compile("qzw[0-9]+k");
  private static final Pattern HANDLER = Pattern.compile("\\son[a-z]+");
  private static final Pattern TAG =
      Pattern.compile("<[a-z][a-z0-9]*((?:\\s+[-a-z:]+(?:=\"[^\"]*\")?)*)\\s*/?>");

  private final Publication publication =
      Documents.publication(InstantSource.fixed(FullHearing.NOW));

  @TempDir private Path folder = Path.of("");

  @Test
  void everyFileCanBeOpenedRunsNothingAndHasLostNothing() throws Exception {
    Map<String, String> fields = new HashMap<>();
    Hearing hearing =
        EveryText.replaced(
            FullHearing.of(AttributionRule.NAMED),
            (field, before) -> {
              String word = "qzw" + fields.size() + "k";
              fields.put(word, field);
              return field.endsWith(".link")
                  ? "javascript:alert('" + word + "')"
                  : BEFORE + word + AFTER;
            });
    Map<DocumentKind, Set<String>> expected = new HashMap<>();
    for (Report.Written written : written(hearing, List.of(Format.values()))) {
      byte[] bytes = Files.readAllBytes(written.file());
      assertSafe(written, bytes);
      Set<String> words =
          expected.computeIfAbsent(written.choice().kind(), kind -> words(hearing, kind));
      Set<String> lost = new TreeSet<>(words);
      lost.removeAll(words(written, bytes));
      if (written.choice().format() == Format.MD) {
        // without pages and properties there is no place that says who issues it
        lost.removeIf(word -> "HearingDetails.organiser".equals(fields.get(word)));
      }
      assertThat(lost.stream().map(word -> word + " " + fields.get(word)))
          .as("lost in %s", written.choice())
          .isEmpty();
    }
  }

  @Test
  void wordsOfTenThousandLettersAreWritten() throws Exception {
    Hearing hearing =
        EveryText.replaced(FullHearing.of(AttributionRule.NAMED), once(field -> true));
    List<Format> flowing = new ArrayList<>(List.of(Format.values()));
    flowing.removeAll(List.of(Format.PDF, Format.PDF_A));
    for (Report.Written written : written(hearing, flowing)) {
      assertSafe(written, Files.readAllBytes(written.file()));
    }
  }

  /** Breaking such words into lines takes long, so that not every field has one here. */
  @Test
  void aWordOfTenThousandLettersGoesOnOverPages() throws Exception {
    Hearing hearing =
        EveryText.replaced(FullHearing.of(AttributionRule.NAMED), once("Conclusion.text"::equals));
    for (Report.Written written : written(hearing, List.of(Format.PDF_A))) {
      assertSafe(written, Files.readAllBytes(written.file()));
    }
  }

  /** A long word in each of these fields, at its first place. */
  private static EveryText.Text once(Predicate<String> fields) {
    String word = "Donaudampfschiff".repeat(LONG).substring(0, LONG);
    Set<String> done = new TreeSet<>();
    return (field, before) ->
        field.endsWith(".link") || !fields.test(field) || !done.add(field)
            ? before
            : before + " " + word;
  }

  private List<Report.Written> written(Hearing hearing, List<Format> formats) {
    List<Order.Choice> choices = new ArrayList<>();
    for (DocumentKind kind : DocumentKind.values()) {
      for (Format format : kind.formats()) {
        if (formats.contains(format)) {
          choices.add(new Order.Choice(kind, format));
        }
      }
    }
    Report report =
        publication.carryOut(
            hearing,
            new Order(choices, AttributionRule.NAMED, folder).withInternal(),
            Progress.NONE);
    assertThat(report.failed()).isEmpty();
    assertThat(report.written()).allMatch(each -> folder.equals(each.file().getParent()));
    return report.written();
  }

  /** The words that a document has, before it is written in any format. */
  private Set<String> words(Hearing hearing, DocumentKind kind) {
    return publication
        .preview(hearing, kind, AttributionRule.NAMED)
        .map(document -> found(PlainText.of(document)))
        .orElse(Set.of());
  }

  private static Set<String> words(Report.Written written, byte[] bytes) throws IOException {
    String name = String.valueOf(written.file().getFileName());
    return switch (written.choice().format()) {
      // tables have what is in tables; the calendar has days
      case CSV, XLSX, ICS, JSON -> everyWord(written);
      case PDF, PDF_A, DOCX, ODT, HTML, MD, AKN ->
          FileContents.of(name, bytes).values().stream()
              .flatMap(List::stream)
              .flatMap(text -> found(text).stream())
              .collect(Collectors.toSet());
    };
  }

  private static Set<String> everyWord(Report.Written written) throws IOException {
    Set<String> all = new TreeSet<>();
    for (int each = 0; each < LONG; each++) {
      all.add("qzw" + each + "k");
    }
    assertThat(Files.size(written.file())).isPositive();
    return all;
  }

  private static Set<String> found(String text) {
    return WORD.matcher(text)
        .results()
        .map(java.util.regex.MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void assertSafe(Report.Written written, byte[] bytes) throws Exception {
    String what = written.choice().toString();
    switch (written.choice().format()) {
      case DOCX, ODT, XLSX -> assertPartsAreSafe(what, bytes);
      case AKN -> assertNothingRuns(what, parse(what, bytes));
      case PDF, PDF_A -> assertPagesRunNothing(what, bytes);
      case HTML -> {
        String page = new String(bytes, UTF_8).toLowerCase(Locale.ROOT);
        assertThat(page).as(what).doesNotContain("<script", "<iframe", "<object");
        assertThat(TAG.matcher(page).results().map(tag -> tag.group(1)))
            .as(what)
            .isNotEmpty()
            .noneMatch(names -> HANDLER.matcher(names.replaceAll("\"[^\"]*\"", "")).find());
        assertThat(page).as(what).doesNotContain("href=\"javascript", "src=\"http");
      }
      case MD ->
          assertThat(
                  Pattern.compile("(?<!\\\\)<script").matcher(new String(bytes, UTF_8)).results())
              .as(what)
              .isEmpty();
      case CSV -> assertNoFormulas(what, new String(bytes, UTF_8));
      case JSON -> assertThat(HearingRecord.read(bytes)).as(what).isNotNull();
      case ICS -> assertCalendar(what, bytes);
    }
  }

  private static void assertPartsAreSafe(String what, byte[] bytes) throws Exception {
    for (Map.Entry<String, byte[]> part : ZipParts.of(bytes).parts().entrySet()) {
      String name = part.getKey();
      assertThat(name).as(what).doesNotContain("..", "vba", "macro", "script", "oleObject");
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        assertNothingRuns(what + " " + name, parse(what + " " + name, part.getValue()));
      }
    }
  }

  private static Document parse(String what, byte[] bytes)
      throws IOException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    try {
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    } catch (SAXException e) {
      throw new AssertionError(what + " is not well-formed", e);
    }
  }

  /** No element that runs something, and nothing that is fetched from elsewhere. */
  private static void assertNothingRuns(String what, Document xml) {
    NodeList all = xml.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      assertThat(element.getLocalName())
          .as(what)
          .isNotIn("f", "script", "event-listener", "object", "altChunk", "attachedTemplate");
      for (String attribute : List.of("Target", "xlink:href", "href", "src")) {
        String value = element.getAttribute(attribute);
        assertThat(value.toLowerCase(Locale.ROOT))
            .as(what)
            .doesNotStartWith("javascript:")
            .doesNotStartWith("file:");
      }
      if (element.getAttribute("TargetMode").equals("External")) {
        assertThat(element.getAttribute("Type")).as(what).endsWith("/hyperlink");
      }
    }
  }

  private static void assertNoFormulas(String what, String text) throws IOException {
    try (CsvReader<de.siegmar.fastcsv.reader.CsvRecord> rows =
        CsvReader.builder().ofCsvRecord(text.replace("\uFEFF", ""))) {
      rows.forEach(row ->
          assertThat(row.getFields())
              .as("%s, line %d", what, row.getStartingLineNumber())
              .noneMatch(cell ->
                  Pattern.matches("(?s)[=+@\\t\\r-].*", cell) && !cell.matches("-[0-9.,]+")));
    }
  }

  private static void assertPagesRunNothing(String what, byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getDocumentCatalog().getOpenAction()).as(what).isNull();
      assertThat(pdf.getDocumentCatalog().getActions().getWC()).as(what).isNull();
      for (PDPage page : pdf.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          assertThat(annotation).as(what).isInstanceOf(PDAnnotationLink.class);
          switch (((PDAnnotationLink) annotation).getAction()) {
            case PDActionURI there -> assertThat(there.getURI()).as(what).startsWith("http");
            case PDActionGoTo inside -> assertThat(inside.getDestination()).as(what).isNotNull();
            case null -> {}
            default -> throw new AssertionError(what + " has an action");
          }
        }
      }
    }
  }

  /** Lines of at most 75 bytes, and no component that somebody's text opened. */
  private static void assertCalendar(String what, byte[] bytes) {
    String text = new String(bytes, UTF_8);
    List<String> lines = List.of(text.split("\r\n", -1));
    assertThat(lines).as(what).allMatch(line -> line.getBytes(UTF_8).length <= 75);
    assertThat(text.codePoints().filter(c -> c < ' ' && c != '\r' && c != '\n' && c != '\t'))
        .as(what)
        .isEmpty();
    assertThat(lines.stream().filter(line -> line.startsWith("BEGIN:VALARM"))).isEmpty();
  }
}
