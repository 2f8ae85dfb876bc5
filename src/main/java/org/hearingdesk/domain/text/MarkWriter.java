package org.hearingdesk.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.text.StyledText.Note;
import org.hearingdesk.domain.text.StyledText.Piece;
import org.hearingdesk.domain.text.StyledText.Run;

/**
 * Writes a {@link StyledText} with its marks, so that {@link MarkReader} reads the same. Blanks at
 * the ends of a look lose it, which nobody sees.
 */
final class MarkWriter {
  private final StringBuilder marked = new StringBuilder();
  private boolean bold;
  private boolean italic;
  private Optional<String> link = Optional.empty();

  private MarkWriter() {}

  static String marked(StyledText text) {
    String words = text.words();
    boolean plain = text.pieces().stream().allMatch(p -> p instanceof Run run && run.isPlain());
    if (plain && StyledText.parse(words).equals(text)) {
      return words;
    }
    MarkWriter writer = new MarkWriter();
    writer.write(blanksWithoutLook(text).pieces());
    return writer.marked.toString();
  }

  private void write(List<Piece> pieces) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Run run -> {
          look(run.bold(), run.italic(), run.link());
          words(run.words());
        }
        case Note note -> {
          look(bold, italic, Optional.empty());
          marked.append("^[").append(marked(note)).append(']');
        }
      }
    }
    look(false, false, Optional.empty());
  }

  /** Inside a note every bracket has to be paired or escaped, and they are escaped. */
  private static String marked(Note note) {
    MarkWriter writer = new MarkWriter();
    writer.write(blanksWithoutLook(note.content().stripped()).pieces());
    return writer.marked.toString();
  }

  private void look(boolean nextBold, boolean nextItalic, Optional<String> nextLink) {
    if (nextLink.equals(link)) {
      stars(bold != nextBold, italic != nextItalic);
    } else {
      stars(bold && !nextBold, italic && !nextItalic);
      link.ifPresent(address -> marked.append("](").append(address).append(')'));
      nextLink.ifPresent(address -> marked.append('['));
      stars(!bold && nextBold, !italic && nextItalic);
    }
    bold = nextBold;
    italic = nextItalic;
    link = nextLink;
  }

  private void stars(boolean ofBold, boolean ofItalic) {
    marked.append(ofBold ? "**" : "").append(ofItalic ? "*" : "");
  }

  private void words(String words) {
    for (int i = 0; i < words.length(); i++) {
      char sign = words.charAt(i);
      // A lone ^ is text, but not before the bracket of a link that follows.
      boolean escaped =
          sign == '^' ? i == words.length() - 1 : MarkReader.ESCAPED.indexOf(sign) >= 0;
      marked.append(escaped ? "\\" : "").append(sign);
    }
  }

  /** Blanks keep the looks that the words on both sides of them share. */
  static StyledText blanksWithoutLook(StyledText text) {
    List<Piece> signs = new ArrayList<>();
    for (Piece piece : text.pieces()) {
      switch (piece) {
        case Run run -> run.words().chars().forEach(c -> signs.add(run.with("" + (char) c)));
        case Note note -> signs.add(note);
      }
    }
    List<Piece> result = new ArrayList<>();
    Run nothing = Run.plain("");
    int at = 0;
    Run before = nothing;
    while (at < signs.size()) {
      if (!(signs.get(at) instanceof Run run)) {
        result.add(signs.get(at++));
      } else if (!MarkReader.blank(run.words().charAt(0))) {
        before = run;
        result.add(signs.get(at++));
      } else {
        result.add(shared(before, next(signs, at, nothing)).with(run.words()));
        at++;
      }
    }
    return new StyledText(result);
  }

  private static Run next(List<Piece> signs, int from, Run otherwise) {
    for (Piece piece : signs.subList(from, signs.size())) {
      if (piece instanceof Run run && !MarkReader.blank(run.words().charAt(0))) {
        return run;
      }
    }
    return otherwise;
  }

  private static Run shared(Run one, Run other) {
    return new Run(
        "",
        one.bold() && other.bold(),
        one.italic() && other.italic(),
        one.link().equals(other.link()) ? one.link() : Optional.empty());
  }
}
