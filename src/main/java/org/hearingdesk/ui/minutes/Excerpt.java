package org.hearingdesk.ui.minutes;

import java.util.List;

/** The words in which one text differs from another, without what is the same around them. */
final class Excerpt {
  private Excerpt() {}

  /** What {@code text} has in place of something in {@code other}; may be empty. */
  static String of(String text, String other) {
    List<String> mine = List.of(text.split(" ", -1));
    List<String> theirs = List.of(other.split(" ", -1));
    int most = Math.min(mine.size(), theirs.size());
    int head = 0;
    while (head < most && mine.get(head).equals(theirs.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && mine.get(mine.size() - 1 - tail).equals(theirs.get(theirs.size() - 1 - tail))) {
      tail++;
    }
    String words = String.join(" ", mine.subList(head, mine.size() - tail));
    return words.isEmpty() ? "" : (head > 0 ? "… " : "") + words + (tail > 0 ? " …" : "");
  }
}
