package org.hearingdesk.domain.attribution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as words: runs of letters and digits with the places where they stand. */
record TextWords(List<Word> words) {

  /**
   * One word.
   *
   * @param plain the word without its accents
   * @param folded the same in small letters
   */
  record Word(int start, int end, String plain, String folded) {}

  static TextWords of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      if (!belongs(letter)) {
        at += Character.charCount(letter);
        continue;
      }
      int end = at;
      while (end < text.length() && belongs(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      words.add(word(text, at, end));
      at = end;
    }
    return new TextWords(words);
  }

  /** What stands in a word unseen does not part it. */
  private static boolean belongs(int letter) {
    int type = Character.getType(letter);
    return Character.isLetterOrDigit(letter)
        || type == Character.NON_SPACING_MARK
        || type == Character.FORMAT;
  }

  private static Word word(String text, int start, int end) {
    String plain = withoutMarks(text.substring(start, end));
    return new Word(start, end, plain, plain.toLowerCase(Locale.ROOT));
  }

  private static String withoutMarks(String word) {
    if (word.chars().allMatch(letter -> letter < 0x80)) {
      return word;
    }
    StringBuilder plain = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFKD)
        .codePoints()
        .filter(each -> Character.isLetterOrDigit(each))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
