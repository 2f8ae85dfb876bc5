package org.hearingdesk.exchange.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.domain.text.StyledText;

/**
 * Reads Markdown as paragraphs of minutes: headings, paragraphs, lists in two levels, quotations,
 * bold, italic, links and footnotes. What else Markdown can say becomes plain text.
 */
public final class MarkdownReader {
  /** So many characters are read, about 60 pages. */
  public static final int LONGEST = 200_000;

  /** So many characters a paragraph may have. */
  public static final int LONGEST_PARAGRAPH = 20_000;

  private static final int DEEPEST = 40;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(FootnotesExtension.builder().inlineFootnotes(true).build()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  /** A paragraph that was read. */
  public record Block(ParagraphKind kind, StyledText text) {}

  /**
   * What was read.
   *
   * @param tooLong the line, counted from 1, at which it is too long to be read; nothing is read
   *     then
   */
  public record Result(List<Block> blocks, OptionalInt tooLong) {}

  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, Node> notes = new HashMap<>();
  private OptionalInt tooLong = OptionalInt.empty();

  private MarkdownReader() {}

  public static Result read(String markdown) {
    if (markdown.length() > LONGEST) {
      long line = markdown.substring(0, LONGEST).chars().filter(sign -> sign == '\n').count() + 1;
      return new Result(List.of(), OptionalInt.of((int) line));
    }
    MarkdownReader reader = new MarkdownReader();
    Node root = PARSER.parse(markdown);
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition note) {
        reader.notes.put(note.getLabel(), note);
      }
    }
    reader.children(root, ParagraphKind.TEXT);
    return reader.tooLong.isPresent()
        ? new Result(List.of(), reader.tooLong)
        : new Result(List.copyOf(reader.blocks), OptionalInt.empty());
  }

  private void children(Node parent, ParagraphKind kind) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, kind);
    }
  }

  private void block(Node node, ParagraphKind kind) {
    switch (node) {
      case Heading heading ->
          add(
              heading,
              heading.getLevel() <= 2 ? ParagraphKind.HEADING : ParagraphKind.SUBHEADING,
              inlines(heading));
      case Paragraph paragraph -> add(paragraph, kind, inlines(paragraph));
      case BlockQuote quote -> children(quote, kind.isItem() ? kind : ParagraphKind.QUOTATION);
      case BulletList list ->
          items(list, kind.isItem() ? ParagraphKind.INNER_BULLET : ParagraphKind.BULLET);
      case OrderedList list ->
          items(list, kind.isItem() ? ParagraphKind.INNER_NUMBERED : ParagraphKind.NUMBERED);
      case FencedCodeBlock code -> lines(code, kind, code.getLiteral());
      case IndentedCodeBlock code -> lines(code, kind, code.getLiteral());
      case HtmlBlock html -> lines(html, kind, html.getLiteral());
      case ThematicBreak _, FootnoteDefinition _, LinkReferenceDefinition _ -> {
        // a line between parts, or what others refer to
      }
      default -> children(node, kind);
    }
  }

  private void items(Node list, ParagraphKind kind) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      children(item, kind);
    }
  }

  private StyledText inlines(Node parent) {
    return new MarkdownInlines(notes).read(parent);
  }

  private void lines(Node node, ParagraphKind kind, String text) {
    text.lines().forEach(line -> add(node, kind, StyledText.plain(line)));
  }

  private void add(Node node, ParagraphKind kind, StyledText text) {
    StyledText stripped = text.stripped();
    if (stripped.isBlank()) {
      return;
    }
    if (stripped.marked().length() > LONGEST_PARAGRAPH && tooLong.isEmpty()) {
      tooLong =
          OptionalInt.of(
              node.getSourceSpans().isEmpty()
                  ? 1
                  : node.getSourceSpans().getFirst().getLineIndex() + 1);
    }
    blocks.add(new Block(kind, stripped));
  }
}
