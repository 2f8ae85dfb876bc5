package org.hearingdesk.exchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.domain.text.StyledText;
import org.hearingdesk.exchange.markdown.MarkdownReader.Block;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  @Test
  void readsWhatMinutesKnow() {
    List<Block> blocks =
        read(
            """
            # Main points

            A **bold** and *italic* word,
            with a [link](https://example.eu) and a note[^n].

            - one
              - inner
            - two

            1. first

            > Somebody's own words.

            [^n]: The note, with **weight**.
            """);
    assertThat(blocks)
        .extracting(Block::kind)
        .containsExactly(
            ParagraphKind.HEADING,
            ParagraphKind.TEXT,
            ParagraphKind.BULLET,
            ParagraphKind.INNER_BULLET,
            ParagraphKind.BULLET,
            ParagraphKind.NUMBERED,
            ParagraphKind.QUOTATION);
    assertThat(blocks.get(1).text().marked())
        .isEqualTo(
            "A **bold** and *italic* word, with a [link](https://example.eu) and a note"
                + "^[The note, with **weight**.].");
  }

  @Test
  void whatMinutesDoNotKnowIsPlainText() {
    List<Block> blocks =
        read("<script>alert(1)</script>\n\n```\ncode *as it is*\n```\n\n[x](javascript:alert(1))");
    assertThat(blocks)
        .extracting(block -> block.text().words())
        .containsExactly("<script>alert(1)</script>", "code *as it is*", "x");
    assertThat(blocks).allMatch(block -> block.text().notes().isEmpty());
    assertThat(blocks.get(1).text().marked()).isEqualTo("code \\*as it is\\*");
  }

  @Test
  void tooLongATextSaysAtWhichLine() {
    assertThat(MarkdownReader.read("short\n\n" + "x".repeat(MarkdownReader.LONGEST_PARAGRAPH + 1)))
        .isEqualTo(new MarkdownReader.Result(List.of(), OptionalInt.of(3)));
    assertThat(MarkdownReader.read("x\n".repeat(MarkdownReader.LONGEST)).tooLong())
        .hasValue(MarkdownReader.LONGEST / 2 + 1);
  }

  @Test
  void nothingIsTooDeep() {
    assertThat(read(">".repeat(15_000) + " deep")).isNotEmpty();
    assertThat(read("*a ".repeat(3_000) + "b*".repeat(3_000))).hasSize(1);
  }

  @Test
  void whatIsWrittenIsReadTheSame() {
    List<Paragraph> paragraphs =
        paragraphs(
            ParagraphKind.HEADING, "Main * points #1",
            ParagraphKind.TEXT,
                "1. is no list, **nor** - this ^[a [linked](https://example.eu) note]",
            ParagraphKind.TEXT, "- nor this",
            ParagraphKind.BULLET, "one *two*",
            ParagraphKind.INNER_NUMBERED, "inner",
            ParagraphKind.QUOTATION, "a_b_c <b> & `x` | ~~y~~",
            ParagraphKind.NUMBERED, "first^[second note]",
            ParagraphKind.NUMBERED, "second");
    String markdown = new MarkdownWriter().write(paragraphs).text();
    List<Block> expected =
        paragraphs.stream().map(each -> new Block(each.kind(), each.styled())).toList();
    assertThat(read(markdown)).as(markdown).isEqualTo(expected);
  }

  private static List<Block> read(String markdown) {
    MarkdownReader.Result result = MarkdownReader.read(markdown);
    assertThat(result.tooLong()).isEmpty();
    return result.blocks();
  }

  private static List<Paragraph> paragraphs(Object... kindsAndTexts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < kindsAndTexts.length; i += 2) {
      String text = StyledText.parse((String) kindsAndTexts[i + 1]).marked();
      paragraphs.add(
          new Paragraph(Id.of("p" + i), (ParagraphKind) kindsAndTexts[i], text, false, Set.of()));
    }
    return paragraphs;
  }
}
