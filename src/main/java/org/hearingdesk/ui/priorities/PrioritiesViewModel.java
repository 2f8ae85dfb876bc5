package org.hearingdesk.ui.priorities;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.session.Snapshot;
import org.hearingdesk.ui.kit.ListSync;
import org.hearingdesk.ui.priorities.ballots.BallotsViewModel;
import org.hearingdesk.ui.priorities.gathering.GatheringViewModel;
import org.hearingdesk.ui.priorities.intake.IntakeViewModel;
import org.hearingdesk.ui.priorities.questions.QuestionViewModel;
import org.hearingdesk.ui.priorities.result.ResultViewModel;

/**
 * The questions of the open hearing, the round in sight, and what can be done with it.
 *
 * <p>It outlives its view: drafts of ballots stay in {@link #ballots} while other places are shown.
 */
public final class PrioritiesViewModel {

  /** What is chosen in the list; without a round, the one that could be opened. */
  record Choice(Id<PriorityQuestion> question, Optional<Id<Round>> round) {}

  private final HearingSession session;
  private final Messages messages;
  private final Executor fx;
  private final ResultInRoom room;
  private final Submissions submissions;
  private final BallotsViewModel ballots;
  private final ResultViewModel result;
  private final QuestionViewModel question;
  private final GatheringViewModel gathering;
  private final IntakeViewModel intake;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ListSync<Line> sync = new ListSync<>(lines, Line::key);
  private final ReadOnlyObjectWrapper<Screen> screen =
      new ReadOnlyObjectWrapper<>(new Screen.NoQuestion());
  private final ReadOnlyObjectWrapper<Optional<Choice>> choice =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private boolean writing;
  private boolean gathers;
  private boolean takesIn;
  private Optional<HearingSession.Subscription> subscription = Optional.empty();

  /**
   * @param fx where view-models are touched
   * @param worker where results are counted
   * @param room where results can be shown to all
   */
  public PrioritiesViewModel(
      HearingSession session, Messages messages, Executor fx, Executor worker, ResultInRoom room) {
    this.session = session;
    this.messages = messages;
    this.fx = fx;
    this.room = room;
    submissions = new Submissions(session, messages, fx);
    ballots = new BallotsViewModel(submissions, messages);
    result = new ResultViewModel(worker, fx);
    question = new QuestionViewModel(submissions, this::written);
    gathering = new GatheringViewModel(submissions, messages);
    intake = new IntakeViewModel(submissions, messages);
    intake.onClose(() -> takeIn(false));
  }

  /** Follows the hearing from now on. */
  void attach() {
    if (subscription.isEmpty()) {
      subscription = Optional.of(session.subscribe(next -> fx.execute(this::showLatest)));
    }
    showLatest();
  }

  /** Stops following it and stops counting. */
  void detach() {
    subscription.ifPresent(HearingSession.Subscription::close);
    subscription = Optional.empty();
    result.hide();
  }

  public BallotsViewModel ballots() {
    return ballots;
  }

  public ResultViewModel result() {
    return result;
  }

  QuestionViewModel question() {
    return question;
  }

  GatheringViewModel gathering() {
    return gathering;
  }

  IntakeViewModel intake() {
    return intake;
  }

  ObservableList<Line> lines() {
    return lines;
  }

  ReadOnlyObjectProperty<Screen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Choice>> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  /** Why the last act was not done, in words; blank when it was. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Whether the screen in sight is of this kind. */
  BooleanBinding inSight(Class<? extends Screen> kind) {
    return Bindings.createBooleanBinding(() -> kind.isInstance(screen.get()), screen);
  }

  /** Whether there is a question whose options can be gathered. */
  BooleanBinding canGather() {
    return Bindings.createBooleanBinding(
        () ->
            choice.get().isPresent()
                && !(screen.get() instanceof Screen.Gathering)
                && !(screen.get() instanceof Screen.Writing),
        screen,
        choice);
  }

  /** Whether a first round of the question in sight can be opened now. */
  BooleanBinding canOpen() {
    return Bindings.createBooleanBinding(
        () ->
            screen.get() instanceof Screen.NotOpened(var _, var missing, var _)
                && missing.isEmpty(),
        screen);
  }

