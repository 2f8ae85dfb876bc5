package org.hearingdesk.words;

/**
 * Two versions of a text, shortened to where they differ and a few words around it.
 *
 * @param before the earlier version, shortened
 * @param after the later version, shortened
 */
public record TextDifference(String before, String after) {
  private static final int AROUND = 24;
  private static final int LONGEST = 160;

  /** Leaves out what is the same at both ends; a text that is short stays whole. */
  public static TextDifference of(String before, String after) {
    int most = Math.min(before.length(), after.length());
    int start = 0;
    while (start < most && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
      end++;
    }
    return new TextDifference(cut(before, start, end), cut(after, start, end));
  }

  private static String cut(String text, int start, int end) {
    int from = wordStart(text, Math.max(0, start - AROUND));
    int to = wordEnd(text, Math.min(text.length(), text.length() - end + AROUND));
    return (from > 0 ? "…" : "")
        + shorten(text.substring(from, Math.max(from, to)))
        + (to < text.length() ? "…" : "");
  }

  /** At most some 160 characters, cut behind a word. */
  static String shorten(String text) {
    String line = text.replace('\n', ' ');
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    int at = space > LONGEST / 2 ? space : LONGEST;
    boolean half = Character.isHighSurrogate(line.charAt(at - 1));
    return line.substring(0, half ? at - 1 : at) + "…";
  }

  private static int wordStart(String text, int at) {
    int space = at == 0 ? 0 : text.lastIndexOf(' ', at) + 1;
    return at - space > AROUND ? whole(text, at) : space;
  }

  private static int wordEnd(String text, int at) {
    int space = text.indexOf(' ', at);
    int end = space < 0 ? text.length() : space;
    return end - at > AROUND ? whole(text, at) : end;
  }

  /** Never between the two halves of one character. */
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
