package org.hearingdesk.domain.hearing;

/**
 * A fact that found nothing to apply to, such as an edit of something that another laptop removed.
 *
 * @param entry the entry of the log
 * @param subject the id of what was missing or in the way
 */
public record Anomaly(String entry, Kind kind, String subject) {
  /** What was odd. */
  public enum Kind {
    MISSING,
    ALREADY_THERE,
    OUT_OF_ORDER,
    CLOCK_WENT_BACK
  }
}
