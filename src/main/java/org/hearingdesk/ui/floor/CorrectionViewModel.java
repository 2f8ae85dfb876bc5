package org.hearingdesk.ui.floor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.ui.floor.timeline.TypedTime;

/** Corrects who spoke and from when to when, in place; every total follows. */
final class CorrectionViewModel {
  private final Submitter submitter;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper speakerWords = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper start = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper end = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper endKnown = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private Optional<Moment> last = Optional.empty();
  private Optional<Intervention> turn = Optional.empty();
  private Optional<Candidate> chosen = Optional.empty();

  CorrectionViewModel(Submitter submitter) {
    this.submitter = submitter;
  }

  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Who spoke, as it would be put right. */
  ReadOnlyStringProperty speakerWordsProperty() {
    return speakerWords.getReadOnlyProperty();
  }

  /** When the turn began, to the second, as it is recorded. */
  ReadOnlyStringProperty startProperty() {
    return start.getReadOnlyProperty();
  }

  /** When it ended, as it is recorded. */
  ReadOnlyStringProperty endProperty() {
    return end.getReadOnlyProperty();
  }

  /** Whether it has ended, so that its end can be corrected. */
  ReadOnlyBooleanProperty endKnownProperty() {
    return endKnown.getReadOnlyProperty();
  }

  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** The turn that is put right. */
  Optional<Id<Intervention>> turn() {
    return turn.map(Intervention::id);
  }

  void show(Moment moment) {
    last = Optional.of(moment);
    boolean gone =
        turn.filter(each -> !moment.hearing().interventions().has(each.id())).isPresent();
    if (gone) {
      close();
    }
  }

  void open(Id<Intervention> id) {
    turn = last.flatMap(moment -> moment.hearing().interventions().find(id));
    chosen = Optional.empty();
    problem.set("");
    turn.ifPresent(each -> {
      last.ifPresent(moment -> read(moment, each));
      open.set(false);
      open.set(true);
    });
  }

  private void read(Moment moment, Intervention each) {
    speakerWords.set(moment.nameAndOrganisation(each.speaker()));
    start.set(each.startedAt().map(moment.formats()::timeWithSeconds).orElse(""));
    endKnown.set(!each.spans().isEmpty() && !each.spans().getLast().running());
    end.set(
        endKnown.get()
            ? each.spans().getLast().end().map(moment.formats()::timeWithSeconds).orElse("")
            : "");
  }

  /** Who may be meant by a name that is not in the hearing yet. */
  List<Candidate> newcomers(String typed) {
    return last.map(moment -> Candidate.newcomers(moment, typed)).orElse(List.of());
  }

  /** What Enter does with a candidate: it names them, and once more it corrects. */
  String promise(Candidate candidate) {
    return last.map(moment -> moment.messages().text("floor.correct.names", candidate.title()))
        .orElse("");
  }

  void choose(Candidate candidate) {
    chosen = Optional.of(candidate);
    speakerWords.set(candidate.title());
  }

  void close() {
    open.set(false);
    turn = Optional.empty();
  }

  /** Removes the turn altogether, such as one that began by a wrong click. */
  void remove() {
    turn.ifPresent(each -> submit(List.of(new Command.RemoveIntervention(each.id()))));
  }

  /** Puts right what was changed; a time that cannot be read is refused here. */
  void apply(String startTyped, String endTyped) {
    if (turn.isEmpty() || last.isEmpty()) {
      return;
    }
    List<Command> commands = new ArrayList<>();
    chosen.ifPresent(candidate -> commands.addAll(corrected(turn.get(), candidate)));
    boolean timesChanged = !startTyped.equals(start.get()) || !endTyped.equals(end.get());
    if (timesChanged) {
      Optional<List<Span>> spans = spans(turn.get(), startTyped, endTyped);
      if (spans.isEmpty()) {
        problem.set(last.get().messages().text("floor.correct.no_time"));
        return;
      }
      commands.add(new Command.CorrectTimes(turn.get().id(), spans.get()));
    }
    submit(commands);
  }

  /** Another speaker, who is taken into the hearing first where that is needed. */
  private List<Command> corrected(Intervention each, Candidate candidate) {
    Newcomer.Entry entry =
        candidate
            .newcomer()
            .map(newcomer -> newcomer.enter(submitter.session()))
            .orElseGet(() -> new Newcomer.Entry(List.of(), candidate.speaker()));
    if (entry.speaker().equals(each.speaker())) {
      return List.of();
    }
    List<Command> commands = new ArrayList<>(entry.parts());
    commands.add(new Command.CorrectSpeaker(each.id(), entry.speaker()));
    return commands;
  }

  private void submit(List<Command> commands) {
    submitter.submit(
        commands,
        reason -> {
          problem.set(reason.orElse(""));
          if (reason.isEmpty()) {
            close();
          }
        });
  }

  /** The recorded stretches with another beginning and another end; pauses between them stay. */
  private Optional<List<Span>> spans(Intervention each, String startTyped, String endTyped) {
    List<Span> spans = new ArrayList<>(each.spans());
    if (!startTyped.equals(start.get())) {
      Instant near = each.startedAt().orElse(last.orElseThrow().now());
      Optional<Instant> from = parse(startTyped, near);
      if (from.isEmpty()) {
        return Optional.empty();
      }
      Optional<Instant> to = spans.isEmpty() ? parse(endTyped, from.get()) : spans.getFirst().end();
      Span first = new Span(from.get(), to);
      if (spans.isEmpty()) {
        return to.map(known -> List.of(first));
      }
      spans.set(0, first);
    }
    if (endKnown.get() && !endTyped.equals(end.get())) {
      Span ended = spans.getLast();
      Optional<Instant> to = parse(endTyped, ended.end().orElse(ended.start()));
      if (to.isEmpty()) {
        return Optional.empty();
      }
      spans.set(spans.size() - 1, ended.endedAt(to.get()));
    }
    return Optional.of(spans);
  }

  private Optional<Instant> parse(String typed, Instant near) {
    return TypedTime.parse(typed, near, last.orElseThrow().formats().zone());
  }
}
