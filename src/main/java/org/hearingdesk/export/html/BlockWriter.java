package org.hearingdesk.export.html;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Block.BulletList;
import org.hearingdesk.document.tree.Block.Definition;
import org.hearingdesk.document.tree.Block.DefinitionList;
import org.hearingdesk.document.tree.Block.Heading;
import org.hearingdesk.document.tree.Block.ItemList;
import org.hearingdesk.document.tree.Block.ListItem;
import org.hearingdesk.document.tree.Block.NumberedList;
import org.hearingdesk.document.tree.Block.PageBreak;
import org.hearingdesk.document.tree.Block.Para;
import org.hearingdesk.document.tree.Block.Toc;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.document.tree.Table.Align;
import org.hearingdesk.document.tree.Table.Column;
import org.hearingdesk.document.tree.Table.Row;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.Outline;

/** Writes the blocks of a document as HTML; the title of the document has taken {@code h1}. */
final class BlockWriter {

  private final Markup markup;
  private final InlineWriter inlines;
  private final FigureWriter figures;
  private final Outline outline;
  private final Iterator<Outline.Entry> headings;

  BlockWriter(Markup markup, InlineWriter inlines, FigureWriter figures, Outline outline) {
    this.markup = markup;
    this.inlines = inlines;
    this.figures = figures;
    this.outline = outline;
    this.headings = outline.entries().iterator();
  }

  void write(List<Block> blocks) {
    boolean newPage = false;
    for (Block block : blocks) {
      if (block instanceof PageBreak) {
        newPage = true;
        continue;
      }
      if (newPage) {
        markup.open("div", "class", "new-page");
      }
      write(block);
      if (newPage) {
        markup.close().line();
      }
      newPage = false;
    }
  }

  private void write(Block block) {
    switch (block) {
      case Heading _ -> heading(headings.next());
      case Para para -> para(para);
      case ItemList list -> {
        list(list);
        markup.line();
      }
      case DefinitionList list -> definitions(list);
      case Table table -> table(table);
      case Figure figure -> figure(figure);
      case Toc toc -> toc(toc);
      case PageBreak _ -> {
        // the block after it opens the page
      }
    }
  }

  private void heading(Outline.Entry entry) {
    markup.open("h" + (entry.level() + 1), "id", entry.anchor());
    headingWords(entry.heading());
    markup.close().line();
  }

  private void headingWords(Heading heading) {
    if (!heading.number().isEmpty()) {
      markup.leaf("span", heading.number(), "class", "number").text(" ");
    }
    inlines.write(heading.content());
  }

  private void para(Para para) {
    switch (para.style()) {
      case NORMAL -> markup.open("p");
      case LEAD -> markup.open("p", "class", "lead");
      case NOTE -> markup.open("p", "class", "note");
      case QUOTE -> markup.open("blockquote").open("p");
    }
    inlines.write(para.content());
    markup.close();
    if (para.style() == Para.Style.QUOTE) {
      markup.close();
    }
    markup.line();
  }

  private void list(ItemList list) {
    markup.open(
        switch (list) {
          case BulletList _ -> "ul";
          case NumberedList _ -> "ol";
        });
    for (ListItem item : list.items()) {
      markup.line().open("li");
      inlines.write(item.content());
      item.nested().forEach(this::list);
      markup.close();
    }
    markup.line().close();
  }

  private void definitions(DefinitionList list) {
    markup.open("dl");
    for (Definition definition : list.definitions()) {
      markup.line().open("div").leaf("dt", definition.term()).open("dd");
      inlines.write(definition.content());
      markup.close().close();
    }
    markup.line().close().line();
  }

  private void table(Table table) {
    String name =
        table.caption().isBlank()
            ? table.columns().stream().map(Column::header).collect(Collectors.joining(", "))
            : table.caption();
    markup.open("div", "class", "table", "role", "group", "tabindex", "0", "aria-label", name);
    markup.open("table", "class", widthClass(table));
    if (!table.caption().isBlank()) {
      markup.leaf("caption", table.caption());
    }
    columns(table);
    boolean repeated = headFitsOnEachPage(table);
    markup.open(repeated ? "thead" : "tbody");
    headers(table);
    if (repeated) {
      markup.close().line().open("tbody");
    }
    table.rows().forEach(row -> row(table, row));
    markup.line().close().close().close().line();
  }

  /**
   * Whether the headers stay below about ten lines; a head that fills a page cannot be repeated.
   */
  private static boolean headFitsOnEachPage(Table table) {
    double all = table.columns().stream().mapToInt(Column::width).sum();
    return table.columns().stream()
        .allMatch(column -> column.header().length() * all / column.width() < 850);
  }

  /** On a narrow screen a table of few columns fits, others are moved sideways. */
  private static String widthClass(Table table) {
    int columns = table.columns().size();
    return columns <= 3 ? "few-columns" : columns <= 5 ? "some-columns" : "many-columns";
  }

  private void columns(Table table) {
    int all = table.columns().stream().mapToInt(Column::width).sum();
    markup.line().open("colgroup");
    for (Column column : table.columns()) {
      String share = String.format(Locale.ROOT, "%.2f", 100.0 * column.width() / all);
      markup.empty("col", "style", "width:" + share + "%");
    }
    markup.close().line();
  }

  private void headers(Table table) {
    markup.open("tr", "class", "head");
    for (Column column : table.columns()) {
      markup.leaf("th", column.header(), "scope", "col", "class", alignClass(column.align()));
    }
    markup.close();
  }

  private void row(Table table, Row row) {
    markup.line();
    if (row.total()) {
      markup.open("tr", "class", "total");
    } else {
      markup.open("tr");
    }
    for (int i = 0; i < row.cells().size(); i++) {
      String align = alignClass(table.columns().get(i).align());
      if (i == 0 && table.rowHeaders()) {
        markup.open("th", "scope", "row", "class", align);
      } else {
        markup.open("td", "class", align);
      }
      inlines.write(row.cells().get(i).content());
      markup.close();
    }
    markup.close();
  }

  private static String alignClass(Align align) {
    return align.name().toLowerCase(Locale.ROOT);
  }

  private void figure(Figure figure) {
    markup.open("figure");
    if (!figure.caption().isBlank()) {
      markup.leaf("figcaption", figure.caption());
    }
    figures.write(figure, markup);
    markup.close().line();
  }

  private void toc(Toc toc) {
    markup.open("nav", "aria-label", toc.title(), "class", "contents");
    markup.leaf("p", toc.title(), "class", "contents-title");
    for (Outline.Entry entry : outline.downTo(toc.depth())) {
      markup.line().open("p", "class", "level" + entry.level());
      markup.open("a", "href", "#" + entry.anchor());
      headingWords(entry.heading());
      markup.close().close();
    }
    markup.line().close().line();
  }
}
