package org.hearingdesk.ranking;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;

/** A way to get from ballots to a ranking. Methods are values without state. */
public sealed interface RankingMethod
    permits PairwiseMethod,
        Points,
        MeanRating,
        MedianRating,
        MajorityJudgment,
        TopKPoints,
        InstantRunoff {

  /** The stable name on the command line, in files and in message keys. */
  String id();

  /** Whether the method can count answers of this kind. */
  boolean counts(Answer.Kind kind);

  /** Counts; throws {@link IllegalArgumentException} for a box it cannot count. */
  Ranking rank(BallotBox box, CountingRules rules);

  /** Every method, the default for ranked lists first. */
  static List<RankingMethod> all() {
    return List.of(
        new Borda(),
        new Schulze(),
        new Copeland(),
        new RankedPairs(),
        new Kemeny(),
        new InstantRunoff(),
        new TopKPoints(5),
        new Points(),
        new MeanRating(),
        new MedianRating(),
        new MajorityJudgment());
  }

  /** The method with this {@link #id}. */
  static Optional<RankingMethod> named(String id) {
    return all().stream().filter(method -> method.id().equals(id)).findFirst();
  }

  /**
   * Whether the left-out rule changes the outcome. The other methods add up what is given, so that
   * an option gets nothing from a ballot that leaves it out.
   */
  default boolean usesLeftOutRule() {
    return this instanceof PairwiseMethod;
  }

  /** Whether the method can count this box: the kind of its answers and the number of options. */
  default boolean canCount(BallotBox box) {
    return box.kind().map(this::counts).orElse(true);
  }

  /** Throws {@link IllegalArgumentException} for a box that the method cannot count. */
  default void requireCountable(BallotBox box) {
    if (!canCount(box)) {
      throw new IllegalArgumentException(
          id() + " cannot count " + box.options() + " options with " + box.kind());
    }
  }
}
