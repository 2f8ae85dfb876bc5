package org.hearingdesk.ui.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.words.ChangeGroup;

/** A row of the list of changes: the heading of a day, or a change. */
sealed interface HistoryRow {
  String id();

  /** A day on which something was changed. */
  record Day(LocalDate day, String words) implements HistoryRow {
    @Override
    public String id() {
      return "day " + day;
    }
  }

  /**
   * One change; its sentence is made when it is drawn.
   *
   * @param time the clock time, as the hearing writes it
   */
  record Changed(ChangeGroup group, String time, String operator) implements HistoryRow {
    @Override
    public String id() {
      return group.change().value();
    }
  }

  /** The change of a row that is one. */
  default Optional<ChangeGroup> change() {
    return switch (this) {
      case Day day -> Optional.empty();
      case Changed changed -> Optional.of(changed.group());
    };
  }

  /** The changes of several rows. */
  static List<ChangeGroup> changes(List<HistoryRow> rows) {
    return rows.stream().flatMap(row -> row.change().stream()).toList();
  }
}
