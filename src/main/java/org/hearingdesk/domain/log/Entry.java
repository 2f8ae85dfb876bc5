package org.hearingdesk.domain.log;

import java.time.Instant;
import java.util.Comparator;
import org.hearingdesk.domain.hearing.Id;

/**
 * A line of the log: a fact with when, where and by whom it was recorded.
 *
 * @param id unique over all laptops
 * @param at what the laptop's clock showed
 * @param operator who sat at the laptop, as they called themselves
 * @param change what was done in one go; entries of one change are undone together
 */
public record Entry(
    String id, Stamp stamp, Instant at, String operator, Id<Change> change, Fact fact) {
  /** The order in which entries are replayed. */
  public static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::stamp).thenComparing(Entry::id);
}
