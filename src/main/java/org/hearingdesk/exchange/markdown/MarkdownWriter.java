package org.hearingdesk.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.domain.text.StyledText;
import org.hearingdesk.domain.text.StyledText.Note;
import org.hearingdesk.domain.text.StyledText.Run;

/** Writes paragraphs of minutes as Markdown that {@link MarkdownReader} reads as the same. */
public final class MarkdownWriter {
  private static final String SIGNS = "\\`*_{}[]<>#~|&^";

  private final StringBuilder out = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private Optional<ParagraphKind> before = Optional.empty();

  /** A heading above what follows. */
  public MarkdownWriter title(String words) {
    out.append(out.isEmpty() ? "" : "\n").append("# ").append(escaped(words)).append('\n');
    before = Optional.of(ParagraphKind.HEADING);
    return this;
  }

  public MarkdownWriter write(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      if (!paragraph.styled().isBlank()) {
        boolean sameList =
            paragraph.kind().isItem() && before.filter(ParagraphKind::isItem).isPresent();
        out.append(out.isEmpty() || sameList ? "" : "\n");
        out.append(prefix(paragraph.kind())).append(line(paragraph.styled())).append('\n');
        before = Optional.of(paragraph.kind());
      }
    }
    return this;
  }

  /** All of it, the footnotes at the end. */
  public String text() {
    StringBuilder all = new StringBuilder(out);
    for (int i = 0; i < notes.size(); i++) {
      all.append("\n[^").append(i + 1).append("]: ").append(notes.get(i)).append('\n');
    }
    return all.toString();
  }

  private static String prefix(ParagraphKind kind) {
    return switch (kind) {
      case TEXT -> "";
      case HEADING -> "## ";
      case SUBHEADING -> "### ";
      case BULLET -> "- ";
      case INNER_BULLET -> "    - ";
      case NUMBERED -> "1. ";
      case INNER_NUMBERED -> "    1. ";
      case QUOTATION -> "> ";
    };
  }

  /** A text that begins like a list or a heading is none. */
  private String line(StyledText text) {
    String line = inline(text);
    return line.replaceFirst("^([-+=])", "\\\\$1").replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
  }

  private String inline(StyledText text) {
    StringBuilder line = new StringBuilder();
    for (StyledText.Piece piece : text.pieces()) {
      switch (piece) {
        case Run run -> line.append(run(run));
        case Note note -> {
          notes.add(inline(note.content()));
          line.append("[^").append(notes.size()).append(']');
        }
      }
    }
    return line.toString();
  }

  /** Blanks at the ends stand outside the marks, where Markdown wants them. */
  private static String run(Run run) {
    String words = run.words().strip();
    if (run.isPlain() || words.isEmpty()) {
      return escaped(run.words());
    }
    int from = run.words().indexOf(words);
    String marks = (run.bold() ? "**" : "") + (run.italic() ? "*" : "");
    String inner = marks + escaped(words) + new StringBuilder(marks).reverse();
    String linked = run.link().map(address -> "[" + inner + "](" + address + ")").orElse(inner);
    return run.words().substring(0, from) + linked + run.words().substring(from + words.length());
  }

  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      escaped.append(SIGNS.indexOf(words.charAt(i)) >= 0 ? "\\" : "").append(words.charAt(i));
    }
    return escaped.toString();
  }
}
