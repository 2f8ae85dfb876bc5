package org.hearingdesk.domain.hearing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The order of the options on each sheet of a question. It follows from the seed alone, so that
 * anybody can draw it again.
 *
 * <p>Rotated: sheet {@code s} begins with option {@code (seed + s) mod n}. Shuffled: from the last
 * option to the second, each changes places with the one at {@code r mod (i + 1)}, {@code r} being
 * the next number of SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, 2014) begun at {@code seed ×
 * 1,000,003 + s}, taken without its sign.
 */
public final class SheetOrder {
  private static final long SHEETS_APART = 1_000_003;
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private SheetOrder() {}

  /**
   * The options as they stand on a sheet.
   *
   * @param question with a seed, unless its options stand as listed
   * @param sheet from 0
   */
  public static List<Option> of(PriorityQuestion question, int sheet) {
    List<Option> options = new ArrayList<>(question.options());
    int seed = question.counted().seed().orElse(0);
    if (!options.isEmpty()) {
      switch (question.counted().order()) {
        case AS_LISTED -> {}
        case ROTATED ->
            Collections.rotate(options, -(int) (((long) seed + sheet) % options.size()));
        case SHUFFLED -> shuffle(options, seed * SHEETS_APART + sheet);
      }
    }
    return List.copyOf(options);
  }

  private static void shuffle(List<Option> options, long begin) {
    long state = begin;
    for (int i = options.size() - 1; i > 0; i--) {
      state += GAMMA;
      Collections.swap(options, i, (int) Long.remainderUnsigned(mixed(state), i + 1L));
    }
  }

  private static long mixed(long state) {
    long once = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
    return twice ^ (twice >>> 31);
  }
}
