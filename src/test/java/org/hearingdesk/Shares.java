package org.hearingdesk;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What a share of many measurements did not exceed, such as the 99th percentile. */
public final class Shares {
  private Shares() {}

  /**
   * The measurement that this share of them did not exceed.
   *
   * @param share from 0 to 1, which is the longest
   */
  public static <T> double of(List<T> measured, ToDoubleFunction<T> value, double share) {
    double[] sorted = measured.stream().mapToDouble(value).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))];
  }
}
