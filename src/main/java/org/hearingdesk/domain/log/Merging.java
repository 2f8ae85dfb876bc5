package org.hearingdesk.domain.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.hearingdesk.domain.hearing.Conflict;
import org.hearingdesk.domain.hearing.Id;

/** What becomes of a log when the entries of another copy come in. Nothing is changed by asking. */
public sealed interface Merging {

  /** The other file is not a copy of this hearing. */
  record OtherHearing() implements Merging {}

  /** Everything that the other copy has is here already. */
  record NothingNew() implements Merging {}

  /**
   * Something comes in.
   *
   * @param base the log as it was
   * @param merged the union
   * @param fresh what comes in, in the order of the stamps
   * @param mends what has to be recorded so that nothing leads nowhere
   */
  record Ready(History base, History merged, List<Entry> fresh, List<Fact> mends)
      implements Merging {
    public Ready {
      fresh = List.copyOf(fresh);
      mends = List.copyOf(mends);
    }

    /** Whether this was made from this very log. */
    @SuppressWarnings("ReferenceEquality") // logs are long, and another one may be equal
    public boolean isFor(History history) {
      return base == history;
    }

    /** Whether more comes in than that others have merged, which nobody has to be told. */
    public boolean telling() {
      return fresh.stream().anyMatch(entry -> !(entry.fact() instanceof Fact.CopyMerged));
    }

    /** The changes that come in, whole or in part. */
    public List<Id<Change>> changes() {
      SequencedSet<Id<Change>> changes = new LinkedHashSet<>();
      fresh.forEach(entry -> changes.add(entry.change()));
      return List.copyOf(changes);
    }

    /** The conflicts that come up by it, without those about {@link #mends}. */
    public List<Conflict> conflicts() {
      Set<Conflict> known = new HashSet<>(base.hearing().conflicts());
      return merged.hearing().conflicts().stream().filter(each -> !known.contains(each)).toList();
    }
  }

  /** Looks what would come of it. */
  static Merging of(History here, List<Entry> there) {
    Set<String> known = new HashSet<>();
    here.entries().forEach(entry -> known.add(entry.id()));
    if (here.size() > 0 && beginning(there).filter(known::contains).isEmpty()) {
      return new OtherHearing();
    }
    List<Entry> fresh = new ArrayList<>();
    there.stream().filter(entry -> known.add(entry.id())).forEach(fresh::add);
    if (fresh.isEmpty()) {
      return new NothingNew();
    }
    fresh.sort(Entry.ORDER);
    History merged = here.merge(fresh);
    return new Ready(here, merged, fresh, Mending.of(merged));
  }

  /** The id of the entry by which a hearing began, the same in all its copies. */
  static Optional<String> beginning(List<Entry> entries) {
    return entries.stream()
        .filter(entry ->
            entry.fact() instanceof Fact.HearingCreated
                || entry.fact() instanceof Fact.RecordTakenOver)
        .min(Entry.ORDER)
        .map(Entry::id);
  }
}
