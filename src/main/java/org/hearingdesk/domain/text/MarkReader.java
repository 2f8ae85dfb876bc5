package org.hearingdesk.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.text.StyledText.Note;
import org.hearingdesk.domain.text.StyledText.Piece;
import org.hearingdesk.domain.text.StyledText.Run;

/**
 * Reads the marks of a {@link StyledText}. Stars switch a look on and off and need not nest: one is
 * for italic, two for bold, three for both. They switch on before a sign and off behind one, never
 * beside a blank alone, and never without the other half of the pair.
 */
final class MarkReader {
  static final String ESCAPED = "*[]\\^";

  private static final int MOST_STARS = 3;

  /** What the text is made of before stars have found their pair. */
  private sealed interface Token {}

  private record Sign(char value) implements Token {}

  private record Stars(int count, boolean opens, boolean closes) implements Token {
    boolean bold() {
      return count >= 2;
    }

    boolean italic() {
      return count % 2 == 1;
    }
  }

  private record LinkBegins(String address) implements Token {}

  private record LinkEnds() implements Token {}

  private record Whole(Note note) implements Token {}

  private final String text;
  private final boolean notes;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private boolean bold;
  private boolean italic;
  private Optional<String> link = Optional.empty();

  MarkReader(String text, boolean notes) {
    this.text = text;
    this.notes = notes;
  }

  StyledText read() {
    if (text.indexOf('*') < 0 && text.indexOf('[') < 0 && text.indexOf('\\') < 0) {
      return StyledText.plain(text);
    }
    tokens(0, text.length());
    int lastBold = last(true);
    int lastItalic = last(false);
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.get(i)) {
        case Sign sign -> words.append(sign.value());
        case Stars stars -> stars(stars, i < lastBold, i < lastItalic);
        case LinkBegins begins -> {
          flush();
          link = Optional.of(begins.address());
        }
        case LinkEnds _ -> {
          flush();
          link = Optional.empty();
        }
        case Whole whole -> {
          flush();
          pieces.add(whole.note());
        }
      }
    }
    flush();
    return new StyledText(pieces);
  }

  /** The last place where a look can be switched off. */
  private int last(boolean ofBold) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i) instanceof Stars stars
          && stars.closes()
          && (ofBold ? stars.bold() : stars.italic())) {
        return i;
      }
    }
    return -1;
  }

  private void stars(Stars stars, boolean boldEnds, boolean italicEnds) {
    boolean switchBold = stars.bold() && (bold ? stars.closes() : stars.opens() && boldEnds);
    boolean switchItalic =
        stars.italic() && (italic ? stars.closes() : stars.opens() && italicEnds);
    int literal = stars.count() - (switchBold ? 2 : 0) - (switchItalic ? 1 : 0);
    if (literal < stars.count()) {
      flush();
      bold ^= switchBold;
      italic ^= switchItalic;
    }
    words.append("*".repeat(literal));
  }

  private void flush() {
    if (!words.isEmpty()) {
      pieces.add(new Run(words.toString(), bold, italic, link));
      words.setLength(0);
    }
  }

  private void tokens(int from, int to) {
    int at = from;
    while (at < to) {
      char sign = text.charAt(at);
      at =
          switch (sign) {
            case '\\' -> escape(at, to);
            case '*' -> stars(at, to);
            case '^' -> note(at, to);
            case '[' -> link(at, to);
            default -> sign(at);
          };
    }
  }

  private int sign(int at) {
    tokens.add(new Sign(text.charAt(at)));
    return at + 1;
  }

  private int escape(int at, int to) {
    boolean escapes = at + 1 < to && ESCAPED.indexOf(text.charAt(at + 1)) >= 0;
    return sign(escapes ? at + 1 : at);
  }

  private int stars(int at, int to) {
    int end = at;
    while (end < to && text.charAt(end) == '*') {
      end++;
    }
    if (end - at > MOST_STARS) {
      text.substring(at, end).chars().forEach(star -> tokens.add(new Sign('*')));
    } else {
      boolean opens = end < text.length() && !blank(text.charAt(end));
      boolean closes = at > 0 && !blank(text.charAt(at - 1));
      tokens.add(new Stars(end - at, opens, closes));
    }
    return end;
  }

  private int note(int at, int to) {
    if (!notes || at + 1 >= to || text.charAt(at + 1) != '[') {
      return sign(at);
    }
    int end = closing(at + 1, to, true);
    if (end < 0) {
      return sign(at);
    }
    StyledText content = new MarkReader(text.substring(at + 2, end), false).read().stripped();
    if (content.isBlank()) {
      return sign(at);
    }
    tokens.add(new Whole(new Note(content)));
    return end + 1;
  }

  private int link(int at, int to) {
    int end = closing(at, to, false);
    int addressEnd = end < 0 || end + 1 >= to || text.charAt(end + 1) != '(' ? -1 : end + 2;
    while (addressEnd >= 0 && addressEnd < to && text.charAt(addressEnd) != ')') {
      addressEnd = blank(text.charAt(addressEnd)) ? -1 : addressEnd + 1;
    }
    if (addressEnd < 0 || addressEnd >= to || text.substring(at + 1, end).isBlank()) {
      return sign(at);
    }
    String typed = text.substring(end + 2, addressEnd);
    if (StyledText.address(typed).filter(typed::equals).isEmpty()) {
      return sign(at);
    }
    tokens.add(new LinkBegins(typed));
    tokens(at + 1, end);
    tokens.add(new LinkEnds());
    return addressEnd + 1;
  }

  /** Where the bracket closes that opens here; negative when nowhere. */
  private int closing(int open, int to, boolean nested) {
    int depth = 0;
    for (int at = open; at < to; at++) {
      char sign = text.charAt(at);
      if (sign == '\\' && at + 1 < to && ESCAPED.indexOf(text.charAt(at + 1)) >= 0) {
        at++;
      } else if (sign == '[') {
        depth++;
        if (depth > 1 && !nested) {
          return -1;
        }
      } else if (sign == ']') {
        depth--;
        if (depth == 0) {
          return at;
        }
      }
    }
    return -1;
  }

  static boolean blank(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }
}
