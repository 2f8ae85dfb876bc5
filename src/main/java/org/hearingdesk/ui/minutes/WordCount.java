package org.hearingdesk.ui.minutes;

import java.text.BreakIterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.text.StyledText;

/**
 * Counts words as a word processor does: numbers count, punctuation alone does not, footnotes do.
 * It remembers what it counted, because all paragraphs are counted at each letter that is typed.
 */
final class WordCount {
  private static final int MOST_REMEMBERED = 20_000;

  private final Map<String, Integer> counted = new HashMap<>();

  int of(Paragraph paragraph) {
    if (counted.size() > MOST_REMEMBERED) {
      counted.clear();
    }
    return counted.computeIfAbsent(
        paragraph.text(),
        each -> {
          StyledText text = StyledText.parse(each);
          return of(text.words())
              + text.notes().stream().mapToInt(note -> of(note.content().words())).sum();
        });
  }

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
