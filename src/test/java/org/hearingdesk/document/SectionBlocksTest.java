package org.hearingdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.junit.jupiter.api.Test;

class SectionBlocksTest {

  @Test
  void looksLinksAndFootnotesBecomePartsOfTheLine() {
    List<Block> blocks =
        blocks(
            ParagraphKind.TEXT,
            "A **bold [li*nk*](https://example.eu)** see https://example.eu/x.^[A *note*]");
    Block.Para para = (Block.Para) blocks.getFirst();
    assertThat(para.content()).hasSize(7);
    assertThat(para.content().get(1)).isEqualTo(Inline.Text.of("bold ").bold());
    assertThat(para.content().get(2))
        .isInstanceOfSatisfying(
            Inline.Link.class,
            link ->
                assertThat(link.content())
                    .containsExactly(
                        Inline.Text.of("li").bold(), Inline.Text.of("nk").bold().italic()));
    assertThat(para.content().get(4)).isInstanceOf(Inline.Link.class);
    assertThat(Inline.plainText(para.content())).isEqualTo("A bold link see https://example.eu/x.");
  }

  @Test
  void itemsThatFollowEachOtherFormListsInTwoLevels() {
    List<Block> blocks =
        blocks(
            ParagraphKind.BULLET, "one",
            ParagraphKind.INNER_NUMBERED, "one a",
            ParagraphKind.INNER_NUMBERED, "one b",
            ParagraphKind.INNER_BULLET, "one c",
            ParagraphKind.BULLET, "two",
            ParagraphKind.NUMBERED, "first",
            ParagraphKind.QUOTATION, "said",
            ParagraphKind.INNER_BULLET, "alone");
    assertThat(blocks)
        .extracting(Object::getClass)
        .containsExactly(
            Block.BulletList.class,
            Block.NumberedList.class,
            Block.Para.class,
            Block.BulletList.class);
    Block.BulletList list = (Block.BulletList) blocks.getFirst();
    assertThat(list.items()).hasSize(2);
    assertThat(list.items().getFirst().nested())
        .extracting(nested -> nested.items().size())
        .containsExactly(2, 1);
    assertThat(((Block.Para) blocks.get(2)).style()).isEqualTo(Block.Para.Style.QUOTE);
  }

  @Test
  void aHeadingHoldsNoNoteAndLosesNone() {
    List<Block> blocks =
        blocks(
            ParagraphKind.HEADING,
            "Main *points*^[as agreed]",
            ParagraphKind.SUBHEADING,
            "^[only]");
    assertThat(blocks).hasSize(3);
    assertThat(((Block.Heading) blocks.getFirst()).plainText()).isEqualTo("Main points");
    assertThat(blocks.subList(1, 3))
        .extracting(block -> Inline.plainText(((Block.Para) block).content()))
        .containsExactly("as agreed", "only");
  }

  private static List<Block> blocks(Object... kindsAndTexts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < kindsAndTexts.length; i += 2) {
      paragraphs.add(
          new Paragraph(
              Id.of("p" + i),
              (ParagraphKind) kindsAndTexts[i],
              (String) kindsAndTexts[i + 1],
              false,
              Set.of()));
    }
    return SectionBlocks.of(paragraphs, 3);
  }
}
