package org.hearingdesk.domain.log;

import java.util.Comparator;

/**
 * A hybrid logical clock: orders the entries of several laptops so that an effect never comes
 * before its cause, and stays close to the time of day.
 *
 * <p>Source: S. Kulkarni, M. Demirbas, D. Madeppa, B. Avva, M. Leone: Logical Physical Clocks and
 * Consistent Snapshots in Globally Distributed Databases, 2014.
 *
 * @param millis milliseconds since 1970, never less than those of any entry seen before
 * @param counter tells apart what happened in the same millisecond
 * @param node the laptop that wrote the entry
 */
public record Stamp(long millis, int counter, String node) implements Comparable<Stamp> {
  private static final Comparator<Stamp> ORDER =
      Comparator.comparingLong(Stamp::millis)
          .thenComparingInt(Stamp::counter)
          .thenComparing(Stamp::node);

  /** The stamp before any other of this laptop. */
  public static Stamp first(String node) {
    return new Stamp(0, 0, node);
  }

  /**
   * The stamp of the next entry that this laptop writes when its clock shows {@code wallMillis}.
   */
  public Stamp next(long wallMillis) {
    return wallMillis > millis
        ? new Stamp(wallMillis, 0, node)
        : new Stamp(millis, Math.addExact(counter, 1), node);
  }

  /** This laptop's stamp after it has seen an entry of another one. */
  public Stamp seen(Stamp other) {
    boolean later = other.millis > millis || (other.millis == millis && other.counter > counter);
    return later ? new Stamp(other.millis, other.counter, node) : this;
  }

  @Override
  public int compareTo(Stamp other) {
    return ORDER.compare(this, other);
  }
}
