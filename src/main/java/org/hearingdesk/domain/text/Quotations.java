package org.hearingdesk.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what stands in quotation marks: {@code "…"}, {@code “…”}, {@code „…“}, {@code «…»} and the
 * other ways in which Europe opens and closes them.
 *
 * <p>A quotation lies within one paragraph; what is not closed there is none, so that one lone mark
 * never claims the rest of a text. A quotation inside another one belongs to it. Apostrophes and
 * single quotation marks say nothing, because they cannot be told apart.
 */
public final class Quotations {
  private static final String OPENING = "“„«»”\"";

  /** Behind these a straight or a closing mark may open a quotation. */
  private static final String BEFORE = "([{—–-/¡¿'’‘";

  /**
   * A quotation with its marks.
   *
   * @param start where the opening mark stands
   * @param end behind the closing mark
   */
  public record Quotation(int start, int end) {
    /** The words without the marks, and without the spaces that French puts inside them. */
    public String words(String text) {
      int from = start + 1;
      int to = end - 1;
      while (from < to && blank(text.charAt(from))) {
        from++;
      }
      while (to > from && blank(text.charAt(to - 1))) {
        to--;
      }
      return text.substring(from, to);
    }

    /** Whether a place lies inside: behind the opening mark and before the closing one is over. */
    public boolean holds(int place) {
      return place > start && place < end;
    }
  }

  private Quotations() {}

  /** All quotations of a text, in their order. */
  public static List<Quotation> in(String text) {
    List<Quotation> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Quotation> here = opens(text, at) ? closed(text, at) : Optional.<Quotation>empty();
      here.ifPresent(found::add);
      at = here.map(Quotation::end).orElse(at + 1);
    }
    return List.copyOf(found);
  }

  private static boolean opens(String text, int at) {
    char mark = text.charAt(at);
    if (OPENING.indexOf(mark) < 0 || at + 1 == text.length()) {
      return false;
    }
    boolean clear =
        at == 0 || blank(text.charAt(at - 1)) || BEFORE.indexOf(text.charAt(at - 1)) >= 0;
    return switch (mark) {
      case '„', '«' -> true;
      case '“' -> clear;
      default -> clear && !blank(text.charAt(at + 1));
    };
  }

  private static Optional<Quotation> closed(String text, int start) {
    char open = text.charAt(start);
    int depth = 1;
    for (int at = start + 1; at < text.length() && text.charAt(at) != '\n'; at++) {
      char mark = text.charAt(at);
      if (nests(open, mark) && opens(text, at)) {
        depth++;
      } else if (closings(open).indexOf(mark) >= 0 && closes(text, at)) {
        depth--;
      }
      if (depth == 0) {
        Quotation found = new Quotation(start, at + 1);
        return found.words(text).isEmpty() ? Optional.empty() : Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Whether the same mark can open once more inside: those that close with themselves cannot. */
  private static boolean nests(char open, char mark) {
    return mark == open && closings(open).indexOf(open) < 0;
  }

  private static String closings(char open) {
    return switch (open) {
      case '“' -> "”";
      case '„' -> "“”";
      case '«' -> "»";
      case '»' -> "«»";
      case '”' -> "”";
      default -> "\"";
    };
  }

  /** A mark that may open as well closes only where a word ends; French has a space before it. */
  private static boolean closes(String text, int at) {
    char mark = text.charAt(at);
    if (mark == '»' || mark == '”') {
      return true;
    }
    boolean wordGoesOn =
        at + 1 < text.length() && Character.isLetterOrDigit(text.codePointAt(at + 1));
    return !blank(text.charAt(at - 1)) && !wordGoesOn;
  }

  private static boolean blank(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }
}
