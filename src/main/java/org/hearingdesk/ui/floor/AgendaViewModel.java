package org.hearingdesk.ui.floor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.domain.time.Prediction;
import org.hearingdesk.domain.time.Timetable;
import org.hearingdesk.ui.kit.ListSync;

/** The agenda as it goes: what is done, runs and is to come, and when it will end. */
final class AgendaViewModel {

  /** How the hearing stands against its plan. */
  enum Drift {
    UNKNOWN,
    ON_TIME,
    AHEAD,
    BEHIND
  }

  private final Submitter submitter;
  private final ObservableList<AgendaRow> rows = FXCollections.observableArrayList();
  private final ListSync<AgendaRow> sync = new ListSync<>(rows, AgendaRow::id);
  private final ReadOnlyObjectWrapper<Drift> drift = new ReadOnlyObjectWrapper<>(Drift.UNKNOWN);
  private final ReadOnlyStringWrapper driftWords = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper predictedEnd = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper whyThen = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper booked = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper pastBooking = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoOn = new ReadOnlyBooleanWrapper();
  private Optional<AgendaItem> next = Optional.empty();

  AgendaViewModel(Submitter submitter) {
    this.submitter = submitter;
  }

  ObservableList<AgendaRow> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<Drift> driftProperty() {
    return drift.getReadOnlyProperty();
  }

  /** {@code 6 min behind}; empty before the hearing has begun. */
  ReadOnlyStringProperty driftWordsProperty() {
    return driftWords.getReadOnlyProperty();
  }

  /** The clock time of the predicted end; empty without an agenda. */
  ReadOnlyStringProperty predictedEndProperty() {
    return predictedEnd.getReadOnlyProperty();
  }

  /** Why the end is predicted to be then, in a sentence; empty without an agenda. */
  ReadOnlyStringProperty whyThenProperty() {
    return whyThen.getReadOnlyProperty();
  }

  /** {@code room booked until 12.30}; empty when nobody said so. */
  ReadOnlyStringProperty bookedProperty() {
    return booked.getReadOnlyProperty();
  }

  /** Whether the predicted end is later than the room is booked. */
  ReadOnlyBooleanProperty pastBookingProperty() {
    return pastBooking.getReadOnlyProperty();
  }

  /** Whether there is an item to go on to. */
  ReadOnlyBooleanProperty canGoOnProperty() {
    return canGoOn.getReadOnlyProperty();
  }

  /** Starts the next item; a draft hearing is opened by it. */
  void startNext() {
    next.ifPresent(item -> submitter.submit(new Command.StartItem(item.id())));
  }

  /** Starts an item, or goes on with one that was finished. */
  void start(Id<AgendaItem> item) {
    submitter.submit(new Command.StartItem(item));
  }

  void finish(Id<AgendaItem> item) {
    submitter.submit(new Command.FinishItem(item));
  }

  void skip(Id<AgendaItem> item) {
    submitter.submit(new Command.SkipItem(item));
  }

  void restore(Id<AgendaItem> item) {
    submitter.submit(new Command.RestoreItem(item));
  }

  void show(Moment moment) {
    Prediction prediction = Prediction.of(moment.hearing(), moment.now());
    next = moment.hearing().stage() == Stage.CLOSED ? Optional.empty() : moment.nextItem();
    canGoOn.set(next.isPresent());
    List<AgendaRow> fresh = new ArrayList<>();
    for (Timetable.Line line : prediction.expected().lines()) {
      moment
          .hearing()
          .agenda()
          .find(line.item())
          .ifPresent(item -> fresh.add(row(moment, item, line)));
    }
    sync.update(fresh);
    showDrift(moment, prediction.byPlan());
    showEnd(moment, prediction);
  }

  private static AgendaRow row(Moment moment, AgendaItem item, Timetable.Line line) {
    boolean running = line.state() == Timetable.State.RUNNING;
    return new AgendaRow(
        item.id(),
        item.kind(),
        line.state(),
        moment.numberedTitle(item),
        detail(moment, item, line),
        time(moment, line),
        PredictionWords.against(moment, item, line),
        running ? OptionalInt.of(percent(line.elapsed(), item.planned())) : OptionalInt.empty());
  }

  private static int percent(Duration elapsed, Duration planned) {
    return planned.isZero()
        ? 100
        : (int) Math.min(100, elapsed.toSeconds() * 100 / planned.toSeconds());
  }

  private static String detail(Moment moment, AgendaItem item, Timetable.Line line) {
    String kind =
        moment.messages().text("floor.kind." + item.kind().name().toLowerCase(Locale.ROOT));
    return switch (line.state()) {
      case RUNNING ->
          moment
              .messages()
              .text(
                  "floor.agenda.progress", kind, line.elapsed().toMinutes(), planned(moment, item));
      case TO_COME -> moment.messages().text("floor.agenda.plan", kind, planned(moment, item));
      case DONE -> presenters(moment.hearing(), item, moment);
      case SKIPPED -> moment.messages().text("floor.agenda.skipped");
    };
  }

  private static String planned(Moment moment, AgendaItem item) {
    return moment.formats().minutes(item.planned());
  }

  private static String presenters(Hearing hearing, AgendaItem item, Moment moment) {
    List<String> names =
        item.presenters().stream()
            .flatMap(id -> hearing.participants().find(id).stream())
            .map(Participant::name)
            .toList();
    return String.join(moment.messages().text("format.list.separator"), names);
  }

  private static String time(Moment moment, Timetable.Line line) {
    return switch (line.state()) {
      case DONE ->
          moment.formats().time(line.expectedStart())
              + "–"
              + moment.formats().time(line.expectedEnd());
      case TO_COME -> moment.formats().time(line.expectedStart());
      case RUNNING, SKIPPED -> "";
    };
  }

  private void showDrift(Moment moment, Timetable timetable) {
    boolean begun = moment.hearing().runs().stream().anyMatch(run -> !run.spans().isEmpty());
    long minutes = timetable.drift().toMinutes();
    Drift now = minutes == 0 ? Drift.ON_TIME : minutes > 0 ? Drift.BEHIND : Drift.AHEAD;
    drift.set(begun ? now : Drift.UNKNOWN);
    driftWords.set(
        begun
            ? moment
                .messages()
                .text("floor.drift." + now.name().toLowerCase(Locale.ROOT), Math.abs(minutes))
            : "");
  }

  private void showEnd(Moment moment, Prediction prediction) {
    predictedEnd.set(prediction.end().map(moment.formats()::time).orElse(""));
    whyThen.set(PredictionWords.reason(moment, prediction));
    Optional<HearingDetails> details = moment.hearing().details();
    booked.set(
        details
            .flatMap(HearingDetails::bookedUntil)
            .map(until -> moment.messages().text("floor.booked", moment.formats().time(until)))
            .orElse(""));
    Optional<Instant> until =
        details.flatMap(
            d -> d.bookedUntil().map(time -> d.date().atTime(time).atZone(d.zone()).toInstant()));
    pastBooking.set(
        until.isPresent() && prediction.end().filter(end -> end.isAfter(until.get())).isPresent());
  }
}
