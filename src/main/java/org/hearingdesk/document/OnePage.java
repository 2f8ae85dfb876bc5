package org.hearingdesk.document;

import java.util.List;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.document.tree.Table;

/**
 * Whether a document of headings, paragraphs and lists fits on one A4 page. It is judged from the
 * styles that the formats share, rather too strictly than not, so that a document has the same
 * words in every format.
 */
final class OnePage {
  /** What is between the margins in points, less one line for what a program sets otherwise. */
  private static final double HEIGHT = 664;

  private static final double WIDTH = 459;

  private static final Style TITLE = new Style(WIDTH, 22 * 1.07, 27.5, 28.5);
  private static final Style HEADING = new Style(WIDTH, 14 * 1.07, 17.5, 28.5);
  private static final Style NOTE = new Style(WIDTH, 9, 13.5, 7);
  private static final Style LEAD = new Style(WIDTH, 12, 18, 7);
  private static final Style NORMAL = new Style(WIDTH, 10.5, 15.75, 7);
  private static final Style ITEM = new Style(WIDTH - 17, 10.5, 15.75, 2.3);

  /** How wide a line is, how wide its letters are, how high it is, and the room around it all. */
  private record Style(double width, double size, double line, double around) {
    double height(String text) {
      return LineCount.of(text, width / size) * line + around;
    }
  }

  private OnePage() {}

  /** Whether its blocks stand on one page. */
  static boolean holds(Document document) {
    double height = TITLE.height(document.title());
    for (Block block : document.body()) {
      height += height(block);
    }
    return height <= HEIGHT;
  }

  private static double height(Block block) {
    return switch (block) {
      case Block.Heading heading -> HEADING.height(heading.plainText());
      case Block.Para para -> style(para.style()).height(Inline.plainText(para.content()));
      case Block.ItemList list -> items(list.items());
      case Block.DefinitionList _, Block.Toc _, Block.PageBreak _, Table _, Figure _ ->
          throw new IllegalArgumentException("Not a document of one page: " + block);
    };
  }

  private static double items(List<Block.ListItem> items) {
    double height = 0;
    for (Block.ListItem item : items) {
      height += ITEM.height(Inline.plainText(item.content()));
      for (Block.ItemList nested : item.nested()) {
        height += items(nested.items());
      }
    }
    return height;
  }

  private static Style style(Block.Para.Style style) {
    return switch (style) {
      case NORMAL, QUOTE -> NORMAL;
      case LEAD -> LEAD;
      case NOTE -> NOTE;
    };
  }
}
