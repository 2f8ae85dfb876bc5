package org.hearingdesk.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The orders that ranked pairs leads to, over every way to break ties between majorities of equal
 * strength, as far as they can be explored.
 */
public final class AcceptedMajorities {

  /** Ways of breaking ties multiply; this many half-built orders are explored, not more. */
  private static final int MOST_STATES = 2_000;

  /** A majority of one option over another. */
  private record Link(int winner, int loser) {}

  private final boolean strengthsDistinct;
  private final Optional<Set<Reach>> outcomes;
  private final Optional<List<Integer>> possibleWinners;

  private AcceptedMajorities(
      boolean strengthsDistinct,
      Optional<Set<Reach>> outcomes,
      Optional<List<Integer>> possibleWinners) {
    this.strengthsDistinct = strengthsDistinct;
    this.outcomes = outcomes;
    this.possibleWinners = possibleWinners;
  }

  public static AcceptedMajorities of(PairwiseTable table, StrongestPaths.Strength measure) {
    List<Integer> all = IntStream.range(0, table.options()).boxed().toList();
    List<Integer> inside = new Majorities(table).smithSet();
    var links = links(table, measure, all);
    boolean distinct = links.values().stream().allMatch(equal -> equal.size() == 1);
    // Nothing outside the Smith set beats anything inside, so the winners are settled inside.
    var insideLinks = links(table, measure, inside);
    return new AcceptedMajorities(
        distinct,
        explore(table.options(), links),
        explore(table.options(), insideLinks).map(found -> winners(found, inside)));
  }

  /** Majorities by strength; a pair with equal votes can be decided either way. */
  private static SortedMap<BigInteger, List<Link>> links(
      PairwiseTable table, StrongestPaths.Strength measure, List<Integer> among) {
    SortedMap<BigInteger, List<Link>> byStrength = new TreeMap<>(Comparator.reverseOrder());
    for (int a : among) {
      for (int b : among) {
        if (a != b && !table.beats(b, a)) {
          byStrength
              .computeIfAbsent(measure.scaled(table, a, b), strength -> new ArrayList<>())
              .add(new Link(a, b));
        }
      }
    }
    return byStrength;
  }

  private static List<Integer> winners(Set<Reach> outcomes, List<Integer> among) {
    return among.stream()
        .filter(option -> outcomes.stream().anyMatch(reach -> reach.undefeated().contains(option)))
        .toList();
  }

  /** Whether no pair is tied and no two majorities are equally strong: nothing needs breaking. */
  public boolean strengthsDistinct() {
    return strengthsDistinct;
  }

  /** The order, where every way of breaking ties leads to the same one. */
  public Optional<StrictOrder> onlyOrder() {
    return outcomes
        .filter(found -> found.size() == 1)
        .map(found -> found.iterator().next().order());
  }

  /** What every way of breaking ties agrees on; nothing if they are too many to explore. */
  StrictOrder shared(int options) {
    return StrictOrder.of(
        options,
        (winner, loser) ->
            outcomes
                .filter(all -> all.stream().allMatch(reach -> reach.holds(winner, loser)))
                .isPresent());
  }

  /** The options that are first in some way of breaking ties; empty if too many to explore. */
  public Optional<List<Integer>> possibleWinners() {
    return possibleWinners;
  }

  private static Optional<Set<Reach>> explore(int options, Map<BigInteger, List<Link>> byStrength) {
    Set<Reach> states = Set.of(Reach.none(options));
    int visited = 0;
    for (List<Link> links : byStrength.values()) {
      Set<Reach> next = new LinkedHashSet<>();
      Set<Reach> seen = new HashSet<>();
      List<Reach> open = new ArrayList<>(states);
      while (!open.isEmpty()) {
        Reach state = open.removeLast();
        if (!seen.add(state)) {
          continue;
        }
        visited++;
        if (visited > MOST_STATES) {
          return Optional.empty();
        }
        expand(state, links, next, open);
      }
      states = next;
    }
    return Optional.of(states);
  }

  /** Accepts what contradicts nothing, then branches over which of the others comes first. */
  private static void expand(Reach state, List<Link> links, Set<Reach> done, List<Reach> open) {
    Reach united = state;
    List<Link> possible = new ArrayList<>();
    for (Link link : links) {
      if (!state.holds(link.loser(), link.winner()) && !state.holds(link.winner(), link.loser())) {
        possible.add(link);
        united = united.with(link.winner(), link.loser());
      }
    }
    Reach grown = state;
    List<Link> contested = new ArrayList<>();
    for (Link link : possible) {
      if (united.holds(link.loser(), link.winner())) {
        contested.add(link);
      } else {
        grown = grown.with(link.winner(), link.loser());
      }
    }
    if (contested.isEmpty()) {
      done.add(grown);
    }
    for (Link link : contested) {
      open.add(grown.with(link.winner(), link.loser()));
    }
  }
}
