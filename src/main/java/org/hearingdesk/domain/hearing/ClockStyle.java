package org.hearingdesk.domain.hearing;

/** What stands between hours and minutes of a clock time. */
public enum ClockStyle {
  POINT("."),
  COLON(":");

  private final String separator;

  ClockStyle(String separator) {
    this.separator = separator;
  }

  public String separator() {
    return separator;
  }
}
