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

/** The interventions of one item that are over, the latest first: of the running one, if any. */
final class EarlierViewModel {
  private final ObservableList<TurnRow> rows = FXCollections.observableArrayList();
  private final ListSync<TurnRow> sync = new ListSync<>(rows, TurnRow::id);
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private Map<Id<Intervention>, Made> made = Map.of();
  private Hearing people = Hearing.EMPTY;
  private Optional<Id<AgendaItem>> looked = Optional.empty();

  /** A row and what it was made of, so that it is made anew only when that has changed. */
  private record Made(Intervention turn, TurnRow row) {}

  ObservableList<TurnRow> rows() {
    return rows;
  }

  /** {@code 6 interventions · 14:20}. */
  ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** What is shown: the interventions of the running item, or of another one. */
  ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /** Looks at another item; empty means the running one, or the one that ran last. */
  void look(Optional<Id<AgendaItem>> item) {
    looked = item;
  }

  void show(Moment moment, Optional<Id<Intervention>> editing) {
    Optional<AgendaItem> item =
        looked.<AgendaItem>flatMap(moment.hearing().agenda()::find).or(moment::latestItem);
    boolean running = item.equals(moment.running());
    title.set(
        running
            ? moment.messages().text("floor.earlier")
            : moment.messages().text("floor.said_on", moment.numberedTitle(item.orElseThrow())));
    List<Intervention> over =
        item.map(each -> moment.hearing().interventionsOn(each.id())).orElse(List.of()).stream()
            .filter(Intervention::ended)
            .toList();
    sync.update(rows(moment, over, editing));
    note.set(over.isEmpty() ? "" : total(moment, over));
  }

  private List<TurnRow> rows(
      Moment moment, List<Intervention> over, Optional<Id<Intervention>> editing) {
    Map<Id<Intervention>, Made> before = samePeople(moment.hearing()) ? made : Map.of();
    Map<Id<Intervention>, Made> now = new HashMap<>();
    List<TurnRow> rows = new ArrayList<>();
    for (Intervention turn : over.reversed()) {
      Made known = before.get(turn.id());
      Made one =
          known != null && known.turn().equals(turn) ? known : new Made(turn, row(moment, turn));
      now.put(turn.id(), one);
      rows.add(one.row().editing(editing.filter(turn.id()::equals).isPresent()));
    }
    made = now;
    people = moment.hearing();
    return rows;
  }

  /** Whether everybody is still called as in the rows that were made. */
  private boolean samePeople(Hearing hearing) {
    return hearing.participants().equals(people.participants())
        && hearing.organisations().equals(people.organisations())
        && hearing.sides().equals(people.sides())
        && hearing.details().equals(people.details());
  }

  private static String total(Moment moment, List<Intervention> over) {
    String time = moment.formats().duration(SpeakingTime.total(over, moment.now()));
    return moment.messages().count("floor.interventions", over.size(), time);
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
