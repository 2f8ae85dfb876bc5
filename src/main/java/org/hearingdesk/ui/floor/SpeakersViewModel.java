package org.hearingdesk.ui.floor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;

/** The list of speakers of the running item, or of the next one while none runs. */
final class SpeakersViewModel {

  /** A request that is to be seen, and whether the cursor goes there. */
  record Revealed(Id<SpeakerRequest> request, boolean focus) {}

  private final Submitter submitter;
  private final Consumer<String> announce;
  private final ObservableList<SpeakerRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper waiting = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<Revealed>> revealed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<SpeakerRow>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final SpeakerRows speakerRows = new SpeakerRows();
  private final AddingViewModel adding;
  private final WithdrawnViewModel withdrawn;
  private final BalanceViewModel balance;
  private final ListRulesViewModel rules;
  private Optional<Id<AgendaItem>> item = Optional.empty();
  private Optional<Moment> last = Optional.empty();

  SpeakersViewModel(Submitter submitter, Consumer<String> announce) {
    this.submitter = submitter;
    this.announce = announce;
    adding = new AddingViewModel(submitter, announce, new AddingOutcome());
    withdrawn = new WithdrawnViewModel(adding::restore);
    balance = new BalanceViewModel(request -> giveFloor(request.id(), request.speaker()));
    rules = new ListRulesViewModel(submitter, announce, problem::set);
  }

  private final class AddingOutcome implements AddingViewModel.Outcome {
    @Override
    public void problem(String reason) {
      problem.set(reason);
    }

    @Override
    public void reveal(Id<SpeakerRequest> request, boolean focus) {
      revealed.set(Optional.empty());
      revealed.set(Optional.of(new Revealed(request, focus)));
    }
  }

  /** Those who wait, in their order; changed all at once. */
  ObservableList<SpeakerRow> rows() {
    return rows;
  }

  AddingViewModel adding() {
    return adding;
  }

  WithdrawnViewModel withdrawn() {
    return withdrawn;
  }

  BalanceViewModel balance() {
    return balance;
  }

  ListRulesViewModel rules() {
    return rules;
  }

  /** Everybody who can be added. */
  ReadOnlyObjectProperty<List<Candidate>> candidatesProperty() {
    return adding.candidatesProperty();
  }

  /** What is to be seen now; set anew each time. */
  ReadOnlyObjectProperty<Optional<Revealed>> revealedProperty() {
    return revealed.getReadOnlyProperty();
  }

  /** The row on which the acts work that the palette offers. */
  ReadOnlyObjectProperty<Optional<SpeakerRow>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** {@code 5 waiting}; empty when nobody does. */
  ReadOnlyStringProperty waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /** Whom to call for balance, and why; empty when there is nothing to propose. */
  ReadOnlyStringProperty balanceProperty() {
    return balance.wordsProperty();
  }

  /** Why somebody was not added or moved; empty when they were. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  void chooseRow(Optional<SpeakerRow> row) {
    chosen.set(row);
  }

  /** Adds somebody, whatever the list says about them already. */
  void add(Candidate candidate) {
    adding.add(candidate);
  }

  void withdraw(SpeakerRow row) {
    submit(new Command.WithdrawRequest(row.id()), words("floor.say.withdrawn", row.name()));
  }

  /** Gives the floor to one who waits, out of turn. */
  void giveFloor(SpeakerRow row) {
    giveFloor(row.id(), row.name());
  }

  private void giveFloor(Id<SpeakerRequest> request, Speaker speaker) {
    giveFloor(request, last.map(moment -> moment.nameAndOrganisation(speaker)).orElse(""));
  }

  private void giveFloor(Id<SpeakerRequest> request, String name) {
    boolean first = rows.stream().findFirst().filter(row -> row.id().equals(request)).isPresent();
    submit(
        new Command.GiveFloorToRequest(submitter.session().newId(), request),
        words(first ? "floor.say.in_turn" : "floor.say.out_of_turn", name));
  }

