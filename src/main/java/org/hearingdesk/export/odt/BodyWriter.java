package org.hearingdesk.export.odt;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.Outline;

/** Writes the blocks of a document as paragraphs and tables in the styles of the template. */
final class BodyWriter {
  private static final String NEW_PAGE = "_NewPage";
  private static final String KEPT_CAPTION = "DocumentCaption";
  private static final String FIRST = "_First";

  private final Markup markup;
  private final SpanWriter spans;
  private final TableWriter tables;
  private final Pictures pictures;
  private final Outline outline;
  private final Iterator<Outline.Entry> headings;
  private final Set<String> beginPages = new LinkedHashSet<>();
  private final String text;
  private Optional<String> firstPage = Optional.empty();
  private Optional<String> first = Optional.empty();
  private boolean newPage;
  private boolean plainNumbers;

  /**
   * @param text the style of plain paragraphs
   */
  BodyWriter(
      Markup markup,
      SpanWriter spans,
      TableWriter tables,
      Pictures pictures,
      Outline outline,
      String text) {
    this.text = text;
    this.markup = markup;
    this.spans = spans;
    this.tables = tables;
    this.pictures = pictures;
    this.outline = outline;
    this.headings = outline.entries().iterator();
  }

  /** The numbers of headings look as the headings do. */
  void plainNumbers() {
    plainNumbers = true;
  }

  /** The next paragraph begins on a page of this name. */
  void beginOn(String page) {
    firstPage = Optional.of(page);
  }

  void title(String title) {
    open("Title");
    spans.words(title);
    close();
  }

  void write(List<Block> blocks) {
    blocks.forEach(this::write);
  }

  private void write(Block block) {
    switch (block) {
      case Heading _ -> heading(headings.next());
      case Para para -> {
        open(style(para.style()));
        spans.write(para.content());
        close();
      }
      case ItemList list -> list(list, true);
      case DefinitionList list -> definitions(list);
      case Table table -> table(table);
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

  private String style(Para.Style style) {
    return switch (style) {
      case NORMAL -> text;
      case LEAD -> "Lead";
      case NOTE -> "Remark";
      case QUOTE -> "Quotations";
    };
  }

  private void heading(Outline.Entry entry) {
    String level = String.valueOf(entry.level());
    String style = pageStyle("Heading_20_" + level);
    markup.open("text:h", "text:style-name", style, "text:outline-level", level);
    spans.begin();
    markup.empty("text:bookmark-start", "text:name", entry.anchor());
    headingWords(entry.heading());
    markup.empty("text:bookmark-end", "text:name", entry.anchor());
    close();
  }

  private void headingWords(Heading heading) {
    if (!heading.number().isEmpty()) {
      String number = heading.number() + "\u2002";
      if (plainNumbers) {
        spans.words(number);
      } else {
        spans.styled("Quiet", number);
      }
    }
    spans.write(heading.content());
  }

  private void list(ItemList list, boolean outermost) {
    String style =
        switch (list) {
          case BulletList _ -> "Bullets";
          case NumberedList _ -> "Numbers";
        };
    markup.open("text:list", "text:style-name", style).line();
    for (ListItem item : list.items()) {
      markup.open("text:list-item");
      open("List_20_Paragraph");
      spans.write(item.content());
      close();
      item.nested().forEach(nested -> list(nested, false));
      markup.close().line();
    }
    markup.close();
    if (outermost) {
      markup.line();
    }
  }

  private void definitions(DefinitionList list) {
    for (int i = 0; i < list.definitions().size(); i++) {
      Definition definition = list.definitions().get(i);
      open(i == list.definitions().size() - 1 ? "Definition_20_End" : "Definition");
      spans.styled("Quiet", definition.term());
      spans.tab();
      spans.write(definition.content());
      close();
    }
  }

  private void table(Table table) {
    caption(table.caption());
    if (newPage) {
      // a page that begins with a table needs a paragraph to carry the break
      open("Table_20_End");
      close();
    }
    tables.write(table);
    open("Table_20_End");
    close();
  }

  /** Stays with what it is about, whatever the style of a template says. */
  private void caption(String words) {
    if (!words.isBlank()) {
      String style = pageStyle("Caption");
      markup.open("text:p", "text:style-name", style.equals("Caption") ? KEPT_CAPTION : style);
      spans.begin();
      spans.words(words);
      close();
    }
  }

  /** The entries are written out, with links and without page numbers: nothing can be wrong. */
  private void toc(Toc toc) {
    markup.open("text:table-of-content", "text:name", toc.title(), "text:protected", "false");
    markup.open("text:table-of-content-source", "text:outline-level", String.valueOf(toc.depth()));
    markup.leaf("text:index-title-template", toc.title(), "text:style-name", "Contents_20_Heading");
    for (int level = 1; level <= toc.depth(); level++) {
      String style = "Contents_20_" + level;
      markup.open(
          "text:table-of-content-entry-template",
          "text:outline-level",
          String.valueOf(level),
          "text:style-name",
          style);
      markup.empty("text:index-entry-link-start").empty("text:index-entry-text");
      markup.empty("text:index-entry-link-end").close();
    }
    markup.close().open("text:index-body");
    markup.open("text:index-title", "text:name", toc.title() + "_Head");
    open("Contents_20_Heading");
    spans.words(toc.title());
    close();
    markup.close().line();
    outline.downTo(toc.depth()).forEach(this::tocEntry);
    markup.close().close().line();
  }

  private void tocEntry(Outline.Entry entry) {
    open("Contents_20_" + entry.level());
    markup.open(
        "text:a",
        "xlink:type",
        "simple",
        "xlink:href",
        "#" + entry.anchor(),
        "text:style-name",
        "Index_20_Link",
        "text:visited-style-name",
        "Index_20_Link");
    headingWords(entry.heading());
    markup.close();
    close();
  }

  private void open(String style) {
    markup.open("text:p", "text:style-name", pageStyle(style));
    spans.begin();
  }

  /** The style itself, or one like it that begins a page. */
  private String pageStyle(String style) {
    if (firstPage.isPresent() && first.isEmpty()) {
      first = Optional.of(style);
      return style + FIRST;
    }
    if (!newPage) {
      return style;
    }
    newPage = false;
    beginPages.add(style);
    return style + NEW_PAGE;
  }

  private void close() {
    markup.close().line();
  }

  /** The styles of the paragraphs that begin pages. */
  void writeStyles(Markup into) {
    first.ifPresent(style ->
        into.empty(
                "style:style",
                "style:name",
                style + FIRST,
                "style:family",
                "paragraph",
                "style:parent-style-name",
                style,
                "style:master-page-name",
                firstPage.orElseThrow())
            .line());
    for (String style : beginPages) {
      into.open(
          "style:style",
          "style:name",
          style + NEW_PAGE,
          "style:family",
          "paragraph",
          "style:parent-style-name",
          style);
      into.empty("style:paragraph-properties", "fo:break-before", "page").close().line();
    }
  }
}
