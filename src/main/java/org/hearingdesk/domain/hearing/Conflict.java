package org.hearingdesk.domain.hearing;

/**
 * Two edits of one thing that were made from the same earlier state, on laptops that did not know
 * of each other. The later one stands; the earlier one is kept here until a person settles it.
 *
 * @param entry the entry of the log by which it came to light
 * @param subject the id of the thing
 * @param field which of its fields, by its name in the record
 * @param before what both started from
 * @param replaced what stood when the later one came
 * @param standing what stands now
 */
public record Conflict(
    String entry, String subject, String field, String before, String replaced, String standing) {
  /** The field of a conflict between one who removed a thing and one who used or edited it. */
  public static final String REMOVED = "removed";

  /** The field of a conflict between two turns that had the floor at once. */
  public static final String FLOOR = "floor";
}
