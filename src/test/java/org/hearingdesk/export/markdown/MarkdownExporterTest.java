package org.hearingdesk.export.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Block.Para;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.document.tree.Metadata;
import org.hearingdesk.document.tree.Wording;
import org.hearingdesk.export.GoldenFile;
import org.hearingdesk.export.HostileText;
import org.hearingdesk.export.SampleDocuments;
import org.hearingdesk.export.TranslatedSamples;
import org.hearingdesk.export.render.CleanText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownExporterTest {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), FootnotesExtension.create());

  @Test
  void minutesReadAsTheyDidWhenSomebodyLookedAtThem() {
    GoldenFile.assertSame("minutes.md", export(SampleDocuments.minutes(), "minutes"));
  }

  @Test
  void anotherProgramReadsHeadingsTablesListsAndNotes() {
    String html = html(export(SampleDocuments.minutes(), "minutes"));
    assertThat(html)
        .contains("<h1>Minutes of the hearing", "<h3>3.1 Micro-credentials</h3>")
        .contains("<td align=\"right\">1 212</td>")
        .contains("<em><strong>in favour</strong></em>", "<blockquote>", "<br />")
        .contains("Interpretation was provided from and into five languages.")
        .contains("<a href=\"https://example.org/minutes?a=1&amp;b=2\">agenda</a>")
        .doesNotContain("[^", "**");
    assertThat(html.split("<ol", -1)).as("numbered lists, and the notes").hasSize(5);
  }

  @Test
  void otherScriptsAreKept() {
    assertThat(export(TranslatedSamples.greek(), "greek"))
        .contains("«σαφή μηχανισμό χρηματοδότησης»");
    assertThat(export(TranslatedSamples.bulgarian(), "bulgarian")).contains("ъ, щ, ѝ");
    assertThat(export(TranslatedSamples.polish(), "polish")).contains("zażółć gęślą jaźń");
  }

  @Test
  void nothingThatSomebodyTypedBecomesAMark() {
    String html = html(export(HostileText.everywhere(), "hostile"));
    assertThat(html).doesNotContain("<script", "javascript:", "<!--").contains("&lt;script&gt;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. no list",
        "2021) no list",
        "- no list",
        "+ no list",
        "* no list",
        "# no heading",
        "===",
        "---",
        "> no quotation",
        "    no code",
        "```",
        "~~~ no code",
        "a | b",
        "[a](https://example.org)",
        "![a](b)",
        "<b>bold</b> &amp; <!-- x --> <?x?>",
        "*a* _b_ **c** `d`",
        "[^1]: no note",
        "[a]: https://example.org",
        "back\\slash\\",
        "https://example.org www.example.org a@example.org",
        "=cmd|' /C calc'!A0"
      })
  void textIsReadAsTheTextThatItIs(String text) {
    assertThat(words(Para.of(text))).isEqualTo(text.strip());
    assertThat(
            words(Para.of(Inline.Text.of(text.substring(0, 1)), Inline.Text.of(text.substring(1)))))
        .isEqualTo(text.strip());
    assertThat(words(Para.of(Inline.Text.of("x").bold(), Inline.Text.of("y").bold())))
        .isEqualTo("xy");
    assertThat(html(export(document(Para.of(text)), "text"))).doesNotContain("<a ", "<b>", "<code");
  }

  @Test
  void everyCharacterOfHostileTextIsThere() {
    assertThat(words(Para.of(HostileText.ALL)).replaceAll("\\s+", " "))
        .isEqualTo(CleanText.clean(HostileText.ALL).replaceAll("\\s+", " "));
  }

  private static String words(Block block) {
    String text =
        TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build()
            .render(parser().parse(export(document(block), "text")));
    return text.substring("Title\n".length()).strip();
  }

  private static Document document(Block block) {
    return new Document(
        "Title",
        Locale.ENGLISH,
        Metadata.of(LocalDate.of(2021, 4, 15), "Sample secretariat"),
        new Wording("Notes", "Back"),
        List.of(block));
  }

  private static String html(String markdown) {
    return HtmlRenderer.builder().extensions(EXTENSIONS).build().render(parser().parse(markdown));
  }

  private static Parser parser() {
    return Parser.builder().extensions(EXTENSIONS).build();
  }

  private static String export(Document document, String name) {
    return new String(GoldenFile.export(new MarkdownExporter(), document, name), UTF_8);
  }
}
