package org.hearingdesk.export.markdown;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.document.tree.Inline.Note;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.document.tree.Table.Align;
import org.hearingdesk.document.tree.Table.Column;
import org.hearingdesk.document.tree.Table.Row;
import org.hearingdesk.export.render.Outline;

/** Writes the blocks of a document as CommonMark, with the tables and footnotes of GitHub. */
final class MarkdownBlocks {
  /** A line ends here; two spaces at its end would be lost in many editors. */
  private static final String BREAK = "\\\n";

  private final LineWriter lines;
  private final Iterator<Outline.Entry> headings;
  private final StringBuilder out = new StringBuilder();
  private boolean star;

  MarkdownBlocks(LineWriter lines, Outline outline) {
    this.lines = lines;
    this.headings = outline.entries().iterator();
  }

  @Override
  public String toString() {
    return out.toString();
  }

  void title(String title) {
    paragraph("# " + MarkdownText.of(title).strip());
  }

  void write(List<Block> blocks) {
    boolean list = false;
    for (Block block : blocks) {
      // two lists in a row are told apart by their signs alone
      boolean next = block instanceof ItemList || block instanceof DefinitionList;
      star = list && next && !star;
      list = next;
      write(block);
    }
  }

  private void write(Block block) {
    switch (block) {
      case Heading _ -> heading(headings.next());
      case Para para -> para(para);
      case ItemList list -> paragraph(String.join("\n", items(list)));
      case DefinitionList list -> definitions(list);
      case Table table -> table(table);
      case Figure figure -> figure(figure);
      case Toc _ -> {
        // editors and wikis make a list of contents of the headings themselves
      }
      case PageBreak _ -> {
        // there are no pages
      }
    }
  }

  private void heading(Outline.Entry entry) {
    Heading heading = entry.heading();
    String number = heading.number().isEmpty() ? "" : MarkdownText.of(heading.number()) + " ";
    paragraph("#".repeat(entry.level() + 1) + " " + number + lines.line(heading.content(), " "));
  }

  private void para(Para para) {
    String line = lines.line(para.content(), BREAK);
    paragraph(para.style() == Para.Style.QUOTE ? "> " + line.replace("\n", "\n> ") : line);
  }

  private List<String> items(ItemList list) {
    List<String> result = new ArrayList<>();
    int number = 0;
    for (ListItem item : list.items()) {
      number++;
      String sign =
          switch (list) {
            case BulletList _ -> star ? "* " : "- ";
            case NumberedList _ -> number + (star ? ") " : ". ");
          };
      String indent = " ".repeat(sign.length());
      result.add(sign + lines.line(item.content(), BREAK).replace("\n", "\n" + indent));
      item.nested().stream()
          .flatMap(nested -> items(nested).stream())
          .map(each -> indent + each.replace("\n", "\n" + indent))
          .forEach(result::add);
    }
    return result;
  }

  /** As a list: the format has none of terms and what they stand for. */
  private void definitions(DefinitionList list) {
    List<String> result = new ArrayList<>();
    for (Definition definition : list.definitions()) {
      String term = MarkdownText.of(definition.term()).strip();
      String text = lines.line(definition.content(), " ");
      result.add((star ? "* " : "- ") + (term.isEmpty() ? "" : "**" + term + ":** ") + text);
    }
    paragraph(String.join("\n", result));
  }

  private void table(Table table) {
    caption(table.caption());
    StringBuilder rows = new StringBuilder("|");
    for (Column column : table.columns()) {
      rows.append(' ').append(cell(Inline.text(column.header()))).append(" |");
    }
    rows.append("\n|");
    for (Column column : table.columns()) {
      rows.append(rule(column.align())).append('|');
    }
    table.rows().forEach(row -> row(row, rows));
    paragraph(rows.toString());
  }

  private void row(Row row, StringBuilder rows) {
    rows.append("\n|");
    row.cells()
        .forEach(each -> {
          String words = cell(each.content());
          boolean strong = row.total() && !words.isEmpty() && !words.contains("*");
          rows.append(' ').append(strong ? "**" + words + "**" : words).append(" |");
        });
  }

  private String cell(List<Inline> content) {
    return lines.line(content, " ");
  }

  private static String rule(Align align) {
    return switch (align) {
      case START -> " :--- ";
      case CENTRE -> " :---: ";
      case END -> " ---: ";
    };
  }

  /** The words that stand for a chart, which tell its figures. */
  private void figure(Figure figure) {
    caption(figure.caption());
    paragraph(lines.line(Inline.text(figure.alternative()), " "));
  }

  private void caption(String caption) {
    if (!caption.isBlank()) {
      paragraph("**" + MarkdownText.of(caption).strip() + "**");
    }
  }

  /** The notes of the document, at its end; a note holds no note. */
  void notes() {
    List<Note> all = List.copyOf(lines.notes());
    for (int i = 0; i < all.size(); i++) {
      String text = lines.line(all.get(i).content(), BREAK);
      paragraph("[^" + (i + 1) + "]: " + text.replace("\n", "\n    "));
    }
  }

  void paragraph(String text) {
    if (!text.isBlank()) {
      out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
    }
  }
}
