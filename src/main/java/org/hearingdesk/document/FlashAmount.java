package org.hearingdesk.document;

import java.util.List;

/**
 * How much a flash report tells of each thing; what is more is counted.
 *
 * @param wordings of each kind of mark on a side
 * @param sides with a line of their own
 * @param crucial issues
 * @param questions with their ranking
 * @param steps to come
 * @param wording how many characters a wording may have before it is cut at a word
 * @param item how many characters a whole item may have
 */
record FlashAmount(
    int wordings, int sides, int crucial, int questions, int steps, int wording, int item) {

  /** From the fullest to the briefest; the first that fits is taken. */
  static final List<FlashAmount> AMOUNTS =
      List.of(
          new FlashAmount(2, 4, 3, 2, 3, 90, 400),
          new FlashAmount(2, 4, 3, 2, 2, 90, 400),
          new FlashAmount(2, 4, 3, 2, 2, 80, 400),
          new FlashAmount(2, 4, 2, 2, 2, 90, 400),
          new FlashAmount(2, 4, 2, 2, 2, 70, 400),
          new FlashAmount(1, 4, 3, 2, 2, 80, 400),
          new FlashAmount(1, 4, 2, 2, 2, 80, 400),
          new FlashAmount(1, 4, 2, 2, 2, 60, 320),
          new FlashAmount(1, 3, 2, 1, 2, 60, 320),
          new FlashAmount(1, 2, 1, 1, 1, 60, 240),
          new FlashAmount(1, 2, 1, 1, 1, 50, 160));

  /** A wording on one line, cut at a word where it is long. */
  String brief(String text) {
    return cut(text, wording);
  }

  /** An item, cut at a word where even its few wordings make it long. */
  String whole(String text) {
    return cut(text.replace("….", "…"), item);
  }

  private static String cut(String text, int longest) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= longest) {
      return line;
    }
    String start = line.substring(0, line.offsetByCodePoints(0, longest));
    int space = start.lastIndexOf(' ');
    return (space > longest / 2 ? start.substring(0, space) : start).replaceFirst("[.,;:…]+$", "")
        + "…";
  }
}
