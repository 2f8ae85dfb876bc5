package org.hearingdesk.ui.floor;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.domain.text.Quotations;

/** Finds sentences in what is being written, line by line. */
final class Sentences {
  private static final String ENDS = ".!?…;:\"”»";

  /**
   * A stretch of a text.
   *
   * @param finished whether nothing more will be added to it: it ends as a sentence does, or
   *     something follows it
   */
  record Found(int start, int end, boolean finished) {
    String in(String text) {
      return text.substring(start, end);
    }

    boolean isEmpty() {
      return start == end;
    }
  }

  private Sentences() {}

  /**
   * The sentence at a place; behind the end of one it is that one, and on an empty line it is
   * empty.
   */
  static Found at(String text, int place, Locale locale) {
    int lineStart = text.lastIndexOf('\n', place - 1) + 1;
    int lineEnd = endOfLine(text, place);
    Found last = new Found(place, place, false);
    int start = lineStart;
    for (int end : ends(text, lineStart, lineEnd, locale)) {
      Found found = trimmed(text, start, end, lineEnd);
      if (!found.isEmpty() && (last.isEmpty() || found.start() < place)) {
        last = found;
      }
      start = end;
    }
    return last;
  }

  /** The sentence that begins at a place, blanks before it left out; empty if there is none yet. */
  static Found from(String text, int place, Locale locale) {
    int lineEnd = endOfLine(text, place);
    List<Integer> ends = ends(text, place, lineEnd, locale);
    return ends.isEmpty()
        ? new Found(place, place, lineEnd < text.length())
        : trimmed(text, place, ends.getFirst(), lineEnd);
  }

  /** Where sentences end; those of a quotation belong to the sentence that quotes. */
  private static List<Integer> ends(String text, int from, int to, Locale locale) {
    String line = text.substring(from, to);
    List<Quotations.Quotation> quotations = Quotations.in(line);
    BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
    breaks.setText(line);
    List<Integer> ends = new ArrayList<>();
    breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      int place = end;
      if (quotations.stream().noneMatch(each -> each.holds(place) || goesOn(line, each, place))) {
        ends.add(from + end);
      }
    }
    return ends;
  }

  /** Whether a sentence goes on in small letters behind a quotation, whatever that ends with. */
  private static boolean goesOn(String line, Quotations.Quotation quotation, int place) {
    return place < line.length()
        && quotation.end() <= place
        && line.substring(quotation.end(), place).isBlank()
        && Character.isLowerCase(line.codePointAt(place));
  }

  private static int endOfLine(String text, int place) {
    int end = text.indexOf('\n', place);
    return end < 0 ? text.length() : end;
  }

  private static Found trimmed(String text, int from, int to, int lineEnd) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean closed = end > start && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    boolean followed = to < lineEnd || lineEnd < text.length();
    return new Found(start, end, closed || followed);
  }
}