  void choose(Choice next) {
    writing = false;
    gathers = false;
    takesIn = false;
    problem.set("");
    choice.set(Optional.of(next));
    showLatest();
  }

  void writeNew() {
    question.begin();
    write();
  }

  void edit(PriorityQuestion old) {
    question.begin(old);
    write();
  }

  /** Gathers options of the question in sight from what was said, or goes back to it. */
  void gather(boolean now) {
    gathers = now;
    writing = false;
    takesIn = false;
    showLatest();
  }

  /** Lets ballots come in from a table or a file, or goes back to the grid. */
  void takeIn(boolean now) {
    takesIn = now;
    showLatest();
  }

  private void write() {
    writing = true;
    gathers = false;
    takesIn = false;
    problem.set("");
    showLatest();
  }

  void stopWriting() {
    writing = false;
    showLatest();
  }

  private void written(Id<PriorityQuestion> id) {
    if (choice.get().filter(c -> c.question().equals(id)).isEmpty()) {
      choice.set(Optional.of(new Choice(id, Optional.empty())));
    }
    stopWriting();
  }

  /** Removes a question of which no round was opened. */
  void remove(PriorityQuestion old) {
    submit(new Command.RemovePart(old.id()), () -> {});
  }

  /** Opens the first or another round of the question in sight. */
  void openRound() {
    choice
        .get()
        .ifPresent(chosen -> {
          Id<Round> id = submissions.newId();
          submit(
              new Command.OpenRound(id, chosen.question()),
              () -> choose(new Choice(chosen.question(), Optional.of(id))));
        });
  }

  void closeRound() {
    round().ifPresent(round -> submit(new Command.CloseRound(round.id()), () -> {}));
  }

  /** Opens the closed round in sight once more; tells why not, if not. */
  void reopen(String reason, Consumer<Optional<String>> then) {
    round().ifPresent(round -> submit(new Command.ReopenRound(round.id(), reason), then));
  }

  /** Takes the round in sight out of what counts; its ballots stay in the record. */
  void discard(String reason, Consumer<Optional<String>> then) {
    round().ifPresent(round -> submit(new Command.DiscardRound(round.id(), reason), then));
  }

  /** Puts the result in sight before the room. */
  void showInRoom() {
    if (screen.get() instanceof Screen.Result(Round round, var _, var _)) {
      room.show(round.id());
    }
  }

  private void submit(Command command, Runnable done) {
    submit(
        command,
        reason -> {
          problem.set(reason.orElse(""));
          if (reason.isEmpty()) {
            done.run();
          }
        });
  }

  private void submit(Command command, Consumer<Optional<String>> then) {
    submissions.submit(command, (Outcome outcome) -> then.accept(submissions.problem(outcome)));
  }

  private Optional<Round> round() {
    return choice
        .get()
        .flatMap(Choice::round)
        .flatMap(id -> session.snapshot().hearing().rounds().find(id));
  }

  private void showLatest() {
    if (subscription.isEmpty()) {
      return;
    }
    Snapshot snapshot = session.snapshot();
    Hearing hearing = snapshot.hearing();
    Projection projection = new Projection(hearing, messages);
    sync.update(projection.lines());
    choice.set(choice.get().filter(projection::isThere).or(projection::first));
    Optional<Round> round = round();
    Optional<Round> receiving = round.filter(r -> takesIn && r.state() == RoundState.OPEN);
    receiving.ifPresent(open -> intake.show(hearing, open));
    Optional<Screen> gathered = choice.get().filter(c -> gathers).flatMap(projection::gathering);
    if (gathered.orElse(null) instanceof Screen.Gathering(var asked, var _)) {
      gathering.show(hearing, asked);
    }
    screen.set(
        writing
            ? new Screen.Writing()
            : gathered
                .or(() -> receiving.map(Screen.Intake::new))
                .orElseGet(
                    () -> choice.get().map(projection::screen).orElseGet(Screen.NoQuestion::new)));
    if (screen.get() instanceof Screen.Result) {
      result.show(hearing, round.orElseThrow(), projection.formats());
    } else {
      result.hide();
    }
    round
        .filter(r -> r.state() == RoundState.OPEN)
        .ifPresent(r -> ballots.show(hearing, r, projection.formats()));
  }
}
