package org.hearingdesk.export.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.export.HostileText;
import org.hearingdesk.export.SampleDocuments;
import org.hearingdesk.export.template.BadTemplate;
import org.hearingdesk.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextTemplateTest {
  private static final Path SAMPLES = Path.of("src", "doc", "templates");

  @TempDir private Path temp = Path.of("");

  @Test
  void theSamplesSayADocument() throws IOException {
    Document minutes = SampleDocuments.minutes();
    String page = TextTemplate.read(SAMPLES.resolve("page.html")).say(minutes);
    assertThat(page)
        .contains("<h1>" + minutes.title() + "</h1>", "<h2>1 Approval of the agenda</h2>")
        .contains("<caption>Ranking of the options", "<li>", "Bar chart of points")
        .doesNotContain("{{");
    assertThat(TextTemplate.read(SAMPLES.resolve("mail.txt")).say(minutes))
        .startsWith("Dear all,")
        .contains("3 List of points discussed");
    assertThat(TextTemplate.read(SAMPLES.resolve("tables.csv")).say(minutes))
        .contains("Sample organisation 60,Employers");
  }

  @Test
  void hostileWordsStayWordsInEveryKindOfFile() throws IOException {
    Document hostile = HostileText.everywhere();
    String page = TextTemplate.read(SAMPLES.resolve("page.html")).say(hostile);
    assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script");
    assertThat(say("x.html", "{{{title}}}{{&title}}", hostile)).doesNotContain("<script");
    assertThat(say("x.md", "{{title}}", hostile)).contains("\\<script\\>");
    assertThat(Escaping.CSV.of("=cmd|' /C calc'!A0")).startsWith("'=cmd");
    assertThat(Escaping.CSV.of("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
  }

  @Test
  void noObjectIsReached() {
    for (String name :
        new String[] {
          "class", "title.class", "title.length", "getClass", "blocks.size", "title.bytes"
        }) {
      refused("x.txt", "Line one\n{{" + name + "}}", "export.template.text_unknown", "line 2");
    }
  }

  @Test
  void aMistakeIsToldWithItsLineAndWhatThereIs() {
    refused(
        "x.txt", "\n\n{{titel}}", "export.template.text_unknown", "line 3: there is no “titel”");
    refused("x.txt", "{{#blocks}}{{/blokcs}}", "export.template.text_broken", "blokcs");
    refused(
        "x.txt", "{{#section}}{{/section}}", "export.template.text_unknown", "sections, status");
  }

  @Test
  void piecesComeFromItsOwnFolderOnly() throws IOException {
    Files.createDirectories(temp.resolve("in"));
    Files.writeString(temp.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(temp.resolve("in").resolve("link.txt"), temp.resolve("secret.txt"));
    for (String piece : new String[] {"../secret", "/etc/passwd", "link", "none", "."}) {
      refused("in/x.txt", "{{>" + piece + "}}", "export.template.text_no_piece", "no piece");
    }
    Files.writeString(temp.resolve("in").resolve("other.txt"), "Its {{organisation}}");
    assertThat(say("in/x.txt", "{{>other}}", SampleDocuments.minutes())).startsWith("Its ");
  }

  @Test
  void whatHasNoEndIsStopped() {
    String nested = "{{#blocks}}".repeat(8) + "x" + "{{/blocks}}".repeat(8);
    refused("x.txt", nested, "export.template.text_too_long_running", "x.txt");
    refused("round.txt", "{{>round}}", "export.template.text_round", "round");
    String much = "{{#blocks}}{{#blocks}}" + "y".repeat(100_000) + "{{/blocks}}{{/blocks}}";
    refused("x.txt", much, "export.template.text_too_much", "x.txt");
  }

  private void refused(String name, String template, String key, String place) {
    assertThatExceptionOfType(BadTemplate.class)
        .as(template)
        .isThrownBy(() -> say(name, template, SampleDocuments.minutes()))
        .satisfies(bad -> {
          assertThat(bad.key()).isEqualTo(key);
          assertThat(Messages.strict(Locale.ENGLISH).text(bad.key(), bad.arguments()))
              .contains(place);
        });
  }

  private String say(String name, String template, Document document) throws IOException {
    return TextTemplate.read(Files.writeString(temp.resolve(name), template)).say(document);
  }
}
