package org.hearingdesk.export.akn;

import java.util.List;
import java.util.Locale;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Block.BulletList;
import org.hearingdesk.document.tree.Block.DefinitionList;
import org.hearingdesk.document.tree.Block.Heading;
import org.hearingdesk.document.tree.Block.ItemList;
import org.hearingdesk.document.tree.Block.NumberedList;
import org.hearingdesk.document.tree.Block.PageBreak;
import org.hearingdesk.document.tree.Block.Para;
import org.hearingdesk.document.tree.Block.Toc;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.export.render.Markup;

/** Writes the blocks of a document; a heading opens a section that holds what follows. */
final class BlockWriter {
  private final Markup out;
  private final Ids ids;
  private final InlineWriter inlines;
  private final String section;
  private int depth;
  private boolean empty;

  /**
   * @param section the element of a section, which has a name where it is one of a debate
   */
  BlockWriter(Markup out, Locale language, Ids ids, String section) {
    this.out = out;
    this.ids = ids;
    this.section = section;
    inlines = new InlineWriter(out, language, ids);
  }

  /** What stands before the first heading. */
  static List<Block> before(List<Block> body) {
    return body.stream().takeWhile(block -> !(block instanceof Heading)).toList();
  }

  void write(List<Block> blocks) {
    blocks.forEach(this::write);
    closeTo(0);
  }

  void openSection(String name, String number, List<Inline> title) {
    if (section.equals("debateSection")) {
      out.open(section, "eId", ids.next("dbsect"), "name", name);
    } else {
      out.open(section, "eId", ids.next("blockContainer"));
    }
    if (!number.isEmpty()) {
      out.leaf("num", number);
    }
    out.open("heading");
    inlines.write(title);
    out.close().line();
  }

  private void write(Block block) {
    empty =
        empty && (block instanceof Heading || block instanceof Toc || block instanceof PageBreak);
    switch (block) {
      case Heading heading -> heading(heading);
      case Para para -> para(para.content());
      case ItemList list -> list(list);
      case DefinitionList list -> definitions(list);
      case Table table -> table(table);
      case Figure figure -> figure(figure);
      case Toc _ -> {
        // the sections are the table of contents
      }
      case PageBreak _ -> {
        // there are no pages
      }
    }
  }

  private void heading(Heading heading) {
    closeTo(heading.level() - 1);
    empty = false;
    openSection("section", heading.number(), heading.content());
    depth++;
    empty = true;
  }

  private void closeTo(int level) {
    while (depth > level) {
      if (empty) {
        out.empty("p").line();
      }
      empty = false;
      out.close().line();
      depth--;
    }
  }

  void para(List<Inline> content) {
    out.open("p");
    inlines.write(content);
    out.close().line();
  }

  private void list(ItemList list) {
    String name =
        switch (list) {
          case BulletList _ -> "ul";
          case NumberedList _ -> "ol";
        };
    out.open(name, "eId", ids.next(name));
    list.items()
        .forEach(item -> {
          out.open("li");
          inlines.write(item.content());
          item.nested().forEach(this::list);
          out.close();
        });
    out.close().line();
  }

  private void definitions(DefinitionList list) {
    list.definitions()
        .forEach(each -> {
          out.open("p");
          if (!each.term().isBlank()) {
            out.leaf("b", each.term() + ":").text(" ");
          }
          inlines.write(each.content());
          out.close().line();
        });
  }

  private void table(Table table) {
    out.open("table", "eId", ids.next("table"));
    if (!table.caption().isBlank()) {
      out.leaf("caption", table.caption());
    }
    out.open("tr");
    table.columns().forEach(column -> out.open("th").leaf("p", column.header()).close());
    out.close().line();
    table
        .rows()
        .forEach(row -> {
          out.open("tr");
          row.cells()
              .forEach(cell -> {
                out.open("td").open("p");
                inlines.write(cell.content());
                out.close().close();
              });
          out.close().line();
        });
    out.close().line();
  }

  /** The words that stand for a chart, which tell its figures. */
  private void figure(Figure figure) {
    if (!figure.caption().isBlank()) {
      out.leaf("p", figure.caption()).line();
    }
    out.leaf("p", figure.alternative()).line();
  }
}
