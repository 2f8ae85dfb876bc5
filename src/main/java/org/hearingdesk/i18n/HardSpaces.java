package org.hearingdesk.i18n;

import java.util.Locale;
import java.util.regex.Pattern;

/** Spaces at which no line may break, where the typography of a language asks for them. */
final class HardSpaces {
  private static final char NARROW = '\u202f';
  private static final Pattern BEFORE_PERCENT = Pattern.compile("(?<=[0-9}]) %");
  private static final Pattern FRENCH_BEFORE = Pattern.compile(" (?=[:;?!»%](?:\\s|$|[).}]))");
  private static final Pattern FRENCH_AFTER = Pattern.compile("(?<=«) ");

  private HardSpaces() {}

  /** The text with them in place of ordinary spaces. */
  static String in(Locale language, String text) {
    if (language.getLanguage().equals("fr")) {
      String before = FRENCH_BEFORE.matcher(text).replaceAll(String.valueOf(NARROW));
      return FRENCH_AFTER.matcher(before).replaceAll(String.valueOf(NARROW));
    }
    return BEFORE_PERCENT.matcher(text).replaceAll(NARROW + "%");
  }
}
