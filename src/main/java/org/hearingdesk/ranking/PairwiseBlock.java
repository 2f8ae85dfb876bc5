package org.hearingdesk.ranking;

import java.util.Arrays;

/**
 * Some thousand ballots that are compared at once.
 *
 * <p>Each ballot comes as words of eight options, a byte each. The block turns them into bit planes
 * — for each option and each bit of its level one bit for each ballot — and compares two options by
 * whole words, 64 ballots at a time. Every inner loop runs over plain arrays of longs, element by
 * element, so that the compiler makes vector instructions of it.
 */
final class PairwiseBlock {
  private static final int EIGHT = 8;
  private static final int WORDS = 64;
  private static final int COLUMN = WORDS * EIGHT;
  private static final int MOST = COLUMN * EIGHT;

  private static final long SIGNS = 0x8080808080808080L;
  private static final long ONES = 0x0101010101010101L;

  /** Levels are ranks less one; what is left out has the level below all others. */
  private static final int SILENT_LEVEL = PairwiseTally.SILENT - 1;

  private final int options;
  private final long[] keep;

  /** By eight options, by an eighth of the ballots: one word for each ballot. Made when needed. */
  private long[][][] words = new long[0][][];

  private int filled;
  private long bitsUsed;
  private boolean silent;

  PairwiseBlock(int options) {
    this.options = options;
    this.keep = new long[(options + EIGHT - 1) / EIGHT];
    Arrays.fill(keep, -1);
    if (options % EIGHT != 0) {
      keep[keep.length - 1] = (1L << (options % EIGHT * Byte.SIZE)) - 1;
    }
  }

  /** How many words one ballot has. */
  int parts() {
    return keep.length;
  }

  boolean full() {
    return filled == MOST;
  }

  /** Puts eight ranks of the next ballot. */
  void put(int part, long ranks) {
    if (filled == 0 && part == 0 && words.length == 0) {
      words = new long[parts()][EIGHT][COLUMN];
    }
    // One less in every byte, where no byte borrows from the next: 0, left out, becomes 127.
    long levels = (((ranks | SIGNS) - ONES) & ~SIGNS) & keep[part];
    bitsUsed |= levels;
    silent |= hasSilent(levels);
    words[part][filled / COLUMN][filled % COLUMN] = levels;
  }

  /** Whether a byte is {@link #SILENT_LEVEL}; the test for a zero byte, after Hacker's Delight. */
  private static boolean hasSilent(long levels) {
    long zero = levels ^ (SILENT_LEVEL * ONES);
    return (((zero | SIGNS) - ONES) & SIGNS) != SIGNS;
  }

  void next() {
    filled++;
  }

  /** Adds the comparisons of all ballots, and is empty again. */
  void countInto(long[][] above) {
    if (filled == 0) {
      return;
    }
    blankTheRest();
    long[][][] planes = planes();
    int bits = bits();
    long[][] speaks = new long[silent ? options : 0][];
    for (int option = 0; option < speaks.length; option++) {
      speaks[option] = speaks(planes[option], bits);
    }
    compare(planes, bits, speaks, above);
    filled = 0;
    bitsUsed = 0;
    silent = false;
  }

  /** Ballots that are not there have equal levels, which count for nobody. */
  private void blankTheRest() {
    for (long[][] part : words) {
      for (int eighth = 0; eighth < EIGHT; eighth++) {
        int from = Math.clamp(filled - (long) eighth * COLUMN, 0, COLUMN);
        Arrays.fill(part[eighth], from, COLUMN, 0);
      }
    }
  }

  private int bits() {
    long folded = bitsUsed | (bitsUsed >>> 32);
    folded |= (folded >>> 16);
    folded |= (folded >>> 8);
    return Long.SIZE - Long.numberOfLeadingZeros(folded & 0x7F);
  }

