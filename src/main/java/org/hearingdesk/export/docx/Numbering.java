package org.hearingdesk.export.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.document.tree.Block.BulletList;
import org.hearingdesk.document.tree.Block.ItemList;
import org.hearingdesk.document.tree.Block.NumberedList;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.Resources;
import org.hearingdesk.export.template.BadTemplate;

/** The lists of a document: each numbered list counts from 1 by itself. */
final class Numbering {

  /** The deepest level that the definitions tell apart, counted from 0. */
  static final int DEEPEST = 2;

  private static final String BULLET_STYLE = "List Bullet";
  private static final String NUMBER_STYLE = "List Number";
  private static final String OWN_STYLE = "List Paragraph";

  /**
   * How a kind of list looks.
   *
   * @param definition the number of its definition
   * @param deepest the deepest level that it tells apart
   */
  private record Kind(String style, String definition, int deepest) {}

  private record Taken(Kind kind, boolean counts) {}

  private final List<Taken> lists = new ArrayList<>();
  private final Optional<TemplateNumbering> template;
  private final Kind ownBullets;
  private final Kind ownNumbers;
  private final Kind bullets;
  private final Kind numbers;
  private final int firstDefinition;
  private final int firstList;

  /** The lists of the program itself. */
  Numbering() {
    this.template = Optional.empty();
    firstDefinition = 0;
    firstList = 1;
    ownBullets = own(0);
    ownNumbers = own(1);
    bullets = ownBullets;
    numbers = ownNumbers;
  }

  /** Lists that look as those of a template, where it has some. */
  Numbering(TemplateNumbering template, StyleSheet styles) throws BadTemplate {
    this.template = Optional.of(template);
    firstDefinition = template.nextDefinition();
    firstList = template.nextList();
    ownBullets = own(firstDefinition);
    ownNumbers = own(firstDefinition + 1);
    bullets = ofTemplate(template, styles, BULLET_STYLE).orElse(ownBullets);
    numbers = ofTemplate(template, styles, NUMBER_STYLE).orElse(ownNumbers);
  }

  private static Kind own(int definition) {
    return new Kind(OWN_STYLE, String.valueOf(definition), DEEPEST);
  }

  private static Optional<Kind> ofTemplate(
      TemplateNumbering template, StyleSheet styles, String style) {
    return styles
        .list(style)
        .flatMap(template::definition)
        .map(definition -> new Kind(style, definition, 0));
  }

  /**
   * Takes a list; returns the number that its paragraphs refer to.
   *
   * @param level how deep it lies in other lists
   */
  int add(ItemList list, int level) {
    lists.add(new Taken(kind(list, level), list instanceof NumberedList));
    return firstList + lists.size() - 1;
  }

  /** The name of the style of the paragraphs of a list. */
  String style(ItemList list, int level) {
    return kind(list, level).style();
  }

  /** The level of the definition that a list at a depth has. */
  int level(ItemList list, int level) {
    return Math.min(level, kind(list, level).deepest());
  }

  private Kind kind(ItemList list, int level) {
    return switch (list) {
      case BulletList _ -> level == 0 ? bullets : ownBullets;
      case NumberedList _ -> level == 0 ? numbers : ownNumbers;
    };
  }

  /** The part with all lists that were taken. */
  String part() {
    Markup markup = Markup.xmlFile();
    markup.open("w:numbering", "xmlns:w", Names.W).line();
    template.ifPresent(each -> markup.verbatim(each.definitions()));
    markup.verbatim(
        Resources.text("docx/numbering-definitions.xml")
            .replace("w:abstractNumId=\"1\"", "w:abstractNumId=\"" + (firstDefinition + 1) + "\"")
            .replace("w:abstractNumId=\"0\"", "w:abstractNumId=\"" + firstDefinition + "\""));
    template.ifPresent(each -> markup.verbatim(each.lists()));
    for (int i = 0; i < lists.size(); i++) {
      Taken list = lists.get(i);
      markup.open("w:num", "w:numId", String.valueOf(firstList + i));
      markup.empty("w:abstractNumId", "w:val", list.kind().definition());
      for (int level = 0; level <= list.kind().deepest() && list.counts(); level++) {
        markup.open("w:lvlOverride", "w:ilvl", String.valueOf(level));
        markup.empty("w:startOverride", "w:val", "1").close();
      }
      markup.close().line();
    }
    return markup.close().line().toString();
  }
}
