package org.hearingdesk.domain.hearing;

import java.util.List;

/** How the ballots of a round become an order. Which ballots each can count is settled here. */
public enum CountingMethod {
  BORDA,
  SCHULZE,
  COPELAND,
  RANKED_PAIRS,
  INSTANT_RUNOFF,
  KEMENY,
  /** Points for the first places of a list, falling by one. */
  PLACE_POINTS,
  MEAN,
  MEDIAN,
  MAJORITY_JUDGMENT,
  /** What the options were given is added up: points, or marks. */
  SUM;

  /** Beyond it Kemeny’s orders cannot all be looked through. */
  public static final int MOST_OPTIONS_OF_KEMENY = 8;

  /** The ways to count ballots of this kind, the usual one first. */
  public static List<CountingMethod> of(BallotMethod ballots) {
    return switch (ballots) {
      case TOP_K, RANKING ->
          List.of(BORDA, SCHULZE, COPELAND, RANKED_PAIRS, INSTANT_RUNOFF, KEMENY, PLACE_POINTS);
      case RATING -> List.of(MEAN, MEDIAN, MAJORITY_JUDGMENT);
      case POINTS, APPROVAL -> List.of(SUM);
      // The others need places, which answers about pairs do not give.
      case PAIRWISE -> List.of(COPELAND, SCHULZE, RANKED_PAIRS, KEMENY);
    };
  }

  /** How ballots of this kind are counted where nothing else is chosen. */
  public static CountingMethod usual(BallotMethod ballots) {
    return of(ballots).getFirst();
  }

  /** Whether it can count ballots of this kind. */
  public boolean counts(BallotMethod ballots) {
    return of(ballots).contains(this);
  }

  /** The most options that it can put into an order. */
  public int mostOptions() {
    return this == KEMENY ? MOST_OPTIONS_OF_KEMENY : Integer.MAX_VALUE;
  }
}
