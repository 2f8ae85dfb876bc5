package org.hearingdesk.domain.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds words in a text whatever their capitals and accents, as {@link Folded} compares them, and
 * says where they stand in the text as it is written.
 */
public final class FoldedFind {
  /** A place in the text, its end outside. */
  public record Range(int from, int to) {}

  private final StringBuilder folded = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  private FoldedFind(String text) {
    int at = 0;
    while (at < text.length()) {
      int next = at + Character.charCount(text.codePointAt(at));
      String letters = Folded.letters(text.substring(at, next));
      if (letters.isEmpty() && !ends.isEmpty()) {
        // An accent of its own belongs to the letter before it.
        ends.set(ends.size() - 1, next);
      }
      for (int i = 0; i < letters.length(); i++) {
        folded.append(letters.charAt(i));
        starts.add(at);
        ends.add(next);
      }
      at = next;
    }
  }

  /** All places of some words, from the start, none within another. */
  public static List<Range> in(String text, String words) {
    String wanted = Folded.letters(words);
    if (wanted.isEmpty() || text.isEmpty()) {
      return List.of();
    }
    FoldedFind find = new FoldedFind(text);
    List<Range> found = new ArrayList<>();
    int at = find.folded.indexOf(wanted);
    while (at >= 0) {
      found.add(new Range(find.starts.get(at), find.ends.get(at + wanted.length() - 1)));
      at = find.folded.indexOf(wanted, at + wanted.length());
    }
    return found;
  }
}
