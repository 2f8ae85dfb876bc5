package org.hearingdesk.ui.priorities.ballots;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearingdesk.ui.priorities.SideMark;
import org.hearingdesk.ui.priorities.ballots.BallotRow.Status;

/** Counts the lines of the grid. */
final class Tally {
  private Tally() {}

  static Counts of(Collection<BallotRow> rows, String lastAt) {
    int counted = 0;
    int keying = 0;
    int faulty = 0;
    List<String> toFix = new ArrayList<>();
    Map<SideMark, int[]> sides = new LinkedHashMap<>();
    for (BallotRow row : rows) {
      counted += row.handedIn() ? 1 : 0;
      keying += !row.handedIn() && row.status() == Status.KEYING ? 1 : 0;
      faulty += !row.handedIn() && row.status() == Status.TO_FIX ? 1 : 0;
      if (row.status() == Status.TO_FIX) {
        toFix.add(row.name());
      }
      row.side()
          .ifPresent(side -> {
            int[] both = sides.computeIfAbsent(side, key -> new int[2]);
            both[0] += row.handedIn() ? 1 : 0;
            both[1]++;
          });
    }
    List<Counts.SideCount> bySide = new ArrayList<>();
    sides.forEach((side, both) -> bySide.add(new Counts.SideCount(side, both[0], both[1])));
    bySide.sort((a, b) -> Integer.compare(b.entitled(), a.entitled()));
    return new Counts(rows.size(), counted, keying, faulty, toFix, bySide, lastAt);
  }
}
