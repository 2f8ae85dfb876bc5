package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.domain.hearing.Paragraph;

/** The paragraphs of a section as blocks of a document; items that follow each other form lists. */
final class SectionBlocks {
  private static final int DEEPEST_HEADING = 4;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Paragraph> items = new ArrayList<>();
  private final int headingLevel;

  private SectionBlocks(int headingLevel) {
    this.headingLevel = headingLevel;
  }

  static List<Block> of(List<Paragraph> paragraphs, int headingLevel) {
    SectionBlocks section = new SectionBlocks(headingLevel);
    paragraphs.stream().filter(each -> !each.styled().isBlank()).forEach(section::add);
    section.endList();
    return section.blocks;
  }

  private void add(Paragraph paragraph) {
    if (paragraph.kind().isItem()) {
      items.add(paragraph);
      return;
    }
    endList();
    switch (paragraph.kind()) {
      case HEADING -> heading(paragraph, headingLevel);
      case SUBHEADING -> heading(paragraph, headingLevel + 1);
      case TEXT -> blocks.add(para(Block.Para.Style.NORMAL, paragraph));
      case QUOTATION -> blocks.add(para(Block.Para.Style.QUOTE, paragraph));
      case BULLET, INNER_BULLET, NUMBERED, INNER_NUMBERED -> items.add(paragraph);
    }
  }

  private static Block para(Block.Para.Style style, Paragraph paragraph) {
    return new Block.Para(style, StyledInlines.of(paragraph.styled()));
  }

  /** A heading holds no notes: they follow it as a paragraph, so that nothing is lost. */
  private void heading(Paragraph paragraph, int level) {
    var words = StyledInlines.withoutNotes(paragraph.styled());
    if (!words.isEmpty()) {
      blocks.add(new Block.Heading(Math.min(level, DEEPEST_HEADING), "", words));
    }
    paragraph
        .styled()
        .notes()
        .forEach(note ->
            blocks.add(
                new Block.Para(Block.Para.Style.NOTE, StyledInlines.withoutNotes(note.content()))));
  }

  private void endList() {
    blocks.addAll(ItemLists.of(items));
    items.clear();
  }
}
