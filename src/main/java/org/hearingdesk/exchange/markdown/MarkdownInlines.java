package org.hearingdesk.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.hearingdesk.domain.text.StyledText;
import org.hearingdesk.domain.text.StyledText.Note;
import org.hearingdesk.domain.text.StyledText.Piece;
import org.hearingdesk.domain.text.StyledText.Run;
import org.jspecify.annotations.Nullable;

/** The words of one block of Markdown with their looks, however deep they lie in each other. */
final class MarkdownInlines {
  /** Further out than this no look is looked for. */
  private static final int DEEPEST = 64;

  private final Map<String, Node> notes;
  private final List<Piece> pieces = new ArrayList<>();

  MarkdownInlines(Map<String, Node> notes) {
    this.notes = notes;
  }

  /** Goes from node to node and not into them, so that no depth is too deep. */
  StyledText read(Node root) {
    Node node = root.getFirstChild();
    while (node != null) {
      boolean inside = take(node, root);
      node = inside && node.getFirstChild() != null ? node.getFirstChild() : behind(node, root);
    }
    return new StyledText(pieces);
  }

  private static @Nullable Node behind(Node node, Node root) {
    Node at = node;
    while (at != null && !at.equals(root)) {
      if (at.getNext() != null) {
        return at.getNext();
      }
      at = at.getParent();
    }
    return null;
  }

  /** Takes what the node itself says; whether its children are to be read too. */
  private boolean take(Node node, Node root) {
    switch (node) {
      case Text text -> add(text.getLiteral(), node, root);
      case Code code -> add(code.getLiteral(), node, root);
      case HtmlInline html -> add(html.getLiteral(), node, root);
      case SoftLineBreak _, HardLineBreak _ -> add(" ", node, root);
      case org.commonmark.node.Paragraph _ -> add(pieces.isEmpty() ? "" : " ", node, root);
      case InlineFootnote note -> {
        note(note);
        return false;
      }
      case FootnoteReference reference -> {
        Node definition = notes.get(reference.getLabel());
        if (definition != null) {
          note(definition);
        }
        return false;
      }
      default -> {
        return true;
      }
    }
    return true;
  }

  /** Notes within notes are left out: no document has them. */
  private void note(Node content) {
    StyledText text = new MarkdownInlines(Map.of()).read(content);
    List<Piece> runs = text.pieces().stream().filter(Run.class::isInstance).toList();
    StyledText words = new StyledText(runs).stripped();
    if (!words.isBlank()) {
      pieces.add(new Note(words));
    }
  }

  private void add(String words, Node node, Node root) {
    boolean bold = false;
    boolean italic = false;
    Optional<String> link = Optional.empty();
    Node around = node.getParent();
    for (int i = 0; i < DEEPEST && around != null && !around.equals(root); i++) {
      bold |= around instanceof StrongEmphasis;
      italic |= around instanceof Emphasis;
      if (around instanceof Link outer) {
        link = StyledText.address(outer.getDestination());
      }
      around = around.getParent();
    }
    pieces.add(new Run(words.replace('\n', ' '), bold, italic, link));
  }
}
