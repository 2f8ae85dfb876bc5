package org.hearingdesk.ranking;

import java.math.BigInteger;
import java.util.TreeMap;

/**
 * The strongest paths between options, after M. Schulze, A new monotonic, clone-independent,
 * reversal symmetric, and Condorcet-consistent single-winner election method, Social Choice and
 * Welfare 36 (2011).
 *
 * <p>Only majorities are links. A path is as strong as its weakest link.
 */
public final class StrongestPaths {

  /** How the strength of a majority is measured. */
  public enum Strength {
    /** The votes of the winning side. */
    WINNING_VOTES,
    /** The lead of the winning side. */
    MARGINS;

    BigInteger scaled(PairwiseTable table, int a, int b) {
      return switch (this) {
        case WINNING_VOTES -> table.scaledVotes(a, b);
        case MARGINS -> table.scaledMargin(a, b);
      };
    }
  }

  private final int[][] strength;

  private StrongestPaths(int[][] strength) {
    this.strength = strength;
  }

  public static StrongestPaths of(PairwiseTable table, Strength measure) {
    int[][] paths = links(table, measure);
    int options = table.options();
    // The intermediate option must be the outer loop, or longer paths are missed.
    for (int via = 0; via < options; via++) {
      for (int from = 0; from < options; from++) {
        for (int to = 0; to < options; to++) {
          paths[from][to] = Math.max(paths[from][to], Math.min(paths[from][via], paths[via][to]));
        }
      }
    }
    return new StrongestPaths(paths);
  }

  /** Only the order of strengths matters, so each is replaced by its position; 0 is no link. */
  private static int[][] links(PairwiseTable table, Strength measure) {
    TreeMap<BigInteger, Integer> positions = new TreeMap<>();
    int options = table.options();
    for (int a = 0; a < options; a++) {
      for (int b = 0; b < options; b++) {
        if (table.beats(a, b)) {
          positions.put(measure.scaled(table, a, b), 0);
        }
      }
    }
    int next = 1;
    for (var entry : positions.entrySet()) {
      entry.setValue(next++);
    }
    int[][] links = new int[options][options];
    for (int a = 0; a < options; a++) {
      for (int b = 0; b < options; b++) {
        if (table.beats(a, b)) {
          links[a][b] = positions.getOrDefault(measure.scaled(table, a, b), 0);
        }
      }
    }
    return links;
  }

  /** An option is above another where the strongest path to it is stronger than the one back. */
  public StrictOrder order() {
    int options = strength.length;
    boolean[][] above = new boolean[options][options];
    for (int a = 0; a < options; a++) {
      for (int b = 0; b < options; b++) {
        above[a][b] = strength[a][b] > strength[b][a];
      }
    }
    return new StrictOrder(above);
  }
}
