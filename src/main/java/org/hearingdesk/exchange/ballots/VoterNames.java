package org.hearingdesk.exchange.ballots;

/**
 * Finds out whether a voter was there before, by 128 bits of the name: two different names with the
 * same bits are less likely than a wrong bit in memory.
 */
final class VoterNames {
  private static final int SMALLEST = 1 << 12;

  private long[] first = new long[SMALLEST];
  private long[] second = new long[SMALLEST];
  private int[] lines = new int[SMALLEST];
  private int size;

  /** Notes a name on a line, from 1; the line on which it was before, or 0. */
  int add(long one, long two, int line) {
    if (size * 2L > lines.length) {
      grow();
    }
    int at = place(one, two);
    if (lines[at] != 0) {
      return lines[at];
    }
    put(at, one, two, line);
    size++;
    return 0;
  }

  private int place(long one, long two) {
    int at = (int) one & (lines.length - 1);
    while (lines[at] != 0 && (first[at] != one || second[at] != two)) {
      at = (at + 1) & (lines.length - 1);
    }
    return at;
  }

  private void put(int at, long one, long two, int line) {
    first[at] = one;
    second[at] = two;
    lines[at] = line;
  }

  private void grow() {
    long[] ones = first;
    long[] twos = second;
    int[] before = lines;
    int length = Math.multiplyExact(before.length, 2);
    first = new long[length];
    second = new long[length];
    lines = new int[length];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != 0) {
        put(place(ones[i], twos[i]), ones[i], twos[i], before[i]);
      }
    }
  }
}
