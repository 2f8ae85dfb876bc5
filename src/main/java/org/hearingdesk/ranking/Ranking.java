package org.hearingdesk.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearingdesk.ranking.ballot.Fraction;

/**
 * The outcome of a count: every option with its place, best first, ties shown as ties.
 *
 * <p>Without ballots all options are tied at 1 with score 0; without options it is empty.
 *
 * @param standings all options, best first; inside a tie by the number of the option
 */
public record Ranking(List<Standing> standings, Explanation explanation) {

  /**
   * One option's place.
   *
   * @param rank 1 + the number of options placed above it
   * @param tied whether another option has the same rank
   * @param score in the unit that the explanation names; empty where the method gives none
   */
  public record Standing(int option, int rank, boolean tied, Optional<Fraction> score) {

    /** The place as people read it: {@code 1}, or {@code 2=} for a shared one. */
    public String place() {
      return tied ? rank + "=" : Integer.toString(rank);
    }
  }

  public Ranking {
    standings = List.copyOf(standings);
  }

  /** Builds the standings from tie groups, best first, and the scores by option. */
  static Ranking of(
      List<List<Integer>> order, List<Optional<Fraction>> scores, Explanation explanation) {
    List<Standing> standings = new ArrayList<>();
    for (List<Integer> group : order) {
      int rank = standings.size() + 1;
      for (int option : group) {
        standings.add(new Standing(option, rank, group.size() > 1, scores.get(option)));
      }
    }
    return new Ranking(standings, explanation);
  }

  /** Ranks by score, the greatest first. */
  static Ranking byScore(List<Fraction> scores, Explanation explanation) {
    return of(TieGroups.byScore(scores), scores.stream().map(Optional::of).toList(), explanation);
  }

  /** What every method says as long as nobody has handed in. */
  static Ranking withoutBallots(int options, Explanation explanation) {
    List<Fraction> zeros = IntStream.range(0, options).mapToObj(i -> Fraction.ZERO).toList();
    return byScore(zeros, explanation.with(new Remark.NoBallots()));
  }

  /** The order as tie groups, best first. */
  public List<List<Integer>> order() {
    List<List<Integer>> groups = new ArrayList<>();
    for (int start = 0; start < standings.size(); ) {
      int rank = standings.get(start).rank();
      List<Integer> group =
          standings.stream().filter(s -> s.rank() == rank).map(Standing::option).toList();
      groups.add(group);
      start += group.size();
    }
    return List.copyOf(groups);
  }

  /** The options at rank 1. */
  public List<Integer> winners() {
    return standings.stream().filter(s -> s.rank() == 1).map(Standing::option).toList();
  }

  public Standing standingOf(int option) {
    return standings.stream()
        .filter(standing -> standing.option() == option)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no option " + option));
  }

  /** The place of an option as people read it, such as {@code 2=}. */
  public String placeOf(int option) {
    return standingOf(option).place();
  }
}
