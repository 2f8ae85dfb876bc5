package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.ui.kit.ListSync;

/** The list of speakers of the running item, or of the next one while none runs. */
final class SpeakersViewModel {
  private final Submitter submitter;
  private final Consumer<String> announce;
  private final ObservableList<SpeakerRow> rows = FXCollections.observableArrayList();
  private final ListSync<SpeakerRow> sync = new ListSync<>(rows, SpeakerRow::id);
  private final ReadOnlyObjectWrapper<List<Candidate>> candidates =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<RequestKind> kind =
      new ReadOnlyObjectWrapper<>(RequestKind.ORDINARY);
  private final ReadOnlyStringWrapper waiting = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper balance = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final SpeakerRows speakerRows = new SpeakerRows();
  private Optional<Id<AgendaItem>> item = Optional.empty();
  private Optional<Moment> last = Optional.empty();

  SpeakersViewModel(Submitter submitter, Consumer<String> announce) {
    this.submitter = submitter;
    this.announce = announce;
  }

  ObservableList<SpeakerRow> rows() {
    return rows;
  }

  /** Everybody who can be added. */
  ReadOnlyObjectProperty<List<Candidate>> candidatesProperty() {
    return candidates.getReadOnlyProperty();
  }

  /** What kind of request Enter adds; ordinary again after each. */
  ReadOnlyObjectProperty<RequestKind> kindProperty() {
    return kind.getReadOnlyProperty();
  }

  /** {@code 5 waiting}; empty when nobody does. */
  ReadOnlyStringProperty waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /** Whom to call for balance, and why; empty when there is nothing to propose. */
  ReadOnlyStringProperty balanceProperty() {
    return balance.getReadOnlyProperty();
  }

  /** Why somebody was not added or moved; empty when they were. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  void choose(RequestKind chosen) {
    kind.set(chosen);
    problem.set("");
  }

  void add(Candidate candidate) {
    add(List.of(), candidate.speaker(), candidate.title());
  }

  /** Adds somebody who is not in the hearing yet: {@code Name}, or {@code Name, Organisation}. */
  void create(String typed) {
    int comma = typed.indexOf(',');
    String name = (comma < 0 ? typed : typed.substring(0, comma)).strip();
    String body = comma < 0 ? "" : typed.substring(comma + 1).strip();
    int space = name.lastIndexOf(' ');
    Participant person =
        new Participant(
            submitter.session().newId(),
            "",
            space < 0 ? "" : name.substring(0, space).strip(),
            name.substring(space + 1),
            "",
            organisation(body),
            Set.of(Role.DELEGATE),
            Presence.IN_ROOM,
            "");
    add(List.of(new Command.AddPart(person)), new Speaker.Person(person.id()), name);
  }

  private Optional<Id<org.hearingdesk.domain.hearing.Organisation>> organisation(String typed) {
    Hearing hearing = submitter.session().snapshot().hearing();
    return hearing.organisations().stream()
        .filter(each ->
            !typed.isBlank()
                && (each.acronym().equalsIgnoreCase(typed) || each.name().equalsIgnoreCase(typed)))
        .map(org.hearingdesk.domain.hearing.Organisation::id)
        .findFirst();
  }

  private void add(List<Command> before, Speaker speaker, String name) {
    if (item.isEmpty()) {
      last.ifPresent(moment -> problem.set(moment.messages().text("floor.list.no_item")));
      return;
    }
    List<Command> commands = new ArrayList<>(before);
    commands.add(
        new Command.RequestFloor(submitter.session().newId(), item.get(), speaker, kind.get()));
    submitter.submit(
        commands,
        reason -> {
          problem.set(reason.orElse(""));
          announce.accept(reason.orElseGet(() -> words("floor.say.added", name)));
        });
    kind.set(RequestKind.ORDINARY);
  }

  private String words(String key, Object... arguments) {
    return last.map(moment -> moment.messages().text(key, arguments)).orElse("");
  }

  void withdraw(SpeakerRow row) {
    submit(new Command.WithdrawRequest(row.id()), words("floor.say.withdrawn", row.name()));
  }

  /** Gives the floor to one who waits, out of turn. */
  void giveFloor(SpeakerRow row) {
    submitter.submit(
        List.of(new Command.GiveFloorToRequest(submitter.session().newId(), row.id())),
        reason -> problem.set(reason.orElse("")));
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

  /** The place in the list of the one in this row, from 1; 0 for a point of order. */
  int place(int row) {
    int order = 0;
    while (order < rows.size() && rows.get(order).kind() == RequestKind.POINT_OF_ORDER) {
      order++;
    }
    return Math.max(0, row - order + 1);
  }

  /** Moves one up or down; points of order stay before all others. */
  void move(SpeakerRow row, int by) {
    List<SpeakerRow> peers = peers(row);
    int to = peers.indexOf(row) + by;
    if (to >= 0 && to < peers.size()) {
      moveTo(row, peers, to);
    }
  }

  /** Moves one to where another stands. */
  void moveTo(SpeakerRow row, SpeakerRow place) {
    List<SpeakerRow> peers = peers(row);
    int to = peers.indexOf(place);
    if (to >= 0 && !row.equals(place)) {
      moveTo(row, peers, to);
    }
  }

  private void moveTo(SpeakerRow row, List<SpeakerRow> peers, int to) {
    List<SpeakerRow> others = new ArrayList<>(peers);
    others.remove(row);
    Optional<Id<SpeakerRequest>> behind =
        to == 0 ? Optional.empty() : Optional.of(others.get(to - 1).id());
    submit(new Command.MoveRequest(row.id(), behind), words("floor.say.moved", row.name(), to + 1));
  }

  private List<SpeakerRow> peers(SpeakerRow row) {
    boolean order = row.kind() == RequestKind.POINT_OF_ORDER;
    return rows.stream()
        .filter(each -> (each.kind() == RequestKind.POINT_OF_ORDER) == order)
        .toList();
  }

  private void submit(Command command, String done) {
    submitter.submit(
        List.of(command),
        reason -> {
          problem.set(reason.orElse(""));
          announce.accept(reason.orElse(done));
        });
  }

  void show(Moment moment) {
    Hearing hearing = moment.hearing();
    boolean people =
        last.filter(before ->
                before.hearing().participants().equals(hearing.participants())
                    && before.hearing().organisations().equals(hearing.organisations())
                    && before.hearing().sides().equals(hearing.sides()))
            .isEmpty();
    if (people) {
      candidates.set(Candidate.all(moment));
      speakerRows.forget();
    }
    last = Optional.of(moment);
    item = moment.itemOfList().map(AgendaItem::id);
    List<SpeakerRequest> requests = item.map(hearing::listOfSpeakers).orElse(List.of());
    waiting.set(
        requests.isEmpty() ? "" : moment.messages().count("floor.waiting", requests.size()));
    sync.update(speakerRows.of(moment, requests));
    tick(moment);
  }

  /** The proposal for balance as it is now. */
  void tick(Moment moment) {
    balance.set(
        item.flatMap(id -> Balance.propose(moment.hearing(), id, moment.now()))
            .map(proposal -> words(moment, proposal))
            .orElse(""));
  }

  private static String words(Moment moment, Balance proposal) {
    String name = moment.name(proposal.request().speaker());
    String key = proposal.notYet() ? "floor.balance.not_yet" : "floor.balance";
    return moment
        .messages()
        .text(key, name, proposal.side().name(), moment.formats().percent(proposal.share()));
  }
}
