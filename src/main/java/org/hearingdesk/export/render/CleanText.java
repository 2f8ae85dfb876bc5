package org.hearingdesk.export.render;

import java.text.Normalizer;

/**
 * Makes any text that a person typed or pasted fit for markup: every character is allowed in XML
 * 1.0, letters are composed with their accents (NFC), and no invisible character turns the
 * direction of the text that follows.
 */
public final class CleanText {

  private static final int REPLACEMENT = 0xFFFD;

  private CleanText() {}

  /**
   * The text with line ends and tabs as spaces, without control characters and invisible formatting
   * that reaches beyond the text, and with U+FFFD for what is not a character.
   */
  public static String clean(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints().map(CleanText::cleaned).filter(c -> c >= 0).forEach(result::appendCodePoint);
    return Normalizer.normalize(result, Normalizer.Form.NFC);
  }

  private static int cleaned(int c) {
    if (isSpace(c)) {
      return ' ';
    }
    if (Character.getType(c) == Character.CONTROL || reachesBeyondItsText(c)) {
      return -1;
    }
    boolean noCharacter =
        Character.getType(c) == Character.SURROGATE
            || (c & 0xFFFE) == 0xFFFE
            || (c >= 0xFDD0 && c <= 0xFDEF);
    return noCharacter ? REPLACEMENT : c;
  }

  private static boolean isSpace(int c) {
    return (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Embeddings, overrides, isolates, byte order marks, annotations and tags, all invisible. */
  private static boolean reachesBeyondItsText(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x206F)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xE0000 && c <= 0xE007F);
  }
}
