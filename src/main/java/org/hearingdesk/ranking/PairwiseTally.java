package org.hearingdesk.ranking;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.hearingdesk.ranking.ballot.Answer;

/**
 * Adds ballots of one weight up into a table of comparisons: how many rank one option strictly
 * above another. Exact up to 2⁶³ voters; the ballots themselves are not kept.
 *
 * <p>Not to be shared by threads: count in several and add them up.
 */
public final class PairwiseTally {
  /** In a small row: the option is left out, and so stands below every one with a rank. */
  public static final byte LEFT_OUT = 0;

  /** In a small row: the ballot says nothing about the option. */
  public static final byte SILENT = 127;

  /** The largest rank that a small row can hold. */
  public static final int LARGEST_RANK = 126;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final int options;

  /** Whether ballots are added one by one: to take many at a time pays only for many. */
  private final boolean plain;

  private final long[][] above;
  private final PairwiseBlock block;
  private final byte[] row;
  private long voters;
  private long blanks;

  public PairwiseTally(int options) {
    this(options, false);
  }

  private PairwiseTally(int options, boolean plain) {
    this.options = options;
    this.plain = plain;
    this.above = new long[options][options];
    this.block = new PairwiseBlock(options);
    this.row = new byte[(options + Long.BYTES - 1) / Long.BYTES * Long.BYTES];
  }

  /** For a handful of ballots, which it adds quicker than the one for many. */
  static PairwiseTally ofFew(int options) {
    return new PairwiseTally(options, true);
  }

  /** How many voters were added, those of blank ballots among them. */
  public long voters() {
    return voters;
  }

  /** How many of them handed in a ballot without any value. */
  public long blanks() {
    return blanks;
  }

  /** Notes voters whose blank ballot says nothing about any pair. */
  public void addBlank(long count) {
    voters += count;
    blanks += count;
  }

  /**
   * Adds the same ballot of several voters, with levels as {@link Answer#levels} writes them.
   *
   * @param blank whether it has no value at all
   */
  public void add(int[] levels, long count, boolean blank) {
    voters += count;
    blanks += blank ? count : 0;
    if (!plain && count == 1 && small(levels)) {
      addRow(row, 0);
    } else {
      addPlainly(levels, count);
    }
  }

  /** Adds the same pairs of several voters; a pair that is alike or left out adds nothing. */
  public void add(Answer.Pairs pairs, long count, boolean blank) {
    voters += count;
    blanks += blank ? count : 0;
    for (int i = 0; i < options; i++) {
      for (int j = 0; j < options; j++) {
        if (pairs.prefers(i, j)) {
          above[i][j] += count;
        }
      }
    }
  }

  /**
   * Adds the ballot of one voter as a small row.
   *
   * @param ranks for each option {@link #LEFT_OUT}, {@link #SILENT}, or a rank from 1 to {@link
   *     #LARGEST_RANK}, the smaller the better; from {@code from} on
   * @param blank whether it has no rank at all
   */
  public void add(byte[] ranks, int from, boolean blank) {
    voters++;
    blanks += blank ? 1 : 0;
    if (from + row.length <= ranks.length) {
      addRow(ranks, from);
    } else {
      System.arraycopy(ranks, from, row, 0, options);
      addRow(row, 0);
    }
  }

  /** Adds everything that another tally over the same options has counted. */
  public void add(PairwiseTally other) {
    other.settle();
    voters += other.voters;
    blanks += other.blanks;
    for (int i = 0; i < options; i++) {
      for (int j = 0; j < options; j++) {
        above[i][j] += other.above[i][j];
      }
    }
  }

  /** How many voters rank {@code a} strictly above {@code b}. */
  public long above(int a, int b) {
    settle();
    return above[a][b];
  }

  int options() {
    return options;
  }

  /** Writes the levels as a small row if they fit into one. */
  private boolean small(int[] levels) {
    for (int option = 0; option < options; option++) {
      int level = levels[option];
      if (level >= 0 && level < LARGEST_RANK) {
        row[option] = (byte) (level + 1);
      } else if (level == Answer.LOWEST) {
        row[option] = LEFT_OUT;
      } else if (level == Answer.SILENT) {
        row[option] = SILENT;
      } else {
        return false;
      }
    }
    return true;
  }

  private void addRow(byte[] ranks, int from) {
    if (block.full()) {
      settle();
    }
    for (int part = 0; part < block.parts(); part++) {
      block.put(part, (long) LONGS.get(ranks, from + part * Long.BYTES));
    }
    block.next();
  }

  private void addPlainly(int[] levels, long count) {
    for (int i = 0; i < options; i++) {
      int level = levels[i];
      long[] counted = above[i];
      for (int j = 0; j < options; j++) {
        if (level < levels[j] && levels[j] != Answer.SILENT) {
          counted[j] += count;
        }
      }
    }
  }

  private void settle() {
    block.countInto(above);
  }
}