  /** For each option the planes of its bits. */
  private long[][][] planes() {
    long[][][] planes = new long[options][][];
    for (int part = 0; part < parts(); part++) {
      transpose(words[part]);
      for (int option = 0; option < EIGHT && part * EIGHT + option < options; option++) {
        long[] levels = words[part][option];
        turnBits(levels);
        long[][] eighths = new long[EIGHT][];
        for (int eighth = 0; eighth < EIGHT; eighth++) {
          eighths[eighth] = Arrays.copyOfRange(levels, eighth * WORDS, (eighth + 1) * WORDS);
        }
        transpose(eighths);
        planes[part * EIGHT + option] = eighths;
      }
    }
    return planes;
  }

  /** Byte b of row r becomes byte r of row b, in every column. */
  private static void transpose(long[][] rows) {
    swap(rows, 4, 32, 0x00000000FFFFFFFFL);
    swap(rows, 2, 16, 0x0000FFFF0000FFFFL);
    swap(rows, 1, 8, 0x00FF00FF00FF00FFL);
  }

  private static void swap(long[][] rows, int distance, int shift, long mask) {
    for (int row = 0; row < EIGHT; row++) {
      if ((row & distance) == 0) {
        swap(rows[row], rows[row + distance], shift, mask);
      }
    }
  }

  private static void swap(long[] upper, long[] lower, int shift, long mask) {
    for (int i = 0; i < upper.length; i++) {
      long moved = ((upper[i] >>> shift) ^ lower[i]) & mask;
      lower[i] ^= moved;
      upper[i] ^= (moved << shift);
    }
  }

  /** Bit b of byte r becomes bit r of byte b, in every word. */
  private static void turnBits(long[] words) {
    turnBits(words, 7, 0x00AA00AA00AA00AAL);
    turnBits(words, 14, 0x0000CCCC0000CCCCL);
    turnBits(words, 28, 0x00000000F0F0F0F0L);
  }

  private static void turnBits(long[] words, int shift, long mask) {
    for (int i = 0; i < words.length; i++) {
      long word = words[i];
      long moved = (word ^ (word >>> shift)) & mask;
      words[i] = word ^ moved ^ (moved << shift);
    }
  }

  /** Where the level is not the one of silence. */
  private static long[] speaks(long[][] planes, int bits) {
    long[] differs = new long[WORDS];
    for (int bit = 0; bit < bits; bit++) {
      long silent = ((SILENT_LEVEL >>> bit) & 1) == 0 ? 0 : -1;
      for (int word = 0; word < WORDS; word++) {
        differs[word] |= planes[bit][word] ^ silent;
      }
    }
    return differs;
  }

  private static void compare(long[][][] planes, int bits, long[][] speaks, long[][] above) {
    long[] below = new long[WORDS];
    long[] differs = new long[WORDS];
    for (int i = 0; i < planes.length; i++) {
      for (int j = i + 1; j < planes.length; j++) {
        Arrays.fill(below, 0);
        Arrays.fill(differs, 0);
        for (int bit = 0; bit < bits; bit++) {
          step(planes[i][bit], planes[j][bit], below, differs);
        }
        if (speaks.length > 0) {
          keepBoth(speaks[i], speaks[j], below, differs);
        }
        long first = count(below);
        above[i][j] += first;
        above[j][i] += count(differs) - first;
      }
    }
  }

  /** From the lowest bit to the highest: where they differ, this bit decides anew. */
  private static void step(long[] i, long[] j, long[] below, long[] differs) {
    for (int word = 0; word < WORDS; word++) {
      long different = i[word] ^ j[word];
      below[word] ^= different & (j[word] ^ below[word]);
      differs[word] |= different;
    }
  }

  private static void keepBoth(long[] i, long[] j, long[] below, long[] differs) {
    for (int word = 0; word < WORDS; word++) {
      long both = i[word] & j[word];
      below[word] &= both;
      differs[word] &= both;
    }
  }

  private static long count(long[] words) {
    long sum = 0;
    for (int word = 0; word < WORDS; word++) {
      sum += Long.bitCount(words[word]);
    }
    return sum;
  }
}
