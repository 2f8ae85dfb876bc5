package org.hearingdesk.domain.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;

/**
 * A log together with the hearing that it comes to. Immutable: adding entries gives a new one.
 *
 * <p>It keeps the hearing at some earlier points, so that taking back a recent change does not
 * replay a whole day.
 */
public final class History {
  /** An empty log. */
  public static final History EMPTY =
      new History(List.of(), Set.of(), Hearing.EMPTY, new TreeMap<>());

  private static final int ENTRIES_BETWEEN_CHECKPOINTS = 500;

  private final List<Entry> entries;
  private final Set<Id<Change>> reverted;
  private final Hearing hearing;
  private final NavigableMap<Integer, Hearing> checkpoints;

  private History(
      List<Entry> entries,
      Set<Id<Change>> reverted,
      Hearing hearing,
      NavigableMap<Integer, Hearing> checkpoints) {
    this.entries = entries;
    this.reverted = reverted;
    this.hearing = hearing;
    this.checkpoints = checkpoints;
  }

  /** The log of these entries, whatever order they are given in; doubles by id count once. */
  public static History of(Collection<Entry> entries) {
    return EMPTY.merge(entries);
  }

  /** The hearing that this log comes to. */
  public Hearing hearing() {
    return hearing;
  }

  /** The entries in the order of their stamps. */
  public List<Entry> entries() {
    return entries;
  }

  public int size() {
    return entries.size();
  }

  /** Whether this change is taken back. */
  public boolean isReverted(Id<Change> change) {
    return reverted.contains(change);
  }

  /**
   * The log with new entries at its end.
   *
   * @throws IllegalArgumentException if one of them does not come after all there are
   */
  public History append(List<Entry> fresh) {
    List<Entry> all = new ArrayList<>(entries.size() + fresh.size());
    all.addAll(entries);
    for (Entry entry : fresh) {
      if (!all.isEmpty() && Entry.ORDER.compare(all.getLast(), entry) >= 0) {
        throw new IllegalArgumentException("out of order: " + entry.stamp());
      }
      all.add(entry);
    }
    return rebuilt(all, entries.size());
  }

  /** The union of both logs. Commutative, associative, idempotent. */
  public History merge(Collection<Entry> others) {
    Map<String, Entry> union = new LinkedHashMap<>();
    entries.forEach(entry -> union.put(entry.id(), entry));
    others.forEach(entry -> union.putIfAbsent(entry.id(), entry));
    if (union.size() == entries.size()) {
      return this;
    }
    List<Entry> all = new ArrayList<>(union.values());
    all.sort(Entry.ORDER);
    int same = 0;
    while (same < entries.size() && entries.get(same).id().equals(all.get(same).id())) {
      same++;
    }
    return rebuilt(all, same);
  }

  /** The hearing as it stood after the first {@code count} entries had been written. */
  public Hearing hearingAfter(int count) {
    return Replay.full(entries.subList(0, count));
  }

  /** Replays what follows the first {@code same} entries, or more where a change was taken back. */
  private History rebuilt(List<Entry> all, int same) {
    Set<Id<Change>> now = revertedIn(all, same);
    int valid = Math.min(same, firstTouched(now));
    NavigableMap<Integer, Hearing> points = new TreeMap<>(checkpoints.headMap(valid, true));
    int start = points.isEmpty() ? 0 : points.lastKey();
    Hearing state = points.isEmpty() ? Hearing.EMPTY : points.lastEntry().getValue();
    if (valid == entries.size()) {
      start = valid;
      state = hearing;
    }
    while (start < all.size()) {
      int next = (start / ENTRIES_BETWEEN_CHECKPOINTS + 1) * ENTRIES_BETWEEN_CHECKPOINTS;
      int end = Math.min(all.size(), next);
      state = Replay.onTop(state, inForce(all.subList(start, end), now));
      if (end == next) {
        points.put(end, state);
      }
      start = end;
    }
    return new History(Collections.unmodifiableList(all), now, state, points);
  }

  private Set<Id<Change>> revertedIn(List<Entry> all, int same) {
    boolean untouched =
        same == entries.size()
            && all.subList(same, all.size()).stream().noneMatch(Reverting::decides);
    return untouched ? reverted : Set.copyOf(Reverting.in(all));
  }

  /** The place of the first entry whose change has just been taken back or put in force again. */
  private int firstTouched(Set<Id<Change>> now) {
    Set<Id<Change>> touched = new HashSet<>(now);
    touched.addAll(reverted);
    touched.removeIf(change -> now.contains(change) && reverted.contains(change));
    if (touched.isEmpty()) {
      return entries.size();
    }
    for (int i = 0; i < entries.size(); i++) {
      if (touched.contains(entries.get(i).change())) {
        return i;
      }
    }
    return entries.size();
  }

  private static List<Entry> inForce(List<Entry> entries, Set<Id<Change>> reverted) {
    return reverted.isEmpty()
        ? entries
        : entries.stream().filter(entry -> !reverted.contains(entry.change())).toList();
  }

  static boolean isUndoOrRedo(Entry entry) {
    return entry.fact() instanceof Fact.ChangeReverted
        || entry.fact() instanceof Fact.ChangeRestored;
  }
}
