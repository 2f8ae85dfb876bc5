package org.hearingdesk.ui.kit;

/** How large text is, and everything that is measured by it. */
public enum TextSize {
  NORMAL("100"),
  LARGE("125"),
  LARGER("150"),
  DOUBLE("200");

  private final String percent;

  TextSize(String percent) {
    this.percent = percent;
  }

  /** A stable name for settings: the percentage. */
  public String key() {
    return percent;
  }

  /** The next larger size; the largest stays. */
  public TextSize larger() {
    return switch (this) {
      case NORMAL -> LARGE;
      case LARGE -> LARGER;
      case LARGER, DOUBLE -> DOUBLE;
    };
  }

  /** The next smaller size; the usual one stays. */
  public TextSize smaller() {
    return switch (this) {
      case DOUBLE -> LARGER;
      case LARGER -> LARGE;
      case LARGE, NORMAL -> NORMAL;
    };
  }
}
