package org.hearingdesk.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.History;

/**
 * The entries of one change, oldest first.
 *
 * @param reverted whether the change is taken back
 */
public record ChangeGroup(Id<Change> change, List<Entry> entries, boolean reverted) {
  public ChangeGroup {
    entries = List.copyOf(entries);
  }

  /** The entry by which the change began. */
  public Entry first() {
    return entries.getFirst();
  }

  /** The changes of a log, newest first. */
  public static List<ChangeGroup> newestFirst(History history) {
    Map<Id<Change>, List<Entry>> byChange = new LinkedHashMap<>();
    for (Entry entry : history.entries()) {
      byChange.computeIfAbsent(entry.change(), key -> new ArrayList<>(2)).add(entry);
    }
    List<ChangeGroup> groups = new ArrayList<>(byChange.size());
    byChange.forEach((change, entries) ->
        groups.add(new ChangeGroup(change, entries, history.isReverted(change))));
    return groups.reversed();
  }
}
