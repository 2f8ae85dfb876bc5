package org.hearingdesk.export.docx;

import java.util.Iterator;
import java.util.List;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Block.Definition;
import org.hearingdesk.document.tree.Block.DefinitionList;
import org.hearingdesk.document.tree.Block.Heading;
import org.hearingdesk.document.tree.Block.ItemList;
import org.hearingdesk.document.tree.Block.ListItem;
import org.hearingdesk.document.tree.Block.PageBreak;
import org.hearingdesk.document.tree.Block.Para;
import org.hearingdesk.document.tree.Block.Toc;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.Outline;

/** Writes the blocks of a document as paragraphs and tables in the styles of a template. */
final class BodyWriter {

  private final Markup markup;
  private final StyleSheet styles;
  private final RunWriter runs;
  private final TableWriter tables;
  private final Pictures pictures;
  private final Numbering numbering;
  private final Outline outline;
  private final Iterator<Outline.Entry> headings;
  private final int width;
  private boolean newPage;

  /**
   * @param width of the text, in twentieths of a point
   */
  BodyWriter(
      Markup markup,
      StyleSheet styles,
      RunWriter runs,
      Pictures pictures,
      Numbering numbering,
      Outline outline,
      int width) {
    this.markup = markup;
    this.styles = styles;
    this.runs = runs;
    this.tables = new TableWriter(markup, styles, runs);
    this.pictures = pictures;
    this.numbering = numbering;
    this.outline = outline;
    this.headings = outline.entries().iterator();
    this.width = width;
  }

  void title(String title) {
    open("Title");
    runs.write(Inline.text(title));
    close();
  }

  void write(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      write(blocks.get(i));
      boolean spaced = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Heading;
      if (blocks.get(i) instanceof Table && !spaced) {
        // two tables in a row would become one, and a file must not end with a table
        open("Table End");
        close();
      }
    }
  }

  private void write(Block block) {
    switch (block) {
      case Heading _ -> heading(headings.next());
      case Para para -> {
        open(style(para.style()));
        runs.write(para.content());
        close();
      }
      case ItemList list -> list(list, 0);
      case DefinitionList list -> definitions(list);
      case Table table -> {
        caption(table.caption());
        takeNewPage();
        tables.write(table, width);
      }
      case Figure figure -> {
        caption(figure.caption());
        open("Picture");
        pictures.write(figure, markup);
        close();
      }
      case Toc toc -> toc(toc);
      case PageBreak _ -> newPage = true;
    }
  }

  private static String style(Para.Style style) {
    return switch (style) {
      case NORMAL -> StyleSheet.TEXT;
      case LEAD -> "Lead";
      case NOTE -> "Remark";
      case QUOTE -> "Quote";
    };
  }

  private void heading(Outline.Entry entry) {
    String style = "heading " + entry.level();
    begin(style);
    if (!entry.heading().number().isEmpty() && styles.list(style).isPresent()) {
      // the document counts its sections itself
      markup.open("w:numPr").empty("w:numId", "w:val", "0").close();
    }
    markup.close();
    String id = entry.anchor().replace("section", "");
    markup.empty("w:bookmarkStart", "w:id", id, "w:name", entry.anchor());
    headingWords(entry.heading());
    markup.empty("w:bookmarkEnd", "w:id", id);
    close();
  }

  private void headingWords(Heading heading) {
    if (!heading.number().isEmpty()) {
      runs.number(heading.number() + "\u2002");
    }
    runs.write(heading.content());
  }

  private void list(ItemList list, int level) {
    String number = String.valueOf(numbering.add(list, level));
    String depth = String.valueOf(numbering.level(list, level));
    for (ListItem item : list.items()) {
      begin(numbering.style(list, level));
      markup.open("w:numPr").empty("w:ilvl", "w:val", depth).empty("w:numId", "w:val", number);
      markup.close().close();
      runs.write(item.content());
      close();
      item.nested().forEach(nested -> list(nested, level + 1));
    }
  }

  private void definitions(DefinitionList list) {
    for (int i = 0; i < list.definitions().size(); i++) {
      Definition definition = list.definitions().get(i);
      open(i == list.definitions().size() - 1 ? "Definition End" : "Definition");
      runs.quiet(definition.term());
      markup.open("w:r").empty("w:tab").close();
      runs.write(definition.content());
      close();
    }
  }

  /** Stays with what it is about, whatever the style of a template says. */
  private void caption(String words) {
    if (!words.isBlank()) {
      style("caption");
      markup.empty("w:keepNext");
      pageBreak();
      markup.close();
      runs.write(Inline.text(words));
      close();
    }
  }

  /**
   * Writes the entries out, within a field that a word processor can bring up to date but need not:
   * without page numbers nothing in it can be wrong.
   */
  private void toc(Toc toc) {
    open("TOC Heading");
    runs.write(Inline.text(toc.title()));
    close();
    List<Outline.Entry> entries = outline.downTo(toc.depth());
    for (int i = 0; i < entries.size(); i++) {
      open("toc " + entries.get(i).level());
      if (i == 0) {
        fieldMark("begin");
        markup.open("w:r");
        String instruction = " TOC \\o \"1-" + toc.depth() + "\" \\h \\n ";
        markup.leaf("w:instrText", instruction, "xml:space", "preserve").close();
        fieldMark("separate");
      }
      markup.open("w:hyperlink", "w:anchor", entries.get(i).anchor(), "w:history", "1");
      headingWords(entries.get(i).heading());
      markup.close();
      if (i == entries.size() - 1) {
        fieldMark("end");
      }
      close();
    }
  }

  private void fieldMark(String kind) {
    markup.open("w:r").empty("w:fldChar", "w:fldCharType", kind).close();
  }

  /** A page that begins with a table needs a paragraph to carry the break. */
  private void takeNewPage() {
    if (newPage) {
      open("Table End");
      close();
    }
  }

  /** Opens a paragraph of a style. */
  private void open(String style) {
    begin(style);
    markup.close();
  }

  /** Opens a paragraph of a style, and leaves its properties open. */
  private void begin(String style) {
    style(style);
    pageBreak();
  }

  private void style(String style) {
    markup.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styles.id(style));
  }

  private void pageBreak() {
    if (newPage) {
      markup.empty("w:pageBreakBefore");
      newPage = false;
    }
  }

  private void close() {
    markup.close().line();
  }
}
