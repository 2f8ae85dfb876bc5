package org.hearingdesk.ui.floor;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.History;

/**
 * Takes a wrong stop back, also while the cursor is in a text, where undo is that of the text, and
 * also when something else was done meanwhile. The time then runs as if nobody had stopped it.
 */
final class WrongStopViewModel {
  private final Submitter submitter;
  private final ReadOnlyBooleanWrapper can = new ReadOnlyBooleanWrapper();
  private Optional<Id<Change>> stop = Optional.empty();

  WrongStopViewModel(Submitter submitter) {
    this.submitter = submitter;
  }

  /** Whether nobody has the floor since somebody was stopped. */
  ReadOnlyBooleanProperty canProperty() {
    return can.getReadOnlyProperty();
  }

  void giveBack() {
    stop.ifPresent(submitter::takeBack);
  }

  void show(Moment moment, History history) {
    boolean nobody = SpeakingState.of(moment) == SpeakingState.NOBODY;
    stop = nobody ? lastStop(history) : Optional.empty();
    can.set(stop.isPresent());
  }

  /** The change that only stopped the last speaker; a speaker who ended with more has ended. */
  private static Optional<Id<Change>> lastStop(History history) {
    List<Entry> entries = history.entries();
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      if (history.isReverted(entry.change())) {
        continue;
      }
      if (entry.fact() instanceof Fact.FloorEnded) {
        return alone(entries, i) ? Optional.of(entry.change()) : Optional.empty();
      }
      if (entry.fact() instanceof Fact.FloorGiven || entry.fact() instanceof Fact.ItemStarted) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The entries of a change lie side by side in the log of the laptop that made it. */
  private static boolean alone(List<Entry> entries, int at) {
    Id<Change> change = entries.get(at).change();
    boolean before = at > 0 && entries.get(at - 1).change().equals(change);
    boolean after = at + 1 < entries.size() && entries.get(at + 1).change().equals(change);
    return !before && !after;
  }
}
