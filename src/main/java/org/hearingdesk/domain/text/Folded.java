package org.hearingdesk.domain.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared: small letters without accents, so that spelling hides nothing. */
public final class Folded {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folded() {}

  /** Small letters without accents; letters that carry no separate accent become their base. */
  public static String letters(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace('ø', 'o')
        .replace('đ', 'd')
        .replace('ð', 'd')
        .replace('ł', 'l')
        .replace('ħ', 'h')
        .replace('ı', 'i')
        .replace('ς', 'σ')
        .replace("þ", "th");
  }

  /**
   * Whether there is nothing to fold but capitals. Hundreds of names are looked through at each
   * letter that is typed, and most of them are so.
   */
  public static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  /** The words of a text, folded, in their order. */
  public static List<String> words(String text) {
    return BETWEEN_WORDS.splitAsStream(letters(text)).filter(word -> !word.isEmpty()).toList();
  }

  /** The words with one space between them: equal for texts that differ in spelling alone. */
  public static String key(String text) {
    return String.join(" ", words(text));
  }
}
