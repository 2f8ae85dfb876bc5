package org.hearingdesk.document;

/**
 * How many lines a text takes, from the widths of letters in Arial and the fonts that are as wide,
 * in thousandths of their size.
 */
final class LineCount {
  /** From the space to the tilde, as Arial, Helvetica, Arimo and Liberation Sans have them. */
  private static final int[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final int SMALL = 556;
  private static final int CAPITAL = 722;
  private static final int WIDEST = 1000;
  private static final int SPACE = 278;

  private LineCount() {}

  /**
   * The lines of a text that breaks at its spaces.
   *
   * @param room the width of a line in sizes of the font
   */
  static int of(String text, double room) {
    double most = room * 1000;
    int lines = 1;
    double at = 0;
    for (int from = 0; from < text.length(); ) {
      int space = text.indexOf(' ', from);
      int to = space < 0 ? text.length() : space;
      double word = width(text.substring(from, to));
      if (at > 0 && at + SPACE + word > most) {
        lines++;
        at = 0;
      }
      at += (at > 0 ? SPACE : 0) + word;
      // a word that is wider than a line goes on in the next ones
      lines += (int) (at / (most + 1));
      at %= most + 1;
      from = to + 1;
    }
    return lines;
  }

  private static double width(String word) {
    return word.codePoints().mapToDouble(LineCount::width).sum();
  }

  private static int width(int character) {
    if (character >= ' ' && character <= '~') {
      return WIDTHS[character - ' '];
    }
    if (Character.isSpaceChar(character)) {
      return SPACE;
    }
    if (Character.isIdeographic(character) || character == '…') {
      return WIDEST;
    }
    return Character.isUpperCase(character) ? CAPITAL : SMALL;
  }
}
