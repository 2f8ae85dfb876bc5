package org.hearingdesk.export.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a label into a few lines of a greatest width; a word that is too long is broken, and an
 * ellipsis ends a label that is too long altogether.
 */
final class LineWrap {

  private static final int MOST_LINES = 6;

  private final OutlineFont font;
  private final double size;

  LineWrap(OutlineFont font, double size) {
    this.font = font;
    this.size = size;
  }

  List<String> lines(String text, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split(" +", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (font.width(longer, size) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = cut(word, width, lines);
    }
    lines.add(line);
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    List<String> first = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
    first.add("…");
    return first;
  }

  /** Adds the lines that a long word fills, and returns what is left of it. */
  private String cut(String word, double width, List<String> lines) {
    String rest = word;
    while (font.width(rest, size) > width) {
      int end = rest.offsetByCodePoints(0, 1);
      while (font.width(rest.substring(0, rest.offsetByCodePoints(end, 1)), size) <= width) {
        end = rest.offsetByCodePoints(end, 1);
      }
      if (end == rest.length()) {
        return rest;
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }
}
