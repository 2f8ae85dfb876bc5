package org.hearingdesk.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
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
   * @param span the places that an option can have where the method leaves some open
   */
  public record Standing(
      int option, int rank, boolean tied, Optional<Fraction> score, Optional<Span> span) {

    /**
     * The place as people read it: {@code 1}, {@code 2=} for a shared one, {@code 2–4} for one that
     * the method leaves open.
     */
    public String place() {
      return span.map(Span::words).orElse(tied ? rank + "=" : Integer.toString(rank));
    }

    private int best() {
      return span.map(Span::best).orElse(rank);
    }

    private boolean spans(int place) {
      return span.filter(open -> open.best() <= place && open.last() > place).isPresent();
    }

    /** Whether the option holds its place, and holds it alone. */
    public boolean alone() {
      return !tied && span.isEmpty();
    }
  }

  /** The best and the last place that an option can have. */
  public record Span(int best, int last) {
    String words() {
      return best + "–" + last;
    }
  }

  public Ranking {
    standings = List.copyOf(standings);
  }

  /**
   * How many leading places can be spoken of together: the most, up to the given number, after
   * which no tie and no open place runs on and something still follows; 0 where there is no such
   * number.
   */
  public int leadingPlaces(int most) {
    for (int places = Math.min(most, standings.size() - 1); places > 0; places--) {
      int cut = places;
      long among = standings.stream().filter(standing -> standing.best() <= cut).count();
      if (among == places && standings.stream().allMatch(standing -> !standing.spans(cut))) {
        return places;
      }
    }
    return 0;
  }

  /** Builds the standings from tie groups, best first, and the scores by option. */
  static Ranking of(
      List<List<Integer>> order, List<Optional<Fraction>> scores, Explanation explanation) {
    List<Standing> standings = new ArrayList<>();
    for (List<Integer> group : order) {
      int rank = standings.size() + 1;
      for (int option : group) {
        standings.add(
            new Standing(option, rank, group.size() > 1, scores.get(option), Optional.empty()));
      }
    }
    return new Ranking(standings, explanation);
  }

  /**
   * Reads a relation as ranks: its layers. Where these do not say all there is, each option that
   * some pair leaves open shows the places that it can have.
   */
  static Ranking of(StrictOrder order, List<Optional<Fraction>> scores, Explanation explanation) {
    return order.isWeakOrder()
        ? of(order.layers(), scores, explanation)
        : of(
                order.layers(),
                scores,
                explanation.with(new Remark.PartialOrder(order.undecidedPairs())))
            .spanning(order::span);
  }

  /** With the places that are left open shown as such, unless it is the only one. */
  Ranking spanning(IntFunction<Span> spans) {
    return new Ranking(
        standings.stream().map(each -> spanning(each, spans.apply(each.option()))).toList(),
        explanation);
  }

  private static Standing spanning(Standing standing, Span span) {
    return new Standing(
        standing.option(),
        standing.rank(),
        standing.tied(),
        standing.score(),
        span.best() == span.last() ? Optional.empty() : Optional.of(span));
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

  /** As a table lists them: where places are left open, the one that ends higher first. */
  public List<Standing> asListed() {
    return standings.stream()
        .sorted(
            Comparator.comparingInt(Standing::rank)
                .thenComparingInt(each -> each.span().map(Span::last).orElse(each.rank())))
        .toList();
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

  /** Whether the method leaves open which of some options stands above the other. */
  public boolean leavesOpen() {
    return standings.stream().anyMatch(standing -> standing.span().isPresent());
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
