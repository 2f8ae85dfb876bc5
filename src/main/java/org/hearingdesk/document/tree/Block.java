package org.hearingdesk.document.tree;

import java.util.List;

/** One block of a document: what stands on lines of its own. */
public sealed interface Block
    permits Block.ItemList,
        Block.Heading,
        Block.Para,
        Block.DefinitionList,
        Block.Toc,
        Block.PageBreak,
        Table,
        Figure {

  /** A list of items, bulleted or numbered. */
  sealed interface ItemList extends Block {
    List<ListItem> items();
  }

  /**
   * The title of a section.
   *
   * @param level 1 for a section, 2 for a part of it, down to 4
   * @param number such as "3.3", empty for a section without a number
   * @param content the words of the title, without notes and line breaks
   */
  record Heading(int level, String number, List<Inline> content) implements Block {
    public Heading {
      if (level < 1 || level > 4) {
        throw new IllegalArgumentException("A heading has a level from 1 to 4, not " + level);
      }
      content = List.copyOf(content);
      if (Inline.plainText(content).isBlank()) {
        throw new IllegalArgumentException("A heading needs words");
      }
      for (Inline inline : content) {
        if (inline instanceof Inline.Note || inline instanceof Inline.LineBreak) {
          throw new IllegalArgumentException("A heading holds no notes and no line breaks");
        }
      }
    }

    public static Heading of(int level, String text) {
      return new Heading(level, "", Inline.text(text));
    }

    public static Heading numbered(int level, String number, String text) {
      return new Heading(level, number, Inline.text(text));
    }

    /** Number and words, as an outline or a table of contents shows them. */
    public String plainText() {
      String words = Inline.plainText(content);
      return number.isEmpty() ? words : number + " " + words;
    }
  }

  /** A paragraph. */
  record Para(Style style, List<Inline> content) implements Block {

    /** How a paragraph stands in the text. */
    public enum Style {
      NORMAL,
      /** The opening of a document or section, a little larger. */
      LEAD,
      /** Small and grey: how something was counted, what was left out. */
      NOTE,
      /** Somebody's own words, set apart. */
      QUOTE
    }

    public Para {
      content = List.copyOf(content);
    }

    public static Para of(String text) {
      return new Para(Style.NORMAL, Inline.text(text));
    }

    public static Para of(Inline... content) {
      return new Para(Style.NORMAL, List.of(content));
    }

    public static Para of(Style style, String text) {
      return new Para(style, Inline.text(text));
    }
  }

  /** Items in no order. */
  record BulletList(List<ListItem> items) implements ItemList {
    public BulletList {
      items = notEmpty(items, "A list needs an item");
    }
  }

  /** Items counted from 1. */
  record NumberedList(List<ListItem> items) implements ItemList {
    public NumberedList {
      items = notEmpty(items, "A list needs an item");
    }
  }

  /**
   * One item of a list.
   *
   * @param nested lists under this item; at most three lists deep altogether are told apart
   */
  record ListItem(List<Inline> content, List<ItemList> nested) {
    public ListItem {
      content = List.copyOf(content);
      nested = List.copyOf(nested);
    }

    public static ListItem of(String text) {
      return new ListItem(Inline.text(text), List.of());
    }

    public static ListItem of(Inline... content) {
      return new ListItem(List.of(content), List.of());
    }
  }

  /** Terms with their explanations, such as the head of minutes: Date, Chair, Attribution. */
  record DefinitionList(List<Definition> definitions) implements Block {
    public DefinitionList {
      definitions = notEmpty(definitions, "A list of definitions needs a definition");
    }
  }

  /** One term and what it stands for. */
  record Definition(String term, List<Inline> content) {
    public Definition {
      content = List.copyOf(content);
    }

    public static Definition of(String term, String text) {
      return new Definition(term, Inline.text(text));
    }
  }

  /** A list of the headings of the document down to a level, with links to them. */
  record Toc(String title, int depth) implements Block {
    public Toc {
      if (title.isBlank() || depth < 1 || depth > 4) {
        throw new IllegalArgumentException("A table of contents has a title and a depth of 1 to 4");
      }
    }
  }

  /** What follows begins on a new page, in formats that have pages. */
  record PageBreak() implements Block {}

  private static <T> List<T> notEmpty(List<T> list, String otherwise) {
    if (list.isEmpty()) {
      throw new IllegalArgumentException(otherwise);
    }
    return List.copyOf(list);
  }
}
