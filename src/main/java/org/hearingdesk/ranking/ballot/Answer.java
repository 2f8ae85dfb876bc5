package org.hearingdesk.ranking.ballot;

/** What one ballot says about the options: an order, a rating of each, or points. */
public sealed interface Answer {

  /** The kinds of answers; a ballot box holds one kind. */
  enum Kind {
    RANKS,
    RATINGS,
    POINTS
  }

  /** The level of an option that the ballot says nothing about. */
  int SILENT = Integer.MAX_VALUE;

  /** The level below every given value. */
  int LOWEST = Integer.MAX_VALUE - 1;

  Cells cells();

  Kind kind();

  /**
   * Writes the answer as levels, one for each option: the smaller, the better; equal levels are
   * ties; {@link #SILENT} takes no part in any comparison.
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
