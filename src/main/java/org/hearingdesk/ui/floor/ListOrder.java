package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.SpeakerRequest;

/** The order of those who wait; points of order stay before all others, whatever is moved. */
record ListOrder(List<SpeakerRow> rows) {

  /** A move that changes something, and the place among its kind that it leads to, from 1. */
  record Move(Command.MoveRequest command, int place) {}

  /** The place in the list of the one in this row, from 1; 0 for a point of order. */
  int place(int row) {
    int order = 0;
    while (order < rows.size() && rows.get(order).kind() == RequestKind.POINT_OF_ORDER) {
      order++;
    }
    return Math.max(0, row - order + 1);
  }

  /** So many places down, or up when negative. */
  Optional<Move> by(SpeakerRow row, int by) {
    return to(row, peers(row).indexOf(row.id()) + by);
  }

  Optional<Move> toTop(SpeakerRow row) {
    return to(row, 0);
  }

  Optional<Move> toEnd(SpeakerRow row) {
    return to(row, peers(row).size() - 1);
  }

  /** To where another stands, or as near as its kind may. */
  Optional<Move> toPlaceOf(SpeakerRow row, SpeakerRow other) {
    int to = peers(row).indexOf(other.id());
    if (to >= 0) {
      return to(row, to);
    }
    return row.kind() == RequestKind.POINT_OF_ORDER ? toEnd(row) : toTop(row);
  }

  private Optional<Move> to(SpeakerRow row, int to) {
    List<Id<SpeakerRequest>> others = new ArrayList<>(peers(row));
    int from = others.indexOf(row.id());
    if (from < 0 || to < 0 || to >= others.size() || to == from) {
      return Optional.empty();
    }
    others.remove(from);
    Optional<Id<SpeakerRequest>> behind =
        to == 0 ? Optional.empty() : Optional.of(others.get(to - 1));
    return Optional.of(new Move(new Command.MoveRequest(row.id(), behind), to + 1));
  }

  private List<Id<SpeakerRequest>> peers(SpeakerRow row) {
    boolean order = row.kind() == RequestKind.POINT_OF_ORDER;
    return rows.stream()
        .filter(each -> (each.kind() == RequestKind.POINT_OF_ORDER) == order)
        .map(SpeakerRow::id)
        .toList();
  }
}
