package org.hearingdesk.document;

import java.util.List;
import java.util.stream.Collectors;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.document.tree.Metadata;
import org.hearingdesk.document.tree.Table;

/** Everything that a document says, as lines of text: for golden files and for searching. */
public final class PlainText {
  private PlainText() {}

  public static String of(Document document) {
    StringBuilder text = new StringBuilder();
    text.append("TITLE ").append(document.title()).append('\n');
    Metadata about = document.metadata();
    text.append("ABOUT ")
        .append(String.join(" | ", about.date().toString(), about.organisation()))
        .append(about.subject().map(subject -> " | " + subject).orElse(""))
        .append(about.status().map(status -> " | " + status).orElse(""))
        .append(about.notice().map(notice -> " | " + notice).orElse(""))
        .append("\n\n");
    document.body().forEach(block -> block(block, text));
    return text.toString();
  }

  private static void block(Block block, StringBuilder text) {
    switch (block) {
      case Block.Heading heading ->
          text.append("\n")
              .append("#".repeat(heading.level()))
              .append(' ')
              .append(heading.plainText())
              .append('\n');
      case Block.Para para ->
          text.append(para.style() == Block.Para.Style.NORMAL ? "" : para.style() + " ")
              .append(inlines(para.content()))
              .append('\n');
      case Block.ItemList list -> list(list, text, "- ");
      case Block.DefinitionList definitions ->
          definitions
              .definitions()
              .forEach(definition ->
                  text.append(definition.term())
                      .append(" = ")
                      .append(inlines(definition.content()))
                      .append('\n'));
      case Block.Toc toc -> text.append("TOC ").append(toc.title()).append('\n');
      case Block.PageBreak pageBreak -> text.append("---\n");
      case Table table -> table(table, text);
      case Figure figure -> figure(figure, text);
    }
  }

  private static void list(Block.ItemList list, StringBuilder text, String bullet) {
    for (Block.ListItem item : list.items()) {
      text.append(bullet).append(inlines(item.content())).append('\n');
      item.nested().forEach(nested -> list(nested, text, "  " + bullet));
    }
  }

  private static void table(Table table, StringBuilder text) {
    text.append("TABLE ").append(table.caption()).append('\n');
    text.append(
            table.columns().stream().map(Table.Column::header).collect(Collectors.joining(" | ")))
        .append('\n');
    for (Table.Row row : table.rows()) {
      text.append(row.total() ? "= " : "")
          .append(
              row.cells().stream()
                  .map(cell -> inlines(cell.content()))
                  .collect(Collectors.joining(" | ")))
          .append('\n');
    }
  }

  private static void figure(Figure figure, StringBuilder text) {
    text.append("FIGURE ").append(figure.caption()).append('\n');
    text.append("ALT ").append(figure.alternative()).append('\n');
    for (Figure.Bar bar : figure.bars()) {
      text.append(bar.firm() ? "█ " : "▒ ")
          .append(bar.label())
          .append(" = ")
          .append(bar.valueText())
          .append('\n');
    }
  }

  private static String inlines(List<? extends Inline> content) {
    return content.stream()
        .map(inline ->
            switch (inline) {
              case Inline.Text text -> text.value();
              case Inline.Link link -> inlines(link.content()) + " <" + link.target() + ">";
              case Inline.Note note -> " [" + inlines(note.content()) + "]";
              case Inline.LineBreak lineBreak -> "\n";
            })
        .collect(Collectors.joining());
  }
}
