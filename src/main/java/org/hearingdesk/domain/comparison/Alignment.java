package org.hearingdesk.domain.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Identified;

/**
 * Two lists beside each other: what is in both in one order, and what is in one of them. Of what
 * changed its place as little as possible counts as gone and new.
 *
 * @param <T> what the lists hold; an id stands in each list at most once
 */
record Alignment<T extends Identified>(List<Line<T>> lines) {
  /** A line that is in one of the lists, or in both. */
  record Line<T>(Optional<T> before, Optional<T> after) {}

  static <T extends Identified> Alignment<T> of(List<T> before, List<T> after) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      places.put(before.get(i).id().value(), i);
    }
    int[] from = new int[after.size()];
    for (int i = 0; i < after.size(); i++) {
      from[i] = places.getOrDefault(after.get(i).id().value(), -1);
    }
    boolean[] stays = longestRun(from);
    List<Line<T>> lines = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < after.size(); i++) {
      if (!stays[i]) {
        lines.add(new Line<>(Optional.empty(), Optional.of(after.get(i))));
        continue;
      }
      for (; next < from[i]; next++) {
        lines.add(new Line<>(Optional.of(before.get(next)), Optional.empty()));
      }
      lines.add(new Line<>(Optional.of(before.get(next++)), Optional.of(after.get(i))));
    }
    for (; next < before.size(); next++) {
      lines.add(new Line<>(Optional.of(before.get(next)), Optional.empty()));
    }
    return new Alignment<>(lines);
  }

  /** Which values make a longest increasing run; those below 0 are passed over (Fredman 1975). */
  private static boolean[] longestRun(int[] values) {
    int[] tails = new int[values.length];
    int[] endsAt = new int[values.length];
    int[] before = new int[values.length];
    int longest = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] < 0) {
        continue;
      }
      int found = Arrays.binarySearch(tails, 0, longest, values[i]);
      int length = found < 0 ? -found - 1 : found;
      tails[length] = values[i];
      endsAt[length] = i;
      before[i] = length == 0 ? -1 : endsAt[length - 1];
      longest = Math.max(longest, length + 1);
    }
    boolean[] stays = new boolean[values.length];
    for (int at = longest == 0 ? -1 : endsAt[longest - 1]; at >= 0; at = before[at]) {
      stays[at] = true;
    }
    return stays;
  }
}
