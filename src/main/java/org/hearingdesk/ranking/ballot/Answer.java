package org.hearingdesk.ranking.ballot;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What one ballot says about the options: an order, a rating of each, points, or pairs. */
public sealed interface Answer {

  /** The kinds of answers; a ballot box holds one kind. */
  enum Kind {
    RANKS,
    RATINGS,
    POINTS,
    PAIRS
  }

  /** The level of an option that the ballot says nothing about. */
  int SILENT = Integer.MAX_VALUE;

  /** The level below every given value. */
  int LOWEST = Integer.MAX_VALUE - 1;

  /** What stands on the sheet: one cell for each option, or for each pair of them. */
  Cells cells();

  /** How many options it is about. */
  default int options() {
    return cells().size();
  }

  /** Whether it gives an option anything: a place, a grade, a point, or a pair that it wins. */
  default boolean speaksFor(int option) {
    return cells().value(option).orElse(0) > 0;
  }

  Kind kind();

  /**
   * Writes the answer as levels, one for each option: the smaller, the better; equal levels are
   * ties; {@link #SILENT} takes no part in any comparison.
   *
   * @throws UnsupportedOperationException for pairs, which may run in a circle
   */
  void levels(LeftOutRule leftOut, int[] into);

  /** Positions from 1, the best. Equal numbers are ties and gaps are allowed: 1, 3, 3, 7. */
  record Ranks(Cells cells) implements Answer {
    public Ranks {
      requireAtLeast(1, cells, "a rank");
    }

    @Override
    public Kind kind() {
      return Kind.RANKS;
    }

    @Override
    public void levels(LeftOutRule leftOut, int[] into) {
      for (int option = 0; option < cells.size(); option++) {
        into[option] =
            cells.isGiven(option) ? cells.raw(option) : levelWithoutValue(cells, option, leftOut);
      }
    }
  }

  /**
   * A grade for each option, higher is better.
   *
   * @param denominator each cell's value is divided by it, so that half grades stay exact
   */
  record Ratings(Cells cells, int denominator) implements Answer {
    public Ratings {
      if (denominator < 1) {
        throw new IllegalArgumentException("denominator " + denominator);
      }
    }

    public Ratings(Cells cells) {
      this(cells, 1);
    }

    @Override
    public Kind kind() {
      return Kind.RATINGS;
    }

    @Override
    public void levels(LeftOutRule leftOut, int[] into) {
      for (int option = 0; option < cells.size(); option++) {
        into[option] =
            cells.isGiven(option) ? -cells.raw(option) : levelWithoutValue(cells, option, leftOut);
      }
    }
  }

  /** Points spent on each option; an option left out has got none. */
  record Points(Cells cells) implements Answer {
    public Points {
      requireAtLeast(0, cells, "points");
    }

    @Override
    public Kind kind() {
      return Kind.POINTS;
    }

    /** An option without points is left out, whether its cell is blank or 0. */
    @Override
    public void levels(LeftOutRule leftOut, int[] into) {
      for (int option = 0; option < cells.size(); option++) {
        into[option] =
            cells.isGiven(option) && cells.raw(option) > 0
                ? -cells.raw(option)
                : levelWithoutValue(cells, option, leftOut);
      }
    }
  }

  /**
   * Pairs of options compared one by one; see {@link PairCells}. Nothing is said about a pair that
   * is left out, and no order is made of what is said.
   */
  record Pairs(int options, Cells cells) implements Answer {
    public Pairs {
      if (cells.size() != PairCells.pairs(options)) {
        throw new IllegalArgumentException(cells.size() + " pairs of " + options + " options");
      }
    }

    /** Whether the first option is preferred to the second. */
    public boolean prefers(int first, int second) {
      int value =
          first == second ? 0 : cells.value(PairCells.index(options, first, second)).orElse(0);
      return first < second ? value == PairCells.FIRST : value == PairCells.SECOND;
    }

    /** Whether the two are said to be alike, which is not the same as being left out. */
    public boolean alike(int first, int second) {
      OptionalInt value = cells.value(PairCells.index(options, first, second));
      return value.isPresent() && value.getAsInt() == PairCells.ALIKE;
    }

    @Override
    public boolean speaksFor(int option) {
      return IntStream.range(0, options).anyMatch(other -> prefers(option, other));
    }

    @Override
    public Kind kind() {
      return Kind.PAIRS;
    }

    @Override
    public void levels(LeftOutRule leftOut, int[] into) {
      throw new UnsupportedOperationException("pairs have no levels");
    }
  }

  private static int levelWithoutValue(Cells cells, int option, LeftOutRule leftOut) {
    return cells.state(option) == Cells.State.NO_OPINION
        ? SILENT
        : switch (leftOut) {
          case BOTTOM -> LOWEST;
          case NO_OPINION -> SILENT;
        };
  }

  private static void requireAtLeast(int least, Cells cells, String what) {
    for (int option = 0; option < cells.size(); option++) {
      if (cells.isGiven(option) && cells.raw(option) < least) {
        throw new IllegalArgumentException(what + " below " + least + ": " + cells.raw(option));
      }
    }
  }
}
