package org.hearingdesk.ranking.ballot;

/**
 * Fills the cells of pairs one by one; used once.
 *
 * <p>The cells are those of the first option with each after it, then of the second, and so on;
 * each is {@link #FIRST}, {@link #SECOND} or {@link #ALIKE}, or left out.
 */
public final class PairCells {
  /** The option that stands first in the pair is preferred. */
  public static final int FIRST = 1;

  /** The option that stands second in the pair is preferred. */
  public static final int SECOND = 2;

  /** Neither of the two is preferred. */
  public static final int ALIKE = 0;

  private final int options;
  private final Cells.Builder cells;

  /** Starts with every pair left out. */
  public PairCells(int options) {
    this.options = options;
    cells = Cells.builder(pairs(options));
  }

  /** How many pairs so many options make. */
  public static int pairs(int options) {
    return options * (options - 1) / 2;
  }

  /** The number of the cell in which two options are compared, whichever is named first. */
  static int index(int options, int one, int other) {
    if (one == other) {
      throw new IllegalArgumentException("option " + one + " compared with itself");
    }
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    return first * (2 * options - first - 1) / 2 + second - first - 1;
  }

  /** Prefers one option to another. */
  public PairCells prefer(int option, int other) {
    cells.give(index(options, option, other), option < other ? FIRST : SECOND);
    return this;
  }

  /** Holds two options for alike. */
  public PairCells alike(int option, int other) {
    cells.give(index(options, option, other), ALIKE);
    return this;
  }

  public Answer.Pairs build() {
    return new Answer.Pairs(options, cells.build());
  }
}
