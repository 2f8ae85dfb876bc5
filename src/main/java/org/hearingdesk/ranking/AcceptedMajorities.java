package org.hearingdesk.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The orders that ranked pairs leads to, over every way to break ties between majorities of equal
 * strength, as far as they can be explored.
 */
public final class AcceptedMajorities {

  /** Ways of breaking ties multiply; this many half-built orders are explored, not more. */
  private static final int MOST_STATES = 20_000;

  /** A majority of one option over another. */
  private record Link(int winner, int loser) {}

  private final boolean strengthsDistinct;
  private final Optional<Set<Reach>> outcomes;

  private AcceptedMajorities(boolean strengthsDistinct, Optional<Set<Reach>> outcomes) {
    this.strengthsDistinct = strengthsDistinct;
    this.outcomes = outcomes;
  }

  public static AcceptedMajorities of(PairwiseTable table, StrongestPaths.Strength measure) {
    TreeMap<BigInteger, List<Link>> byStrength = new TreeMap<>(Comparator.reverseOrder());
    for (int a = 0; a < table.options(); a++) {
      for (int b = 0; b < table.options(); b++) {
        if (a != b && !table.beats(b, a)) {
          byStrength
              .computeIfAbsent(measure.scaled(table, a, b), strength -> new ArrayList<>())
              .add(new Link(a, b));
        }
      }
    }
    boolean distinct = byStrength.values().stream().allMatch(links -> links.size() == 1);
    return new AcceptedMajorities(distinct, explore(table.options(), byStrength));
  }

  /** Whether no two majorities are equally strong, so that ties never need breaking. */
  public boolean strengthsDistinct() {
    return strengthsDistinct;
  }

  /** The order, where every way of breaking ties leads to the same one. */
  public Optional<StrictOrder> onlyOrder() {
    return outcomes
        .filter(found -> found.size() == 1)
        .map(found -> found.iterator().next().order());
  }

  /** The options that are first in some way of breaking ties; empty if too many to explore. */
  public Optional<List<Integer>> possibleWinners() {
    return outcomes.map(found -> {
      Set<Integer> winners = new TreeSet<>();
      found.forEach(reach -> winners.addAll(reach.undefeated()));
      return List.copyOf(winners);
    });
  }

  private static Optional<Set<Reach>> explore(
      int options, TreeMap<BigInteger, List<Link>> byStrength) {
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
