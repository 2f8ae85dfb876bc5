package org.hearingdesk.export.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/**
 * Builds well-formed markup: every element is closed in order, and all text and attributes pass one
 * filter and are escaped here, so nothing in a document can become markup.
 */
public final class Markup {

  private final StringBuilder out = new StringBuilder(16_384);
  private final Deque<String> open = new ArrayDeque<>();
  private final UnaryOperator<String> filter;
  private final String emptyEnd;

  private Markup(UnaryOperator<String> filter, String emptyEnd) {
    this.filter = filter;
    this.emptyEnd = emptyEnd;
  }

  /** Markup of HTML, where void elements end without a slash. */
  public static Markup html() {
    return new Markup(CleanText::clean, ">");
  }

  /** A file of XML, beginning with its declaration. */
  public static Markup xmlFile() {
    Markup markup = xml(CleanText::clean);
    markup.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    return markup;
  }

  /**
   * Markup of XML, without a declaration, whose text passes a filter.
   *
   * @param filter what every text and attribute passes; its results hold only XML characters
   */
  public static Markup xml(UnaryOperator<String> filter) {
    return new Markup(filter, "/>");
  }

  /** Opens an element; the attributes are names and values in turn. */
  public Markup open(String name, String... attributes) {
    begin(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /** Writes an element without content. */
  public Markup empty(String name, String... attributes) {
    begin(name, attributes);
    out.append(emptyEnd);
    return this;
  }

  /** Closes the element that was opened last. */
  public Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Writes an element that holds only text. */
  public Markup leaf(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  public Markup text(String text) {
    escape(filter.apply(text), false);
    return this;
  }

  /** Begins a new line of the file, so that people can read and compare it. */
  public Markup line() {
    out.append('\n');
    return this;
  }

  /** Writes what the program itself holds, such as a style sheet. Never text of a document. */
  public Markup verbatim(String own) {
    out.append(own);
    return this;
  }

  /** The finished markup. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Not closed: " + open);
    }
    return out.toString();
  }

  private void begin(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(filter.apply(attributes[i + 1]), true);
      out.append('"');
    }
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        // not only in "]]>": older readers stumble over it elsewhere too
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        default -> out.append(c);
      }
    }
  }
}
