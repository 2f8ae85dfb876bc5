package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.hearingdesk.document.MinutesBuilder;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.export.Exporter;
import org.hearingdesk.export.docx.DocxExporter;
import org.hearingdesk.export.html.HtmlExporter;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.Moment;
import org.junit.jupiter.api.Test;

/** The rapporteur writes with the keyboard alone, and finds it all again in the documents. */
class WritingJourneyTest extends Journey {

  @Test
  void whatIsWrittenFoundAndReplacedStandsInTheDocuments() throws IOException {
    Walk walk = walk();
    walk.openSample(Moment.CLOSED);
    walk.until("there are paragraphs", () -> paragraph(walk).isPresent());
    walk.robot().interact(() -> paragraph(walk).orElseThrow().requestFocus());
    walk.untilFocused("minutes-editor");
    walk.press(KeyCode.END);
    walk.press(KeyCode.ENTER);
    write(walk);

    walk.press(KeyCode.CONTROL, KeyCode.H);
    walk.untilFocused("minutes-find");
    walk.type("vellum");
    walk.untilSeen("2 places");
    walk.press(KeyCode.TAB);
    walk.press(KeyCode.TAB);
    walk.press(KeyCode.TAB);
    walk.untilFocused("minutes-replace");
    walk.type("parchment");
    walk.focus("minutes-replace-all");
    walk.press(KeyCode.SPACE);
    walk.untilSeen("2 places replaced");
    walk.until("it is in the file", () -> inFile(walk).contains("parchment^[On parchment too.]"));
    assertThat(inFile(walk)).contains("A **weighty** parchment").doesNotContain("vellum");

    Document minutes = minutes(walk);
    String html = new String(export(new HtmlExporter(), minutes), StandardCharsets.UTF_8);
    assertThat(html)
        .contains("<strong>weighty</strong>", "role=\"doc-noteref\"", "On parchment too.")
        .containsPattern("(?s)<ul>\\s*<li>first item</li>\\s*<li>second item</li>");
    byte[] docx = export(new DocxExporter(), minutes);
    assertThat(part(docx, "word/document.xml"))
        .containsPattern("<w:b/>.{0,80}<w:t[^>]*>weighty</w:t>")
        .contains("<w:footnoteReference", "first item");
    assertThat(part(docx, "word/footnotes.xml")).contains("On parchment too.");
  }

  private static void write(Walk walk) {
    walk.type("A ");
    walk.press(KeyCode.CONTROL, KeyCode.B);
    walk.type("weighty");
    walk.press(KeyCode.CONTROL, KeyCode.B);
    walk.type(" vellum");
    walk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    walk.untilFocused("minutes-insert-field");
    walk.type("On vellum too.");
    walk.press(KeyCode.ENTER);
    walk.untilFocused("minutes-editor");
    walk.press(KeyCode.ENTER);
    walk.type("- first item");
    walk.press(KeyCode.ENTER);
    walk.type("second item");
    walk.until("it is in the file", () -> inFile(walk).contains("second item"));
  }

  private static Optional<Node> paragraph(Walk walk) {
    return walk.window.scene().getRoot().lookupAll(".paragraph-text").stream()
        .filter(Walk::visible)
        .findFirst();
  }

  private static Document minutes(Walk walk) {
    return new MinutesBuilder(Messages.strict(Locale.ENGLISH))
        .build(
            Attribution.publish(walk.window.inFile(), AttributionRule.NAMED),
            Instant.parse("2021-04-16T08:00:00Z"));
  }

  private static byte[] export(Exporter exporter, Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.write(document, out);
    return out.toByteArray();
  }

  private static String part(byte[] zip, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("there is no " + name);
  }

  private static String inFile(Walk walk) {
    return walk.window.inFile().sections().all().stream()
        .flatMap(section -> section.text().paragraphs().all().stream())
        .map(Paragraph::text)
        .reduce("", (all, next) -> all + "\n" + next);
  }
}
