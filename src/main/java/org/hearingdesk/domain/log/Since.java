package org.hearingdesk.domain.log;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;

/**
 * What was done since a moment of a log: what stands behind it, and what came in behind it from
 * copies although it was done before.
 */
public final class Since {
  private final History history;
  private final Id<Change> moment;

  /**
   * @param moment the change with which the moment ends
   */
  public Since(History history, Id<Change> moment) {
    this.history = history;
    this.moment = moment;
  }

  /** The changes since then that are in force, oldest first. Names of states stay. */
  public List<Id<Change>> changes() {
    Map<Id<Change>, Boolean> found = new LinkedHashMap<>();
    Set<Id<Change>> came = new HashSet<>();
    for (Entry entry : history.entries().subList(place(), history.size())) {
      if (entry.fact() instanceof Fact.CopyMerged(String file, List<Id<Change>> changes)) {
        came.addAll(changes);
      }
      boolean stays =
          entry.change().equals(moment)
              || entry.fact() instanceof Fact.StateNamed
              || UndoStep.isNote(entry.fact());
      if (!stays && !history.isReverted(entry.change())) {
        found.put(entry.change(), true);
      }
    }
    came.stream()
        .filter(change -> !history.isReverted(change))
        .sorted()
        .forEach(change -> found.putIfAbsent(change, true));
    return List.copyOf(found.keySet());
  }

  /** The hearing as it stood at the moment, as far as this log tells. */
  public Hearing hearing() {
    return history.hearingAfter(place());
  }

  /** How many entries there were at the moment. */
  private int place() {
    int place = 0;
    for (int i = 0; i < history.size(); i++) {
      if (history.entries().get(i).change().equals(moment)) {
        place = i + 1;
      }
    }
    return place;
  }

  /** The latest change before this one in the log; empty for the first. */
  public static Optional<Id<Change>> before(History history, Id<Change> change) {
    Optional<Id<Change>> before = Optional.empty();
    for (Entry entry : history.entries()) {
      if (entry.change().equals(change)) {
        return before;
      }
      before = Optional.of(entry.change());
    }
    return before;
  }
}
