package org.hearingdesk.ranking.firmness;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;

/** Every voter's ranks, to be shuffled: what agreement looks like when there is none. */
final class ShuffledRanks {
  private static final int MOST_VOTERS = 10_000;

  private final int options;
  private final List<long[]> ofVoters = new ArrayList<>();

  private ShuffledRanks(int options) {
    this.options = options;
  }

  static ShuffledRanks of(BallotBox box) {
    if (box.size() > MOST_VOTERS) {
      throw new IllegalArgumentException(box.size() + " voters are too many to shuffle");
    }
    ShuffledRanks ranks = new ShuffledRanks(box.options());
    for (Ballot ballot : box.ballots()) {
      List<Long> doubled = MidRanks.of(ballot).doubled();
      for (long voter = 0; voter < ballot.count(); voter++) {
        ranks.ofVoters.add(doubled.stream().mapToLong(Long::longValue).toArray());
      }
    }
    return ranks;
  }

  /** The share of shuffles, with the observed one among them, that agree at least as much. */
  double shareAtLeastObserved(int rounds, SplittableRandom random) {
    long observed = spread();
    int atLeast = 1;
    for (int round = 0; round < rounds; round++) {
      ofVoters.forEach(ranks -> shuffle(ranks, random));
      atLeast += spread() >= observed ? 1 : 0;
    }
    return atLeast / (rounds + 1.0);
  }

  private static void shuffle(long[] ranks, SplittableRandom random) {
    for (int last = ranks.length - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      long rank = ranks[last];
      ranks[last] = ranks[other];
      ranks[other] = rank;
    }
  }

  /** The sum of squares of the rank sums; W grows with it, as long as the ties stay. */
  private long spread() {
    long squares = 0;
    for (int option = 0; option < options; option++) {
      long sum = 0;
      for (long[] ranks : ofVoters) {
        sum += ranks[option];
      }
      squares += sum * sum;
    }
    return squares;
  }
}
