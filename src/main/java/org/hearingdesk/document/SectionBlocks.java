package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;

/** The paragraphs of a section as blocks of a document; addresses in them become links. */
final class SectionBlocks {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]]");

  private SectionBlocks() {}

  static List<Block> of(List<Paragraph> paragraphs, int headingLevel) {
    List<Block> blocks = new ArrayList<>();
    List<Block.ListItem> items = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.text().isBlank()) {
        continue;
      }
      if (paragraph.kind() == ParagraphKind.BULLET) {
        items.add(new Block.ListItem(inlines(paragraph.text()), List.of()));
        continue;
      }
      flush(items, blocks);
      blocks.add(
          paragraph.kind() == ParagraphKind.HEADING
              ? Block.Heading.of(Math.min(headingLevel, 4), paragraph.text())
              : new Block.Para(Block.Para.Style.NORMAL, inlines(paragraph.text())));
    }
    flush(items, blocks);
    return blocks;
  }

  private static void flush(List<Block.ListItem> items, List<Block> blocks) {
    if (!items.isEmpty()) {
      blocks.add(new Block.BulletList(items));
      items.clear();
    }
  }

  static List<Inline> inlines(String text) {
    List<Inline> inlines = new ArrayList<>();
    Matcher matcher = ADDRESS.matcher(text);
    int done = 0;
    while (matcher.find()) {
      if (matcher.start() > done) {
        inlines.add(Inline.Text.of(text.substring(done, matcher.start())));
      }
      inlines.add(Inline.Link.orText(matcher.group(), matcher.group()));
      done = matcher.end();
    }
    if (done < text.length()) {
      inlines.add(Inline.Text.of(text.substring(done)));
    }
    return inlines;
  }
}
