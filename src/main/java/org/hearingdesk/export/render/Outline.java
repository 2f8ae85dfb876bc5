package org.hearingdesk.export.render;

import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Block.Heading;
import org.hearingdesk.document.tree.Document;

/**
 * The headings of a document in order, with a name to link to. No level is skipped on the way down:
 * a heading that would be too deep is lifted, since readers of a screen reader go by levels.
 */
public record Outline(List<Entry> entries) {

  /**
   * One heading.
   *
   * @param level 1 for a section
   * @param anchor a name for links, unique in the document, of ASCII letters and digits
   */
  public record Entry(int level, String anchor, Heading heading) {}

  public Outline {
    entries = List.copyOf(entries);
  }

  public static Outline of(Document document) {
    List<Entry> entries = new ArrayList<>();
    int above = 0;
    for (Block block : document.body()) {
      if (block instanceof Heading heading) {
        above = Math.min(heading.level(), above + 1);
        entries.add(new Entry(above, "section" + (entries.size() + 1), heading));
      }
    }
    return new Outline(entries);
  }

  /** The entries down to a level. */
  public List<Entry> downTo(int depth) {
    return entries.stream().filter(entry -> entry.level() <= depth).toList();
  }
}
