package org.hearingdesk.ranking;

/**
 * Ballots that are the same on every machine: option j gets the key 1024·j plus a random share of
 * 1024·m, and smaller keys rank higher.
 */
public final class GeneratedBallots {

  /** How the complete order is coarsened. */
  public enum Mode {
    /** Complete orders. */
    FULL,
    /** Only the first few ranks. */
    TRUNC,
    /** Ranks in threes, and only the first few of them. */
    TIES
  }

  private long state;

  private GeneratedBallots(long seed) {
    state = seed;
  }

  /** One byte for each cell, row by row: the rank from 1, or 0 for left out. */
  public static byte[] ranks(int ballots, int options, long seed, Mode mode) {
    GeneratedBallots random = new GeneratedBallots(seed);
    byte[] cells = new byte[ballots * options];
    for (int ballot = 0; ballot < ballots; ballot++) {
      int[] ranks = random.completeOrder(options);
      int last = random.coarsen(ranks, mode);
      for (int option = 0; option < options; option++) {
        cells[ballot * options + option] = (byte) (ranks[option] > last ? 0 : ranks[option]);
      }
    }
    return cells;
  }

  private int[] completeOrder(int options) {
    long[] keys = new long[options];
    for (int option = 0; option < options; option++) {
      keys[option] = 1024L * option + (next() >>> 32) % (1024L * options);
    }
    int[] ranks = new int[options];
    for (int option = 0; option < options; option++) {
      ranks[option] = 1;
      for (int other = 0; other < options; other++) {
        boolean before =
            keys[other] < keys[option] || (keys[other] == keys[option] && other < option);
        ranks[option] += before ? 1 : 0;
      }
    }
    return ranks;
  }

  /** Changes the ranks as the mode asks; returns the last rank that stays. */
  private int coarsen(int[] ranks, Mode mode) {
    return switch (mode) {
      case FULL -> ranks.length;
      case TRUNC -> 3 + (int) Long.remainderUnsigned(next(), ranks.length - 2);
      case TIES -> {
        for (int option = 0; option < ranks.length; option++) {
          ranks[option] = 1 + (ranks[option] - 1) / 3;
        }
        yield 1 + (int) Long.remainderUnsigned(next(), (ranks.length + 2) / 3);
      }
    };
  }

  /** SplitMix64, after G. L. Steele, D. Lea, C. H. Flood (2014). */
  private long next() {
    state += 0x9E3779B97F4A7C15L;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
