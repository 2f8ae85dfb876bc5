package org.hearingdesk.domain.log;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.Id;

/**
 * What undo and redo would do next on one laptop.
 *
 * <p>Undo takes back the latest change that this laptop made; the closing of the hearing and its
 * creation are barriers, and so is a secret ballot. Redo puts back what was undone last, until
 * something new is done.
 */
public final class UndoStep {
  private UndoStep() {}

  /** The change that undo on this laptop would take back. */
  public static Optional<Id<Change>> undo(History history, String node) {
    List<Entry> entries = history.entries();
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      boolean own = entry.stamp().node().equals(node);
      if (isNote(entry.fact())) {
        continue;
      }
      boolean stays = isBarrier(entry.fact()) || (own && isSecret(history, entry));
      if (stays && !history.isReverted(entry.change())) {
        return Optional.empty();
      }
      boolean canBe = !History.isUndoOrRedo(entry) && !isForGood(entry.fact());
      if (own && canBe && !history.isReverted(entry.change())) {
        return Optional.of(entry.change());
      }
    }
    return Optional.empty();
  }

  /** The change that redo on this laptop would put in force again. */
  public static Optional<Id<Change>> redo(History history, String node) {
    List<Entry> entries = history.entries();
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      if (!entry.stamp().node().equals(node)) {
        continue;
      }
      if (entry.fact() instanceof Fact.ChangeReverted(Id<Change> change)) {
        if (history.isReverted(change)) {
          return Optional.of(change);
        }
      } else if (!(entry.fact() instanceof Fact.ChangeRestored)
          && !history.isReverted(entry.change())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a change may be taken back at all: not the creation of the hearing, not its closing,
   * not a secret ballot, not the erasure of a person.
   */
  public static boolean mayBeTakenBack(List<Entry> ofOneChange) {
    return ofOneChange.stream()
        .noneMatch(entry ->
            isBarrier(entry.fact())
                || isSecret(entry.fact())
                || isNote(entry.fact())
                || isForGood(entry.fact())
                || History.isUndoOrRedo(entry));
  }

  /**
   * Whether this change of a log may be taken back, and all that came in by it if it is a merge.
   */
  public static boolean mayBeTakenBack(History history, List<Entry> ofOneChange) {
    return mayBeTakenBack(ofOneChange)
        && ofOneChange.stream().noneMatch(entry -> isSecret(history, entry));
  }

  /** Whether these may be taken back together: no barrier and no secret ballot is among them. */
  public static boolean mayBeTakenBack(History history, Set<Id<Change>> changes) {
    return history.entries().stream()
        .filter(entry -> changes.contains(entry.change()))
        .noneMatch(
            entry -> isBarrier(entry.fact()) || isSecret(entry.fact()) || isForGood(entry.fact()));
  }

  /** What was said about the log, and changes nothing that undo could take back. */
  static boolean isNote(Fact fact) {
    return fact instanceof Fact.CopyHandedOver || fact instanceof Fact.CopyBegun;
  }

  private static boolean isSecret(History history, Entry entry) {
    if (entry.fact() instanceof Fact.CopyMerged(String file, List<Id<Change>> changes)) {
      Set<Id<Change>> came = Set.copyOf(changes);
      return history.entries().stream()
          .filter(each -> came.contains(each.change()))
          .anyMatch(
              each -> isBarrier(each.fact()) || isSecret(each.fact()) || isForGood(each.fact()));
    }
    return isSecret(entry.fact());
  }

  /** Nobody knows which ballot a vote brought, so that neither can be taken back. */
  private static boolean isSecret(Fact fact) {
    return fact instanceof Fact.SecretBallotHandedIn || fact instanceof Fact.BoxOpened;
  }

  /** Who a person was is in no entry any more. */
  private static boolean isForGood(Fact fact) {
    return fact instanceof Fact.PersonErased;
  }

  private static boolean isBarrier(Fact fact) {
    return fact instanceof Fact.HearingCreated
        || fact instanceof Fact.RecordTakenOver
        || fact instanceof Fact.HearingClosed;
  }
}
