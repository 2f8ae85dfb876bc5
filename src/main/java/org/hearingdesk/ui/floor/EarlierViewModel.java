package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.time.SpeakingTime;
import org.hearingdesk.ui.kit.ListSync;

/** The interventions of the running item that are over, the latest first. */
final class EarlierViewModel {
  private final ObservableList<TurnRow> rows = FXCollections.observableArrayList();
  private final ListSync<TurnRow> sync = new ListSync<>(rows, TurnRow::id);
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private Map<Id<Intervention>, Made> made = Map.of();
  private Hearing people = Hearing.EMPTY;
  private Optional<AgendaItem> shownItem = Optional.empty();

  /** A row and what it was made of, so that it is made anew only when that has changed. */
  private record Made(Intervention turn, TurnRow row) {}

  ObservableList<TurnRow> rows() {
    return rows;
  }

  /** {@code 6 interventions · 14:20}. */
  ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  void show(Moment moment, Optional<Id<Intervention>> editing) {
    Hearing hearing = moment.hearing();
    shownItem = moment.running().or(() -> shownItem.filter(i -> hearing.agenda().has(i.id())));
    List<Intervention> over =
        shownItem.map(item -> hearing.interventionsOn(item.id())).orElse(List.of()).stream()
            .filter(Intervention::ended)
            .toList();
    boolean samePeople =
        hearing.participants().equals(people.participants())
            && hearing.organisations().equals(people.organisations())
            && hearing.sides().equals(people.sides())
            && hearing.details().equals(people.details());
    people = hearing;
    Map<Id<Intervention>, Made> before = samePeople ? made : Map.of();
    Map<Id<Intervention>, Made> now = new HashMap<>();
    List<TurnRow> fresh = new ArrayList<>();
    for (Intervention turn : over.reversed()) {
      Made known = before.get(turn.id());
      Made one =
          known != null && known.turn().equals(turn) ? known : new Made(turn, row(moment, turn));
      now.put(turn.id(), one);
      fresh.add(one.row().editing(editing.filter(turn.id()::equals).isPresent()));
    }
    made = now;
    sync.update(fresh);
    note.set(
        over.isEmpty()
            ? ""
            : moment
                .messages()
                .count(
                    "floor.interventions",
                    over.size(),
                    moment.formats().duration(SpeakingTime.total(over, moment.now()))));
  }

  private static TurnRow row(Moment moment, Intervention turn) {
    String position =
        turn.position() == Position.NOT_RECORDED
            ? ""
            : moment
                .messages()
                .text("floor.position." + turn.position().name().toLowerCase(Locale.ROOT));
    return new TurnRow(
        turn.id(),
        turn.startedAt().map(moment.formats()::time).orElse(""),
        moment.nameAndOrganisation(turn.speaker()),
        moment.sideMark(turn.speaker()),
        moment.formats().duration(SpeakingTime.of(turn, moment.now())),
        turn.text().text(),
        turn.markings().stream().map(Marking::mark).distinct().toList(),
        position,
        false);
  }
}
