package org.hearingdesk.ui.minutes;

/** How high a paragraph is whose words are not laid out: as it was last, else as is likely. */
final class HeightOfText {
  /** In em: how wide a letter is as a rule, how high a line is, and what is around the text. */
  private static final double LETTER = 0.53;

  private static final double LINE = 1.6;
  private static final double AROUND = 0.3;

  private int letters;
  private double measuredAt = -1;
  private double measured;

  /** The paragraph has another text now. */
  void of(int length) {
    letters = length;
    measuredAt = -1;
  }

  /** It was this high when it was so wide. */
  void measured(double width, double height) {
    measuredAt = width;
    measured = height;
  }

  /**
   * Its height.
   *
   * @param width of the whole paragraph
   * @param line how long its lines are
   */
  double at(double width, double line, double em) {
    if (width == measuredAt) {
      return measured;
    }
    double lines = line <= 0 ? 1 : Math.ceil(letters * LETTER * em / line);
    return (Math.max(1, lines) * LINE + AROUND) * em;
  }
}