  /** Gives the floor at once to somebody whom nobody knows, who took it without asking. */
  void giveFloorToUnidentified() {
    last.flatMap(Moment::running)
        .ifPresent(running ->
            submitter.submit(
                new Command.GiveFloor(
                    submitter.session().newId(),
                    running.id(),
                    new Speaker.Unidentified(),
                    RequestKind.ORDINARY)));
  }

  /** Whoever was given the floor is not there: takes it back, and lets them wait as the last. */
  void notHere() {
    Optional<Intervention> turn = last.flatMap(Moment::floor);
    turn.ifPresent(each ->
        submit(
            putBack(each),
            words("floor.say.not_here", last.map(m -> m.name(each.speaker())).orElse(""))));
  }

  /** A list that is closed is closed again: whoever comes back had asked in time. */
  private List<Command> putBack(Intervention turn) {
    Command remove = new Command.RemoveIntervention(turn.id());
    Command request =
        new Command.RequestFloor(
            submitter.session().newId(), turn.item(), turn.speaker(), turn.kind());
    return last.filter(moment -> moment.hearing().listClosed(turn.item())).isPresent()
        ? List.of(
            remove,
            new Command.ReopenList(turn.item()),
            request,
            new Command.CloseList(turn.item()))
        : List.of(remove, request);
  }

  /** The place in the list of the one in this row, from 1; 0 for a point of order. */
  int place(int row) {
    return new ListOrder(rows).place(row);
  }

  /** Moves one up or down; points of order stay before all others. */
  void move(SpeakerRow row, int by) {
    submit(row, new ListOrder(rows).by(row, by));
  }

  void moveToTop(SpeakerRow row) {
    submit(row, new ListOrder(rows).toTop(row));
  }

  /** Whoever is called and is not there can be called again at the end. */
  void moveToEnd(SpeakerRow row) {
    submit(row, new ListOrder(rows).toEnd(row));
  }

  /** Moves one to where another stands, or as near as its kind may. */
  void moveTo(SpeakerRow row, SpeakerRow place) {
    submit(row, new ListOrder(rows).toPlaceOf(row, place));
  }

  private void submit(SpeakerRow row, Optional<ListOrder.Move> move) {
    move.ifPresent(to -> submit(to.command(), words("floor.say.moved", row.name(), to.place())));
  }

  private String words(String key, Object... arguments) {
    return last.map(moment -> moment.messages().text(key, arguments)).orElse("");
  }

  private void submit(Command command, String done) {
    submit(List.of(command), done);
  }

  private void submit(List<Command> commands, String done) {
    submitter.submit(
        commands,
        reason -> {
          problem.set(reason.orElse(""));
          announce.accept(reason.orElse(done));
        });
  }

  void show(Moment moment) {
    boolean people =
        last.filter(before -> samePeople(before.hearing(), moment.hearing())).isEmpty();
    if (people) {
      speakerRows.forget();
    }
    last = Optional.of(moment);
    item = moment.itemOfList().map(AgendaItem::id);
    adding.show(moment, people);
    showRows(moment);
    withdrawn.show(moment);
    rules.show(moment);
    balance.tick(moment);
  }

  private static boolean samePeople(Hearing before, Hearing now) {
    return before.participants().equals(now.participants())
        && before.organisations().equals(now.organisations())
        && before.sides().equals(now.sides());
  }

  private void showRows(Moment moment) {
    List<SpeakerRequest> requests = item.map(moment.hearing()::listOfSpeakers).orElse(List.of());
    waiting.set(
        requests.isEmpty() ? "" : moment.messages().count("floor.waiting", requests.size()));
    List<SpeakerRow> now = item.map(on -> speakerRows.of(moment, on, requests)).orElse(List.of());
    if (!rows.equals(now)) {
      rows.setAll(now);
    }
  }

  /** What changes with the time: shares of sides, limits that follow from them, the proposal. */
  void tick(Moment moment) {
    last = Optional.of(moment);
    adding.tick(moment);
    if (!rules.sharesProperty().get().isEmpty()) {
      rules.tick(moment);
      showRows(moment);
    }
    balance.tick(moment);
  }
}
