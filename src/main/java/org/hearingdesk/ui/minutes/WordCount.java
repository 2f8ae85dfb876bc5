package org.hearingdesk.ui.minutes;

import java.text.BreakIterator;
import java.util.Locale;

/** Counts words as a word processor does: numbers count, punctuation alone does not. */
final class WordCount {
  private WordCount() {}

  static int of(String text) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    int count = 0;
    int from = words.first();
    for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
      if (text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit)) {
        count++;
      }
      from = to;
    }
    return count;
  }
}
