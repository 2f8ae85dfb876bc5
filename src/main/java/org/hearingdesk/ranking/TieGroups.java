package org.hearingdesk.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Orders as lists of tie groups, best first; inside a group by the number of the option. */
final class TieGroups {
  private TieGroups() {}

  /** Options that compare as equal share a group. */
  static List<List<Integer>> of(int options, Comparator<Integer> bestFirst) {
    List<List<Integer>> groups = new ArrayList<>();
    List<Integer> sorted = IntStream.range(0, options).boxed().sorted(bestFirst).toList();
    for (int start = 0; start < options; ) {
      int end = start + 1;
      while (end < options && bestFirst.compare(sorted.get(start), sorted.get(end)) == 0) {
        end++;
      }
      groups.add(List.copyOf(sorted.subList(start, end)));
      start = end;
    }
    return List.copyOf(groups);
  }

  /** By score, the greatest first. */
  static List<List<Integer>> byScore(List<? extends Comparable<?>> scores) {
    return of(scores.size(), (a, b) -> compare(scores.get(b), scores.get(a)));
  }

  @SuppressWarnings("unchecked") // the scores of one list are of one class
  private static int compare(Comparable<?> a, Comparable<?> b) {
    return ((Comparable<Object>) a).compareTo(b);
  }
}
