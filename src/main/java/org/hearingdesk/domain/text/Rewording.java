package org.hearingdesk.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Other words for a styled text, in which the looks, links and footnotes of the rest stay. */
public final class Rewording {
  private record Change(int from, int to, String words) {}

  private Rewording() {}

  /** The text with these words: only what differs is written anew. */
  public static StyledText of(StyledText text, String wanted) {
    int[] places = places(text);
    List<Change> changes = new ArrayList<>();
    int at = 0;
    for (WordDiff.Stretch stretch : WordDiff.between(text.words(), wanted)) {
      int length = stretch.text().length();
      switch (stretch.kind()) {
        case SAME -> at += length;
        case GONE -> {
          changes.add(new Change(places[at], places[at + length - 1] + 1, ""));
          at += length;
        }
        case NEW -> insert(changes, at, places, stretch.text());
      }
    }
    StyledText result = text;
    for (Change change : changes.reversed()) {
      result =
          change.from() == change.to()
              ? result.replaced(change.from(), change.to(), StyledText.plain(change.words()))
              : result.reworded(change.from(), change.to(), change.words());
    }
    return result;
  }

  /** What is new takes the place and the look of what went just before it. */
  private static void insert(List<Change> changes, int at, int[] places, String words) {
    int from = at == 0 ? 0 : places[at - 1] + 1;
    if (!changes.isEmpty()
        && changes.getLast().words().isEmpty()
        && changes.getLast().to() == from) {
      Change gone = changes.removeLast();
      changes.add(new Change(gone.from(), gone.to(), words));
    } else {
      changes.add(new Change(from, from, words));
    }
  }

  /** Where each character of the words stands in the text, whose footnotes count as one. */
  private static int[] places(StyledText text) {
    String all = text.characters();
    return IntStream.range(0, all.length()).filter(i -> all.charAt(i) != StyledText.NOTE).toArray();
  }
}
