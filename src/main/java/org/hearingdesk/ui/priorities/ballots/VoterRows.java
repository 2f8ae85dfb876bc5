package org.hearingdesk.ui.priorities.ballots;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.ui.kit.ListSync;
import org.hearingdesk.ui.priorities.ballots.BallotRow.Status;
import org.hearingdesk.ui.priorities.ballots.BallotsViewModel.Filter;

/**
 * The voters of a round as rows: whose ballot is at hand, and which are listed. The one at hand is
 * listed always.
 */
final class VoterRows {
  private final Map<String, BallotRow> all = new LinkedHashMap<>();
  private final ObservableList<BallotRow> listed = FXCollections.observableArrayList();
  private final ListSync<BallotRow> sync = new ListSync<>(listed, BallotRow::id);
  private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.ALL);
  private final ReadOnlyObjectWrapper<Optional<BallotRow>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private String focused = "";

  ObservableList<BallotRow> listed() {
    return listed;
  }

  Collection<BallotRow> all() {
    return all.values();
  }

  ReadOnlyObjectProperty<Filter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** The row at hand, as {@link #show} showed it last. */
  ReadOnlyObjectProperty<Optional<BallotRow>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** The id of the voter whose ballot is at hand; blank for nobody. */
  String focused() {
    return focused;
  }

  /** The row at hand; empty for a voter who is not there any more. */
  Optional<BallotRow> atHand() {
    return of(focused);
  }

  Optional<BallotRow> of(String voter) {
    return Optional.ofNullable(all.get(voter));
  }

  /** Begins with a voter, all being listed. */
  void startAt(String voter) {
    filter.set(Filter.ALL);
    focused = voter;
  }

  /** Lists only some; goes to the first of them unless the one at hand is among them. */
  void list(Filter which) {
    filter.set(which);
    List<String> fitting =
        all.values().stream().filter(row -> fits(row, which)).map(BallotRow::id).toList();
    if (!fitting.isEmpty() && !fitting.contains(focused)) {
      focused = fitting.getFirst();
    }
  }

  /** Goes to a voter; lists all if the list leaves it out. */
  void goTo(String voter) {
    focused = voter;
    if (listed.stream().noneMatch(row -> row.id().equals(voter))) {
      filter.set(Filter.ALL);
    }
  }

  /** The row so many below the one at hand, or above; the last, or the first, beyond the ends. */
  Optional<BallotRow> beside(int by) {
    int at = index();
    return at < 0
        ? Optional.empty()
        : Optional.of(listed.get(Math.clamp((long) at + by, 0, listed.size() - 1)));
  }

  /** Goes to the next voter that is listed. Returns false at the end, where it stays. */
  boolean next() {
    int at = index();
    boolean last = at < 0 || at + 1 >= listed.size();
    if (!last) {
      focused = listed.get(at + 1).id();
    }
    return !last;
  }

  /** The next ballot that is to be fixed, around the end of the list. */
  Optional<BallotRow> nextToFix() {
    List<String> ids = List.copyOf(all.keySet());
    int from = ids.indexOf(focused);
    for (int step = 1; step <= ids.size(); step++) {
      Optional<BallotRow> row = of(ids.get(Math.floorMod(from + step, ids.size())));
      if (row.filter(each -> each.status() == Status.TO_FIX).isPresent()) {
        return row;
      }
    }
    return Optional.empty();
  }

  void put(BallotRow row) {
    all.put(row.id(), row);
  }

  void replace(List<BallotRow> rows) {
    all.clear();
    rows.forEach(this::put);
  }

  /** Shows what was put. */
  void show() {
    sync.update(
        all.values().stream()
            .filter(row -> row.id().equals(focused) || fits(row, filter.get()))
            .toList());
    current.set(atHand());
  }

  private static boolean fits(BallotRow row, Filter which) {
    return switch (which) {
      case ALL -> true;
      case TO_FIX -> row.status() == Status.TO_FIX;
      case NOT_YET -> !row.handedIn();
    };
  }

  private int index() {
    return listed.stream().map(BallotRow::id).toList().indexOf(focused);
  }
}
