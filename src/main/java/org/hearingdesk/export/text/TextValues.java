package org.hearingdesk.export.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Block.BulletList;
import org.hearingdesk.document.tree.Block.DefinitionList;
import org.hearingdesk.document.tree.Block.Heading;
import org.hearingdesk.document.tree.Block.ItemList;
import org.hearingdesk.document.tree.Block.NumberedList;
import org.hearingdesk.document.tree.Block.PageBreak;
import org.hearingdesk.document.tree.Block.Para;
import org.hearingdesk.document.tree.Block.Toc;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.export.template.Fields;

/**
 * What a text template can say: a document as maps, lists and words, and nothing else. Every word
 * is written as the file takes it as a word. A field that does not apply is there and is false.
 */
final class TextValues {
  private static final List<String> KINDS =
      List.of("heading", "paragraph", "list", "definitions", "table", "figure");

  private final Escaping escaping;

  TextValues(Escaping escaping) {
    this.escaping = escaping;
  }

  Map<String, Object> of(Document document) {
    Map<String, Object> values = new LinkedHashMap<>();
    Fields.of(document).forEach((name, value) -> values.put(name, words(value)));
    values.put("subject", words(document.metadata().subject().orElse("")));
    values.put("day", document.metadata().date().toString());
    values.put("language", document.language().toLanguageTag());
    List<Object> blocks = new ArrayList<>();
    List<Object> opening = new ArrayList<>();
    List<Object> sections = new ArrayList<>();
    List<Object> current = opening;
    for (Block block : document.body()) {
      Map<String, Object> value = block(block);
      if (value.isEmpty()) {
        continue;
      }
      blocks.add(value);
      if (block instanceof Heading heading) {
        current = new ArrayList<>();
        Map<String, Object> section = heading(heading);
        section.put("blocks", current);
        sections.add(section);
      } else {
        current.add(value);
      }
    }
    values.put("blocks", blocks);
    values.put("opening", opening);
    values.put("sections", sections);
    return values;
  }

  /** A block under the name of its kind; empty for what only pages have. */
  private Map<String, Object> block(Block block) {
    return switch (block) {
      case Heading heading -> kind("heading", heading(heading));
      case Para para -> kind("paragraph", paragraph(para));
      case ItemList list -> kind("list", list(list));
      case DefinitionList list ->
          kind(
              "definitions",
              list.definitions().stream()
                  .map(each -> Map.of("term", words(each.term()), "text", words(each.content())))
                  .toList());
      case Table table -> kind("table", table(table));
      case Figure figure -> kind("figure", figure(figure));
      case Toc _, PageBreak _ -> Map.of();
    };
  }

  private static Map<String, Object> kind(String name, Object value) {
    Map<String, Object> block = new LinkedHashMap<>();
    KINDS.forEach(kind -> block.put(kind, kind.equals(name) ? value : (Object) false));
    return block;
  }

  private Map<String, Object> heading(Heading heading) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("level", String.valueOf(heading.level()));
    values.put("number", words(heading.number()));
    values.put("text", words(heading.content()));
    for (int level = 1; level <= 4; level++) {
      values.put("level" + level, heading.level() == level);
    }
    return values;
  }

  private Map<String, Object> paragraph(Para para) {
    return Map.of(
        "text", words(para.content()),
        "lead", para.style() == Para.Style.LEAD,
        "remark", para.style() == Para.Style.NOTE,
        "quote", para.style() == Para.Style.QUOTE);
  }

  private Map<String, Object> list(ItemList list) {
    boolean numbered =
        switch (list) {
          case BulletList _ -> false;
          case NumberedList _ -> true;
        };
    List<Object> items = new ArrayList<>();
    list.items()
        .forEach(item ->
            items.add(
                Map.of(
                    "text",
                    words(item.content()),
                    "lists",
                    item.nested().stream().map(this::list).toList())));
    return Map.of("numbered", numbered, "items", items);
  }

  private Map<String, Object> table(Table table) {
    List<Object> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      List<String> cells = row.cells().stream().map(cell -> words(cell.content())).toList();
      rows.add(Map.of("cells", cells, "total", row.total()));
    }
    return Map.of(
        "caption",
        words(table.caption()),
        "columns",
        table.columns().stream().map(column -> words(column.header())).toList(),
        "rows",
        rows);
  }

  private Map<String, Object> figure(Figure figure) {
    List<Object> bars = new ArrayList<>();
    figure
        .bars()
        .forEach(bar ->
            bars.add(
                Map.of(
                    "label", words(bar.label()),
                    "value", words(bar.valueText()),
                    "firm", bar.firm())));
    return Map.of(
        "caption",
        words(figure.caption()),
        "alternative",
        words(figure.alternative()),
        "bars",
        bars);
  }

  private String words(List<? extends Inline> content) {
    return words(Inline.plainText(content));
  }

  private String words(String text) {
    return escaping.clean(text);
  }
}
