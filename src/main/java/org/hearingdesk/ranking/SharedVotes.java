package org.hearingdesk.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.Fraction;

/**
 * Sums of votes that several options share, in longs: amounts are kept apart by how many options
 * share them and divided at the end only.
 */
final class SharedVotes {
  private final long[][] bySharing;

  private SharedVotes(int options) {
    bySharing = new long[options][options + 1];
  }

  /** Adds up what every ballot gives, weighed. */
  static List<Fraction> sums(
      WeighedBallots weighed, int options, BiConsumer<Ballot, SharedVotes> giving) {
    List<Fraction> sums = new ArrayList<>(Collections.nCopies(options, Fraction.ZERO));
    for (WeighedBallots.Group group : weighed.groups()) {
      SharedVotes votes = new SharedVotes(options);
      group.ballots().forEach(ballot -> giving.accept(ballot, votes));
      Fraction weight = new Fraction(group.scaledWeight(), weighed.scale());
      for (int option = 0; option < options; option++) {
        sums.set(option, sums.get(option).plus(weight.times(votes.sum(option))));
      }
    }
    return sums;
  }

  /** Gives an option its share of an amount that so many options share. */
  void add(int option, int sharing, long amount) {
    bySharing[option][sharing] += amount;
  }

  private Fraction sum(int option) {
    Fraction sum = Fraction.ZERO;
    for (int sharing = 1; sharing < bySharing[option].length; sharing++) {
      if (bySharing[option][sharing] != 0) {
        sum = sum.plus(Fraction.of(bySharing[option][sharing], sharing));
      }
    }
    return sum;
  }
}
