package org.hearingdesk.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which option is placed above which: a strict partial order, so some pairs may stay undecided.
 *
 * <p>It is the exact outcome of methods such as Schulze's. A list of ranks is a reading of it:
 * {@link #layers} or {@link #byWins}, and the two can differ.
 */
public final class StrictOrder {

  /** One pair that is decided. */
  public record Defeat(int winner, int loser) {}

  /** Which option is above which. */
  interface Relation {
    boolean isAbove(int a, int b);
  }

  private final boolean[][] above;

  /** The order in which this relation holds, which must be transitive and without cycles. */
  static StrictOrder of(int options, Relation relation) {
    boolean[][] above = new boolean[options][options];
    for (int a = 0; a < options; a++) {
      for (int b = 0; b < options; b++) {
        above[a][b] = relation.isAbove(a, b);
      }
    }
    return new StrictOrder(above);
  }

  /** Takes over the relation, which must be transitive and without cycles. */
  StrictOrder(boolean[][] above) {
    this.above = above;
  }

  public int options() {
    return above.length;
  }

  public boolean isAbove(int a, int b) {
    return above[a][b];
  }

  /** How many options stand below this one. */
  public int wins(int option) {
    return (int) IntStream.range(0, above.length).filter(other -> above[option][other]).count();
  }

  /** The places that an option can have in the complete orders that agree with this one. */
  Ranking.Span span(int option) {
    int over = (int) IntStream.range(0, above.length).filter(other -> above[other][option]).count();
    return new Ranking.Span(over + 1, above.length - wins(option));
  }

  /** The decided pairs, in the order of the options. */
  public List<Defeat> defeats() {
    List<Defeat> defeats = new ArrayList<>();
    for (int a = 0; a < above.length; a++) {
      for (int b = 0; b < above.length; b++) {
        if (above[a][b]) {
          defeats.add(new Defeat(a, b));
        }
      }
    }
    return List.copyOf(defeats);
  }

  /** How many pairs stay undecided. */
  public int undecidedPairs() {
    return above.length * (above.length - 1) / 2 - defeats().size();
  }

  /** Whether every pair from different layers is decided, so that the layers say all there is. */
  public boolean isWeakOrder() {
    int insideLayers =
        layers().stream().mapToInt(layer -> layer.size() * (layer.size() - 1) / 2).sum();
    return undecidedPairs() == insideLayers;
  }

  /** The undefeated options, then those undefeated among the rest, and so on. */
  public List<List<Integer>> layers() {
    List<Integer> rest = new ArrayList<>(IntStream.range(0, above.length).boxed().toList());
    List<List<Integer>> layers = new ArrayList<>();
    while (!rest.isEmpty()) {
      List<Integer> layer =
          rest.stream()
              .filter(option -> rest.stream().noneMatch(other -> above[other][option]))
              .toList();
      if (layer.isEmpty()) {
        throw new IllegalStateException("the relation has a cycle");
      }
      layers.add(layer);
      rest.removeAll(layer);
    }
    return List.copyOf(layers);
  }

  /** The options by the number of options that they stand above. */
  public List<List<Integer>> byWins() {
    return TieGroups.of(above.length, Comparator.comparingInt(option -> -wins(option)));
  }
}
