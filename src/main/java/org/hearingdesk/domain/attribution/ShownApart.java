package org.hearingdesk.domain.attribution;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.SmallGroups;

/**
 * Which groups may be shown apart beside their total, so that neither a group nor what the groups
 * leave of the total tells of few.
 *
 * <p>A group that is too small is not shown. What is not shown is what the total has more than the
 * groups that are: if that is too small itself, the smallest of those groups is not shown either,
 * and so on. (In the statistics of official tables this is known as secondary suppression.)
 */
public final class ShownApart {
  private ShownApart() {}

  /** The fewest heads that a group of this hearing must have. */
  public static int fewest(Hearing hearing) {
    return hearing
        .details()
        .flatMap(HearingDetails::smallGroups)
        .orElse(SmallGroups.DEFAULT)
        .fewestShown();
  }

  /**
   * The groups that may be shown, in their order.
   *
   * @param sizes the heads of each group; of groups alike in size the later one is hidden first
   * @param others how many heads of the total are in none of the groups
   * @param fewest the fewest heads of a group, and of all that is not shown
   */
  public static <K> Set<K> of(Map<K, Integer> sizes, int others, int fewest) {
    Map<K, Integer> shown = new LinkedHashMap<>();
    int hidden = others;
    for (Map.Entry<K, Integer> group : sizes.entrySet()) {
      if (group.getValue() >= Math.max(1, fewest)) {
        shown.put(group.getKey(), group.getValue());
      } else {
        hidden += group.getValue();
      }
    }
    while (hidden > 0 && hidden < fewest && !shown.isEmpty()) {
      hidden += hideSmallest(shown);
    }
    return Collections.unmodifiableSet(new LinkedHashSet<>(shown.keySet()));
  }

  private static <K> int hideSmallest(Map<K, Integer> shown) {
    int smallest = shown.values().stream().min(Comparator.naturalOrder()).orElseThrow();
    K last =
        shown.entrySet().stream()
            .filter(group -> group.getValue() == smallest)
            .map(Map.Entry::getKey)
            .reduce((earlier, later) -> later)
            .orElseThrow();
    shown.remove(last);
    return smallest;
  }
}
