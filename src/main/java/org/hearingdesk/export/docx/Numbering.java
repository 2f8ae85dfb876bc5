package org.hearingdesk.export.docx;

import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.document.tree.Block.BulletList;
import org.hearingdesk.document.tree.Block.ItemList;
import org.hearingdesk.document.tree.Block.NumberedList;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.Resources;

/** The lists of a document: each numbered list counts from 1 by itself. */
final class Numbering {

  /** The deepest level that the definitions tell apart, counted from 0. */
  static final int DEEPEST = 2;

  private static final int BULLETS = 0;
  private static final int NUMBERS = 1;

  private final List<Integer> definitions = new ArrayList<>();

  /** Takes a list; returns the number that its paragraphs refer to. */
  int add(ItemList list) {
    definitions.add(
        switch (list) {
          case BulletList _ -> BULLETS;
          case NumberedList _ -> NUMBERS;
        });
    return definitions.size();
  }

  /** The part with all lists that were taken. */
  String part() {
    Markup markup = Markup.xmlFile();
    markup.open("w:numbering", "xmlns:w", Names.W).line();
    markup.verbatim(Resources.text("docx/numbering-definitions.xml"));
    for (int i = 0; i < definitions.size(); i++) {
      markup.open("w:num", "w:numId", String.valueOf(i + 1));
      markup.empty("w:abstractNumId", "w:val", String.valueOf(definitions.get(i)));
      for (int level = 0; level <= DEEPEST && definitions.get(i) == NUMBERS; level++) {
        markup.open("w:lvlOverride", "w:ilvl", String.valueOf(level));
        markup.empty("w:startOverride", "w:val", "1").close();
      }
      markup.close().line();
    }
    return markup.close().line().toString();
  }
}
