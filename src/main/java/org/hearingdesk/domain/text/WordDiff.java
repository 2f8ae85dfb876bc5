package org.hearingdesk.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What became of a text, word by word: the shortest list of words that went and words that came, by
 * the algorithm of E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1
 * (1986). Texts that have almost nothing in common are replaced as a whole.
 */
public final class WordDiff {
  /** What became of a stretch of text. */
  public enum Kind {
    SAME,
    GONE,
    NEW
  }

  /** A stretch of text. Neighbours differ in kind; what is new follows what went in its place. */
  public record Stretch(Kind kind, String text) {}

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}\\p{M}'’]+|\\s+|.", Pattern.DOTALL);

  /** With more differences nobody reads them one by one, and the work grows with their square. */
  private static final int MOST_DIFFERENCES = 1_500;

  private final List<String> before;
  private final List<String> after;
  private final List<Stretch> stretches = new ArrayList<>();

  private WordDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** The stretches of which both texts are made. */
  public static List<Stretch> between(String before, String after) {
    return new WordDiff(words(before), words(after)).compare();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private List<Stretch> compare() {
    int head = 0;
    int most = Math.min(before.size(), after.size());
    while (head < most && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    add(Kind.SAME, before.subList(0, head));
    List<String> from = before.subList(head, before.size() - tail);
    List<String> to = after.subList(head, after.size() - tail);
    middle(from, to);
    add(Kind.SAME, before.subList(before.size() - tail, before.size()));
    return inOrder();
  }

  private void middle(List<String> from, List<String> to) {
    List<int[]> trace = trace(from, to);
    if (trace.isEmpty()) {
      add(Kind.GONE, from);
      add(Kind.NEW, to);
      return;
    }
    List<Stretch> backwards = new ArrayList<>();
    int x = from.size();
    int y = to.size();
    for (int d = trace.size() - 1; d >= 0; d--) {
      int[] reached = trace.get(d);
      int k = x - y;
      boolean down = k == -d || (k != d && at(reached, k - 1, d) < at(reached, k + 1, d));
      int startX = d == 0 ? 0 : down ? at(reached, k + 1, d) : at(reached, k - 1, d) + 1;
      while (x > startX) {
        x--;
        y--;
        backwards.add(new Stretch(Kind.SAME, from.get(x)));
      }
      if (d > 0 && down) {
        y--;
        backwards.add(new Stretch(Kind.NEW, to.get(y)));
      } else if (d > 0) {
        x--;
        backwards.add(new Stretch(Kind.GONE, from.get(x)));
      }
    }
    stretches.addAll(backwards.reversed());
  }

  /**
   * How far each diagonal was reached before each further difference; empty if there are too many.
   */
  private static List<int[]> trace(List<String> from, List<String> to) {
    List<int[]> trace = new ArrayList<>();
    int most = Math.min(from.size() + to.size(), MOST_DIFFERENCES);
    int[] reached = new int[2 * most + 3];
    for (int d = 0; d <= most; d++) {
      int[] seen = new int[2 * d + 3];
      System.arraycopy(reached, most + 1 - d - 1, seen, 0, 2 * d + 3);
      trace.add(seen);
      for (int k = -d; k <= d; k += 2) {
        int middle = most + 1;
        boolean down = k == -d || (k != d && reached[middle + k - 1] < reached[middle + k + 1]);
        int x = down ? reached[middle + k + 1] : reached[middle + k - 1] + 1;
        while (x < from.size() && x - k < to.size() && from.get(x).equals(to.get(x - k))) {
          x++;
        }
        reached[middle + k] = x;
        if (x >= from.size() && x - k >= to.size()) {
          return trace;
        }
      }
    }
    return List.of();
  }

  private static int at(int[] seen, int k, int d) {
    return seen[k + d + 1];
  }

  private void add(Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      stretches.add(new Stretch(kind, String.join("", words)));
    }
  }

  /**
   * Joins neighbours; a blank alone between changes belongs to both, so that phrases stay whole.
   */
  private List<Stretch> inOrder() {
    List<Stretch> joined = new ArrayList<>();
    StringBuilder gone = new StringBuilder();
    StringBuilder fresh = new StringBuilder();
    StringBuilder same = new StringBuilder();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch each = stretches.get(i);
      boolean changing = !gone.isEmpty() || !fresh.isEmpty();
      if (each.kind() == Kind.GONE) {
        flushSame(same, joined);
        gone.append(each.text());
      } else if (each.kind() == Kind.NEW) {
        flushSame(same, joined);
        fresh.append(each.text());
      } else if (changing && each.text().isBlank() && changesAfter(i)) {
        gone.append(each.text());
        fresh.append(each.text());
      } else {
        flushChange(gone, fresh, joined);
        same.append(each.text());
      }
    }
    flushChange(gone, fresh, joined);
    flushSame(same, joined);
    return List.copyOf(joined);
  }

  private boolean changesAfter(int at) {
    return at + 1 < stretches.size() && stretches.get(at + 1).kind() != Kind.SAME;
  }

  private static void flushSame(StringBuilder same, List<Stretch> into) {
    flush(Kind.SAME, same, into);
  }

  private static void flushChange(StringBuilder gone, StringBuilder fresh, List<Stretch> into) {
    flush(Kind.GONE, gone, into);
    flush(Kind.NEW, fresh, into);
  }

  private static void flush(Kind kind, StringBuilder text, List<Stretch> into) {
    if (!text.isEmpty()) {
      into.add(new Stretch(kind, text.toString()));
      text.setLength(0);
    }
  }
}
