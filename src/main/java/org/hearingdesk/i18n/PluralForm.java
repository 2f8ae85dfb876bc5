package org.hearingdesk.i18n;

import java.util.Locale;

/**
 * The plural categories of the Unicode Common Locale Data Repository, for whole numbers.
 *
 * <p>A counted text has one entry for each category its language uses ({@code key.one}, {@code
 * key.few}, …) and always {@code key.other}. The rules are those of CLDR 46, "Language Plural
 * Rules", for the official languages of the European Union.
 */
public enum PluralForm {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  /** The end of the message key, for example {@code one}. */
  public String suffix() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The category of {@code count} in {@code language}; the sign does not matter. */
  public static PluralForm of(Locale language, long count) {
    long n = Math.abs(count);
    return switch (language.getLanguage()) {
      case "fr", "pt" -> n <= 1 ? ONE : OTHER;
      case "cs", "sk" -> n == 1 ? ONE : n >= 2 && n <= 4 ? FEW : OTHER;
      case "pl" -> n == 1 ? ONE : endsInTwoToFour(n) ? FEW : MANY;
      case "hr" -> n % 10 == 1 && n % 100 != 11 ? ONE : endsInTwoToFour(n) ? FEW : OTHER;
      case "sl" -> slovenian(n % 100);
      case "lt" -> lithuanian(n);
      case "lv" -> latvian(n);
      case "ro" -> n == 1 ? ONE : n == 0 || (n % 100 >= 2 && n % 100 <= 19) ? FEW : OTHER;
      case "ga" -> n == 1 ? ONE : n == 2 ? TWO : n >= 3 && n <= 6 ? FEW : irishRest(n);
      case "mt" -> maltese(n);
      default -> n == 1 ? ONE : OTHER;
    };
  }

  private static boolean endsInTwoToFour(long n) {
    long units = n % 10;
    long tens = n % 100;
    return units >= 2 && units <= 4 && (tens < 12 || tens > 14);
  }

  private static PluralForm slovenian(long lastTwo) {
    return lastTwo == 1 ? ONE : lastTwo == 2 ? TWO : lastTwo == 3 || lastTwo == 4 ? FEW : OTHER;
  }

  private static PluralForm lithuanian(long n) {
    boolean teens = n % 100 >= 11 && n % 100 <= 19;
    if (teens || n % 10 == 0) {
      return OTHER;
    }
    return n % 10 == 1 ? ONE : FEW;
  }

  private static PluralForm latvian(long n) {
    boolean teens = n % 100 >= 11 && n % 100 <= 19;
    if (teens || n % 10 == 0) {
      return ZERO;
    }
    return n % 10 == 1 ? ONE : OTHER;
  }

  private static PluralForm irishRest(long n) {
    return n >= 7 && n <= 10 ? MANY : OTHER;
  }

  private static PluralForm maltese(long n) {
    long lastTwo = n % 100;
    if (n == 1) {
      return ONE;
    }
    if (n == 2) {
      return TWO;
    }
    if (n == 0 || (lastTwo >= 3 && lastTwo <= 10)) {
      return FEW;
    }
    return lastTwo >= 11 && lastTwo <= 19 ? MANY : OTHER;
  }
}
