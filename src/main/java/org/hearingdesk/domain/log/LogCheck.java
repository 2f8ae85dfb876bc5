package org.hearingdesk.domain.log;

import java.util.List;
import java.util.Optional;

/**
 * Whether the log of a file is as it was written. Each entry is chained to the one before it by a
 * hash, so that one that was changed, removed or put in between shows.
 *
 * @param entries how many there are
 * @param upgraded how many of them were there before they were chained, and when that was
 * @param rewritten how many were rewritten by the erasure of a person, and say so
 * @param faults in the order of the entries; none if all is as it was written
 * @param seal a word for the whole log: whoever noted it down finds out whether it is still there
 * @param sealed the entry to which an earlier seal belongs; empty if none was asked for, or if the
 *     log up to it is not what it was
 */
public record LogCheck(
    int entries,
    Optional<Upgraded> upgraded,
    int rewritten,
    List<Fault> faults,
    String seal,
    Optional<Long> sealed) {
  public LogCheck {
    faults = List.copyOf(faults);
  }

  /** Whether every entry is as it was written. */
  public boolean whole() {
    return faults.isEmpty();
  }

  /**
   * A file of an older format, whose entries were chained when it was brought up to date.
   *
   * @param entries how many there were
   * @param at when that was, as the computer's clock showed
   */
  public record Upgraded(int entries, String at) {}

  /** Something that is not as it was written. */
  public sealed interface Fault {
    /** What is in an entry is not what was written. */
    record Changed(long number) implements Fault {}

    /** The entries with these numbers are not there any more. */
    record Missing(long first, long last) implements Fault {}

    /** An entry does not follow the one that is before it now. */
    record OutOfPlace(long number) implements Fault {}

    /** An entry that this program did not write. */
    record Unchained(long number) implements Fault {}
  }
}
