package org.hearingdesk.ranking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Which option reaches which over accepted majorities: transitively closed, immutable. */
final class Reach {
  private final BitSet[] below;

  private Reach(BitSet[] below) {
    this.below = below;
  }

  static Reach none(int options) {
    return new Reach(
        IntStream.range(0, options).mapToObj(i -> new BitSet()).toArray(BitSet[]::new));
  }

  boolean holds(int winner, int loser) {
    return below[winner].get(loser);
  }

  /** The closure with one more majority. */
  Reach with(int winner, int loser) {
    BitSet[] wider = below.clone();
    BitSet gained = (BitSet) below[loser].clone();
    gained.set(loser);
    for (int option = 0; option < wider.length; option++) {
      if (option == winner || below[option].get(winner)) {
        wider[option] = (BitSet) below[option].clone();
        wider[option].or(gained);
      }
    }
    return new Reach(wider);
  }

  List<Integer> undefeated() {
    return IntStream.range(0, below.length)
        .filter(option -> Arrays.stream(below).noneMatch(row -> row.get(option)))
        .boxed()
        .toList();
  }

  StrictOrder order() {
    boolean[][] above = new boolean[below.length][below.length];
    for (int a = 0; a < below.length; a++) {
      for (int b = 0; b < below.length; b++) {
        above[a][b] = below[a].get(b);
      }
    }
    return new StrictOrder(above);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Reach reach && Arrays.equals(below, reach.below);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(below);
  }
}
