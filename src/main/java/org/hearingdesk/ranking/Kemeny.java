package org.hearingdesk.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.ranking.Explanation.ScoreUnit;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.Fraction;

/**
 * The complete orders that agree with the most pairwise votes, found exactly, for up to 8 options.
 * Where several are equally good, the ranks show what all of them share, a place that they do not
 * share is shown as a span, and their number is remarked.
 *
 * <p>Source: J. G. Kemeny, Mathematics without numbers, Daedalus 88 (1959).
 */
public record Kemeny() implements PairwiseMethod {

  /** Beyond it the number of orders is out of reach. */
  public static final int MOST_OPTIONS = 8;

  /**
   * All optimal orders.
   *
   * @param scaledAgreements the votes that they agree with, times the scale of the table
   * @param orders in the order of the options' numbers
   */
  public record Optimum(BigInteger scaledAgreements, List<List<Integer>> orders) {
    public Optimum {
      orders = List.copyOf(orders);
    }
  }

  @Override
  public String id() {
    return "kemeny";
  }

  @Override
  public boolean canCount(BallotBox box) {
    return box.options() <= MOST_OPTIONS;
  }

  @Override
  public Ranking rank(PairwiseTable table) {
    if (table.options() > MOST_OPTIONS) {
      throw new IllegalArgumentException(id() + " cannot count " + table.options() + " options");
    }
    Explanation explanation = Explanation.of(this, ScoreUnit.NONE, table);
    if (table.isEmpty()) {
      return Ranking.withoutBallots(table.options(), explanation);
    }
    List<List<Integer>> orders = optimum(table).orders();
    StrictOrder shared = shared(orders, table.options());
    Explanation said =
        orders.size() == 1
            ? explanation
            : explanation.with(new Remark.SeveralOrders(orders.size()));
    return Ranking.of(
        shared, Collections.nCopies(table.options(), Optional.<Fraction>empty()), said);
  }

  /** Finds all optimal orders; throws {@link IllegalArgumentException} beyond 8 options. */
  public static Optimum optimum(PairwiseTable table) {
    if (table.options() > MOST_OPTIONS) {
      throw new IllegalArgumentException(table.options() + " options are too many for Kemeny");
    }
    int options = table.options();
    // best[rest]: the most agreements among the options of a set, and with nothing outside it
    BigInteger[] best = new BigInteger[1 << options];
    best[0] = BigInteger.ZERO;
    for (int rest = 1; rest < best.length; rest++) {
      BigInteger most = BigInteger.valueOf(-1);
      for (int first = 0; first < options; first++) {
        if ((rest & (1 << first)) != 0) {
          int after = rest & ~(1 << first);
          most = most.max(best[after].add(agreements(table, first, after)));
        }
      }
      best[rest] = most;
    }
    List<List<Integer>> orders = new ArrayList<>();
    collect(table, best, best.length - 1, new ArrayList<>(), orders);
    return new Optimum(best[best.length - 1], orders);
  }

  private static void collect(
      PairwiseTable table,
      BigInteger[] best,
      int rest,
      List<Integer> placed,
      List<List<Integer>> orders) {
    if (rest == 0) {
      orders.add(List.copyOf(placed));
      return;
    }
    for (int next = 0; next < table.options(); next++) {
      int after = rest & ~(1 << next);
      if (after != rest && best[after].add(agreements(table, next, after)).equals(best[rest])) {
        placed.add(next);
        collect(table, best, after, placed, orders);
        placed.removeLast();
      }
    }
  }

  private static BigInteger agreements(PairwiseTable table, int first, int after) {
    BigInteger sum = BigInteger.ZERO;
    for (int other = 0; other < table.options(); other++) {
      if ((after & (1 << other)) != 0) {
        sum = sum.add(table.scaledVotes(first, other));
      }
    }
    return sum;
  }

  private static StrictOrder shared(List<List<Integer>> orders, int options) {
    return StrictOrder.of(
        options,
        (winner, loser) ->
            winner != loser
                && orders.stream().allMatch(order -> order.indexOf(winner) < order.indexOf(loser)));
  }
}
