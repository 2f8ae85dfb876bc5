package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;

/** The field that adds to the list of speakers: who can be added, and what Enter will do. */
final class AddingViewModel {

  /** What the list of speakers does about it. */
  interface Outcome {
    /** Something was not done, and why; empty when it was. */
    void problem(String reason);

    /** A request is to be seen; with {@code focus} the cursor goes there. */
    void reveal(Id<SpeakerRequest> request, boolean focus);
  }

  private final Submitter submitter;
  private final Consumer<String> announce;
  private final Outcome outcome;
  private final ReadOnlyObjectWrapper<List<Candidate>> candidates =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<RequestKind> kind =
      new ReadOnlyObjectWrapper<>(RequestKind.ORDINARY);
  private Optional<Moment> last = Optional.empty();
  private Optional<AgendaItem> item = Optional.empty();

  AddingViewModel(Submitter submitter, Consumer<String> announce, Outcome outcome) {
    this.submitter = submitter;
    this.announce = announce;
    this.outcome = outcome;
  }

  /** Everybody who can be added. */
  ReadOnlyObjectProperty<List<Candidate>> candidatesProperty() {
    return candidates.getReadOnlyProperty();
  }

  /** What kind of request Enter adds; ordinary again after each. */
  ReadOnlyObjectProperty<RequestKind> kindProperty() {
    return kind.getReadOnlyProperty();
  }

  void choose(RequestKind chosen) {
    kind.set(chosen);
    outcome.problem("");
  }

  /** Who can be added as new by what is typed. */
  List<Candidate> newcomers(String typed) {
    return last.map(moment -> Candidate.newcomers(moment, typed)).orElse(List.of());
  }

  /** The quieter words of a candidate. */
  String detail(Candidate candidate) {
    return last.map(moment -> new EnterWords(moment, item, kind.get()).detail(candidate))
        .orElse("");
  }

  /** What Enter does with a candidate. */
  String promise(Candidate candidate) {
    return last.map(moment -> new EnterWords(moment, item, kind.get()).of(candidate)).orElse("");
  }

  /**
   * Does what was promised.
   *
   * @return whether there was something to do; if not, the reason is told
   */
  boolean take(Candidate candidate) {
    return last.filter(moment -> take(moment, candidate)).isPresent();
  }

  private boolean take(Moment moment, Candidate candidate) {
    outcome.problem("");
    Standing standing = Standing.of(moment, item, kind.get(), candidate);
    switch (standing.state()) {
      case NO_ITEM, CLOSED -> {
        outcome.problem(promise(candidate));
        return false;
      }
      case WAITS -> standing.request().ifPresent(each -> outcome.reveal(each.id(), true));
      case WITHDREW -> standing.request().ifPresent(this::restore);
      case FREE -> add(candidate);
    }
    kind.set(RequestKind.ORDINARY);
    return true;
  }

  /** Adds somebody to the list, whatever it says about them already. */
  void add(Candidate candidate) {
    if (item.isEmpty()) {
      outcome.problem(promise(candidate));
      return;
    }
    Newcomer.Entry entry =
        candidate
            .newcomer()
            .map(each -> each.enter(submitter.session()))
            .orElseGet(() -> new Newcomer.Entry(arrival(candidate.speaker()), candidate.speaker()));
    List<Command> commands = new ArrayList<>(entry.parts());
    Id<SpeakerRequest> request = submitter.session().newId();
    commands.add(new Command.RequestFloor(request, item.get().id(), entry.speaker(), kind.get()));
    boolean came = candidate.newcomer().isEmpty() && !entry.parts().isEmpty();
    submit(
        commands,
        words(came ? "floor.say.added.present" : "floor.say.added", candidate.title()),
        request);
    kind.set(RequestKind.ORDINARY);
  }

  /** Lets one who withdrew wait again, as the last. */
  void restore(SpeakerRequest request) {
    List<Command> commands = new ArrayList<>(arrival(request.speaker()));
    commands.add(new Command.RestoreRequest(request.id()));
    String name = last.map(moment -> moment.name(request.speaker())).orElse("");
    submit(commands, words("floor.say.back", name), request.id());
  }

  private void submit(List<Command> commands, String done, Id<SpeakerRequest> request) {
    submitter.submit(
        commands,
        reason -> {
          outcome.problem(reason.orElse(""));
          announce.accept(reason.orElse(done));
          if (reason.isEmpty()) {
            outcome.reveal(request, false);
          }
        });
  }

  /** Whoever asks for the floor is there, whatever was noted in the morning. */
  private List<Command> arrival(Speaker speaker) {
    return last.flatMap(moment -> Standing.absent(moment, speaker)).stream()
        .<Command>map(person -> new Command.EditPart(person, person.present(Presence.IN_ROOM)))
        .toList();
  }

  private String words(String key, Object... arguments) {
    return last.map(moment -> moment.messages().text(key, arguments)).orElse("");
  }

  void show(Moment moment, boolean people) {
    last = Optional.of(moment);
    item = moment.itemOfList();
    if (people) {
      candidates.set(Candidate.all(moment));
    }
  }

  /** As {@link #show}, when only the time has changed. */
  void tick(Moment moment) {
    last = Optional.of(moment);
  }
}
