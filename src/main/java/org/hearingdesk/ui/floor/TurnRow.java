package org.hearingdesk.ui.floor;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.words.SideMark;

/**
 * An earlier intervention of the item.
 *
 * @param time when it began; empty when nobody noted it
 * @param length how long it took
 * @param marks the different marks on it
 * @param position in words; empty when none was recorded
 */
record TurnRow(
    Id<Intervention> id,
    String time,
    String name,
    Optional<SideMark> side,
    String length,
    String text,
    List<Mark> marks,
    String position,
    boolean editing) {
  TurnRow {
    marks = List.copyOf(marks);
  }

  TurnRow editing(boolean now) {
    return now == editing
        ? this
        : new TurnRow(id, time, name, side, length, text, marks, position, now);
  }
}
