package org.hearingdesk.ranking.firmness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearingdesk.ranking.Ranking;

/**
 * How the orders of several sides differ: each two of them compared, and the options that divide
 * them.
 *
 * @param pairs every two sides, by their numbers in the list that was handed in
 * @param dividing the options whose places lie furthest apart, the widest first; only those that
 *     lie at least a third of the places apart
 */
public record BetweenSides(List<Pair> pairs, List<Divided> dividing) {
  /** More would be a second table of the order. */
  private static final int MOST_DIVIDING = 3;

  /** Two sides compared. */
  public record Pair(int first, int second, TauB tau) {}

  /**
   * An option that divides the sides.
   *
   * @param above the side that places it highest; of several the first
   * @param below the side that places it lowest
   * @param twiceGap twice the distance of the two places, a shared place being the mean of those
   *     that it takes
   */
  public record Divided(int option, int above, int below, long twiceGap) {}

  public BetweenSides {
    pairs = List.copyOf(pairs);
    dividing = List.copyOf(dividing);
  }

  /** Compares orders of the same options. */
  public static BetweenSides of(List<Ranking> sides) {
    List<Pair> pairs = new ArrayList<>();
    for (int first = 0; first < sides.size(); first++) {
      for (int second = first + 1; second < sides.size(); second++) {
        pairs.add(new Pair(first, second, TauB.of(sides.get(first), sides.get(second))));
      }
    }
    return new BetweenSides(pairs, pairs.isEmpty() ? List.of() : dividing(sides));
  }

  private static List<Divided> dividing(List<Ranking> sides) {
    int options = sides.getFirst().standings().size();
    List<Divided> all = new ArrayList<>();
    for (int option = 0; option < options; option++) {
      all.add(divided(sides, option));
    }
    return all.stream()
        .filter(each -> each.twiceGap() >= Math.max(2, 2L * options / 3))
        .sorted(
            Comparator.comparingLong(Divided::twiceGap)
                .reversed()
                .thenComparingInt(Divided::option))
        .limit(MOST_DIVIDING)
        .toList();
  }

  private static Divided divided(List<Ranking> sides, int option) {
    int above = 0;
    int below = 0;
    for (int side = 1; side < sides.size(); side++) {
      long twice = twicePlace(sides.get(side), option);
      above = twice < twicePlace(sides.get(above), option) ? side : above;
      below = twice > twicePlace(sides.get(below), option) ? side : below;
    }
    return new Divided(
        option,
        above,
        below,
        twicePlace(sides.get(below), option) - twicePlace(sides.get(above), option));
  }

  private static long twicePlace(Ranking ranking, int option) {
    int rank = ranking.standingOf(option).rank();
    long group = ranking.standings().stream().filter(each -> each.rank() == rank).count();
    return 2L * rank + group - 1;
  }
}
