package org.hearingdesk.ranking.firmness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hearingdesk.ranking.Counting;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;

/**
 * Between which ranks each option lies when as many ballots are drawn again and again from those
 * handed in: a measure of stability. It is no inference, because the participants of a hearing are
 * not a sample.
 *
 * <p>Source: B. Efron, Bootstrap methods, Annals of Statistics 7 (1979).
 *
 * @param ranges one for each option, in their order
 * @param sameTop for one place, two and so on: in how many draws the same options as in the count
 *     of all ballots stand among the first so many
 */
public record RankRanges(List<Range> ranges, List<Integer> sameTop, int resamples, long seed) {

  /** Boxes with more voters are stable anyway, and slow to draw. */
  public static final int MOST_VOTERS = 10_000;

  private static final double TAIL = 0.05;

  /** The ranks that hold nine of ten draws: a twentieth lies before, a twentieth after. */
  public record Range(int best, int worst) {}

  public RankRanges {
    ranges = List.copyOf(ranges);
    sameTop = List.copyOf(sameTop);
  }

  /**
   * Draws; the same seed gives the same ranges for the same ballots, in whatever order they come.
   *
   * @throws IllegalArgumentException for an empty box or more than {@link #MOST_VOTERS} voters
   */
  public static RankRanges of(
      RankingMethod method, BallotBox box, CountingRules rules, int resamples, long seed) {
    if (box.size() < 1 || box.size() > MOST_VOTERS || resamples < 1) {
      throw new IllegalArgumentException(resamples + " draws from " + box.size() + " voters");
    }
    method.requireCountable(box);
    return sorted(method, inOrder(box), rules, resamples, seed);
  }

  private static RankRanges sorted(
      RankingMethod method, BallotBox box, CountingRules rules, int resamples, long seed) {
    RanksOfDraw ranks =
        AddedScores.of(method, box, rules)
            .<RanksOfDraw>map(scores -> scores::ranks)
            .orElse(counts -> places(method.rank(drawn(box, counts), rules)));
    Draws draws = new Draws(box, ranks);
    draws.draw(resamples, seed);
    return new RankRanges(ranges(draws.times, box.options()), draws.sameTop(), resamples, seed);
  }

  /** The same ballots make the same draws, in whatever order they came and whoever gave them. */
  private static BallotBox inOrder(BallotBox box) {
    return new BallotBox(
        box.options(),
        box.ballots().stream()
            .sorted(
                Comparator.comparing((Ballot ballot) -> ballot.answer().toString())
                    .thenComparing(Ballot::weight)
                    .thenComparingLong(Ballot::count)
                    .thenComparing(Ballot::side))
            .toList());
  }

  private static List<Range> ranges(int[][] times, int options) {
    int resamples = Arrays.stream(times[0]).sum();
    List<Range> ranges = new ArrayList<>();
    for (int option = 0; option < options; option++) {
      int last = times.length - options + option;
      ranges.add(
          new Range(
              rankAt(times[option], TAIL * resamples),
              rankAt(times[last], (1 - TAIL) * resamples)));
    }
    return ranges;
  }

  /**
   * The rank of each option when each ballot is there so many times; from a method that may leave
   * places open the best one of each option, and after these the last one of each.
   */
  @FunctionalInterface
  private interface RanksOfDraw {
    int[] ranks(int[] counts);
  }

  /** What came of the draws. */
  private static final class Draws {
    private final int[] ballotOfVoter;
    private final RanksOfDraw ranks;
    private final int[] counted;
    private final int options;

    /** How often each option came to each rank. */
    final int[][] times;

    /** How often other options than in the count stand among the first so many. */
    private final int[] otherTop;

    private int draws;

    Draws(BallotBox box, RanksOfDraw ranks) {
      this.ballotOfVoter = ballotOfVoter(box);
      this.ranks = ranks;
      this.options = box.options();
      this.counted =
          ranks.ranks(
              box.ballots().stream().mapToInt(ballot -> Math.toIntExact(ballot.count())).toArray());
      this.times = new int[counted.length][options + 1];
      this.otherTop = new int[options + 1];
    }

    void draw(int resamples, long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      int[] counts = new int[ballotOfVoter[ballotOfVoter.length - 1] + 1];
      for (draws = 0; draws < resamples; draws++) {
        Counting.goOn();
        Arrays.fill(counts, 0);
        for (int voter = 0; voter < ballotOfVoter.length; voter++) {
          counts[ballotOfVoter[random.nextInt(ballotOfVoter.length)]]++;
        }
        take(ranks.ranks(counts));
      }
    }

    private void take(int[] drawn) {
      for (int option = 0; option < drawn.length; option++) {
        times[option][drawn[option]]++;
      }
      boolean[] other = new boolean[options + 1];
      for (int option = 0; option < options; option++) {
        int from = Math.min(drawn[option], counted[option]);
        int to = Math.max(drawn[option], counted[option]);
        Arrays.fill(other, from, to, true);
      }
      for (int places = 1; places <= options; places++) {
        otherTop[places] += other[places] ? 1 : 0;
      }
    }

    List<Integer> sameTop() {
      return IntStream.rangeClosed(1, options).mapToObj(k -> draws - otherTop[k]).toList();
    }
  }

  private static int[] places(Ranking ranking) {
    int options = ranking.standings().size();
    int[] places = new int[2 * options];
    for (Ranking.Standing standing : ranking.standings()) {
      places[standing.option()] = standing.span().map(Ranking.Span::best).orElse(standing.rank());
      places[options + standing.option()] =
          standing.span().map(Ranking.Span::last).orElse(standing.rank());
    }
    return places;
  }

  private static int[] ballotOfVoter(BallotBox box) {
    int[] ballots = new int[Math.toIntExact(box.size())];
    int voter = 0;
    for (int index = 0; index < box.ballots().size(); index++) {
      for (long n = 0; n < box.ballots().get(index).count(); n++) {
        ballots[voter++] = index;
      }
    }
    return ballots;
  }

  private static BallotBox drawn(BallotBox box, int[] counts) {
    List<Ballot> ballots = new ArrayList<>();
    for (int index = 0; index < counts.length; index++) {
      if (counts[index] > 0) {
        Ballot of = box.ballots().get(index);
        ballots.add(new Ballot(of.voter(), of.side(), of.weight(), counts[index], of.answer()));
      }
    }
    return new BallotBox(box.options(), ballots);
  }

  /** The first rank at which more draws than the given number are passed. */
  private static int rankAt(int[] times, double draws) {
    int sum = 0;
    for (int rank = 1; rank < times.length; rank++) {
      sum += times[rank];
      if (sum >= draws && sum > 0) {
        return rank;
      }
    }
    return times.length - 1;
  }
}
