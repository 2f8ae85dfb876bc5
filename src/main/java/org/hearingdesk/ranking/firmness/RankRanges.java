package org.hearingdesk.ranking.firmness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
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
 */
public record RankRanges(List<Range> ranges, int resamples, long seed) {

  /** Boxes with more voters are stable anyway, and slow to draw. */
  public static final int MOST_VOTERS = 10_000;

  private static final double TAIL = 0.05;

  /** The ranks that hold nine of ten draws: a twentieth lies before, a twentieth after. */
  public record Range(int best, int worst) {}

  public RankRanges {
    ranges = List.copyOf(ranges);
  }

  /**
   * Draws; the same seed gives the same ranges.
   *
   * @throws IllegalArgumentException for an empty box or more than {@link #MOST_VOTERS} voters
   */
  public static RankRanges of(
      RankingMethod method, BallotBox box, CountingRules rules, int resamples, long seed) {
    if (box.size() < 1 || box.size() > MOST_VOTERS || resamples < 1) {
      throw new IllegalArgumentException(resamples + " draws from " + box.size() + " voters");
    }
    method.requireCountable(box);
    RanksOfDraw ranks =
        AddedScores.of(method, box, rules)
            .<RanksOfDraw>map(scores -> scores::ranks)
            .orElse(counts -> places(method.rank(drawn(box, counts), rules)));
    int[][] times = times(box, ranks, resamples, seed);
    List<Range> ranges = new ArrayList<>();
    for (int option = 0; option < box.options(); option++) {
      int last = times.length - box.options() + option;
      ranges.add(
          new Range(
              rankAt(times[option], TAIL * resamples),
              rankAt(times[last], (1 - TAIL) * resamples)));
    }
    return new RankRanges(ranges, resamples, seed);
  }

  /**
   * The rank of each option when each ballot is there so many times; from a method that may leave
   * places open the best one of each option, and after these the last one of each.
   */
  @FunctionalInterface
  private interface RanksOfDraw {
    int[] ranks(int[] counts);
  }

  /** How often each option came to each rank. */
  private static int[][] times(BallotBox box, RanksOfDraw ranks, int resamples, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] ballotOfVoter = ballotOfVoter(box);
    int[] counts = new int[box.ballots().size()];
    int[][] times = new int[0][0];
    for (int draw = 0; draw < resamples; draw++) {
      Counting.goOn();
      Arrays.fill(counts, 0);
      for (int voter = 0; voter < ballotOfVoter.length; voter++) {
        counts[ballotOfVoter[random.nextInt(ballotOfVoter.length)]]++;
      }
      int[] drawn = ranks.ranks(counts);
      if (draw == 0) {
        times = new int[drawn.length][box.options() + 1];
      }
      for (int option = 0; option < drawn.length; option++) {
        times[option][drawn[option]]++;
      }
    }
    return times;
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
