package org.hearingdesk.i18n;

/** How whole numbers are written in running text. */
final class Numbers {

  /** A no-break space that is narrower than a word space, as printers part thousands. */
  private static final char THIN = '\u202f';

  private Numbers() {}

  /** Digits in groups of three, {@code 1 268}, that never break over a line. */
  static String digits(long number) {
    String plain = Long.toString(Math.abs(number));
    StringBuilder text = new StringBuilder(plain);
    for (int at = plain.length() - 3; at > 0; at -= 3) {
      text.insert(at, THIN);
    }
    return number < 0 ? "−" + text : text.toString();
  }

  /** Zero to nine in words, larger and negative ones in digits. */
  static String words(Messages messages, long number) {
    return number >= 0 && number <= 9 ? messages.text("format.number." + number) : digits(number);
  }
}
