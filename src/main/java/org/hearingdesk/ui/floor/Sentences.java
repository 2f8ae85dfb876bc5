package org.hearingdesk.ui.floor;

import java.text.BreakIterator;
import java.util.Locale;

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
    BreakIterator breaks = breaks(text, lineStart, lineEnd, locale);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      Found found = trimmed(text, lineStart + start, lineStart + end, lineEnd);
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
    BreakIterator breaks = breaks(text, place, lineEnd, locale);
    int end = breaks.next();
    return end == BreakIterator.DONE
        ? new Found(place, place, lineEnd < text.length())
        : trimmed(text, place, place + end, lineEnd);
  }

  private static BreakIterator breaks(String text, int from, int to, Locale locale) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
    breaks.setText(text.substring(from, to));
    return breaks;
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
