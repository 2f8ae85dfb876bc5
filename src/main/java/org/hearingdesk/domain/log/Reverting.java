package org.hearingdesk.domain.log;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearingdesk.domain.hearing.Id;

/**
 * Which changes of a log are taken back. Of several entries about one change the latest counts, if
 * it is not taken back itself; so the log is read from its end.
 */
final class Reverting {
  private final Map<Id<Change>, Boolean> reverted = new HashMap<>();

  private Reverting() {}

  /** The changes that are taken back when all of these entries, sorted, have been read. */
  static Set<Id<Change>> in(List<Entry> sorted) {
    Reverting reverting = new Reverting();
    for (int i = sorted.size() - 1; i >= 0; i--) {
      if (decides(sorted.get(i))) {
        reverting.read(sorted.get(i));
      }
    }
    Set<Id<Change>> found = new HashSet<>();
    reverting.reverted.forEach((change, is) -> {
      if (is) {
        found.add(change);
      }
    });
    return found;
  }

  /** Whether it is about other changes being in force or not. */
  static boolean decides(Entry entry) {
    return History.isUndoOrRedo(entry)
        || entry.fact() instanceof Fact.ChangesTakenBack
        || entry.fact() instanceof Fact.CopyMerged;
  }

  @SuppressWarnings("IfChainToSwitch") // most facts are about no other change
  private void read(Entry entry) {
    boolean gone = reverted.getOrDefault(entry.change(), false);
    if (entry.fact() instanceof Fact.CopyMerged(String file, List<Id<Change>> changes)) {
      if (gone) {
        changes.forEach(change -> reverted.putIfAbsent(change, true));
      }
    } else if (!gone) {
      if (entry.fact() instanceof Fact.ChangeReverted(Id<Change> change)) {
        reverted.putIfAbsent(change, true);
      } else if (entry.fact() instanceof Fact.ChangeRestored(Id<Change> change)) {
        reverted.putIfAbsent(change, false);
      } else if (entry.fact() instanceof Fact.ChangesTakenBack(List<Id<Change>> changes)) {
        changes.forEach(change -> reverted.putIfAbsent(change, true));
      }
    }
  }
}
