package org.hearingdesk.ui.priorities.ballots;

import java.util.List;
import org.hearingdesk.ui.priorities.SideMark;

/**
 * How many ballots have come in: all that may be seen while a round is open.
 *
 * @param entitled how many may hand in
 * @param counted how many have
 * @param keying how many of the others are being keyed in
 * @param faulty how many of the others could not be handed in as they stand
 * @param toFix the names behind every ballot to fix, corrections included
 * @param lastAt when the last one came, as a clock time; blank before the first
 */
public record Counts(
    int entitled,
    int counted,
    int keying,
    int faulty,
    List<String> toFix,
    List<SideCount> sides,
    String lastAt) {

  public static final Counts NONE = new Counts(0, 0, 0, 0, List.of(), List.of(), "");

  /** The same for one side. */
  public record SideCount(SideMark side, int counted, int entitled) {}

  public Counts {
    toFix = List.copyOf(toFix);
    sides = List.copyOf(sides);
  }

  public int notYet() {
    return Math.max(0, entitled - counted - keying - faulty);
  }

  /** The share of {@code part} in all who may hand in. */
  public double share(int part) {
    return entitled == 0 ? 0 : (double) part / entitled;
  }
}
