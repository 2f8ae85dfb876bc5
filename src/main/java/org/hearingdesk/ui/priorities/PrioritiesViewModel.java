package org.hearingdesk.ui.priorities;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.session.Snapshot;
import org.hearingdesk.ui.kit.ListSync;
import org.hearingdesk.ui.priorities.ballots.BallotsViewModel;
import org.hearingdesk.ui.priorities.gathering.GatheringViewModel;
import org.hearingdesk.ui.priorities.hands.HandsViewModel;
import org.hearingdesk.ui.priorities.help.HelpViewModel;
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
  private final HandsViewModel hands;
  private final ResultViewModel result;
  private final QuestionViewModel question;
  private final HelpViewModel help;
  private final GatheringViewModel gathering;
  private final IntakeViewModel intake;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ListSync<Line> sync = new ListSync<>(lines, Line::key);
  private final ReadOnlyObjectWrapper<Screen> screen =
      new ReadOnlyObjectWrapper<>(new Screen.NoQuestion());
  private final ReadOnlyObjectWrapper<Optional<Choice>> choice =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final Sight sight = new Sight(screen.getReadOnlyProperty(), choice.getReadOnlyProperty());
  private final ReadOnlyObjectWrapper<Optional<Id<Round>>> followed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Doing doing = new Doing.Looking();
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
    hands = new HandsViewModel(submissions, messages);
    result = new ResultViewModel(worker, fx);
    help = new HelpViewModel(messages);
    question = new QuestionViewModel(submissions, help, this::written);
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

  public HandsViewModel hands() {
    return hands;
  }

  public ResultViewModel result() {
    return result;
  }

  HelpViewModel help() {
    return help;
  }

  /** Tells how the question or the round in sight is counted. */
  void explain() {
    switch (screen.get()) {
      case Screen.NoQuestion _, Screen.Writing _ -> {}
      case Screen.Gathering(var asked, var _) -> help.show(asked);
      case Screen.Intake(var round) -> help.show(round.asked());
      case Screen.NotOpened(var chosen, var _, var _) -> help.show(chosen);
      case Screen.Ballots(var round, var _, var _) -> help.show(round.asked());
      case Screen.Hands(var round, var _, var _) -> help.show(round.asked());
      case Screen.Result(var round, var _, var _) -> help.show(round.asked());
      case Screen.Discarded(var round, var _) -> help.show(round.asked());
    }
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

  /** What can be done with what is in sight. */
  Sight sight() {
    return sight;
  }

  /** The open round of which the moderator sees the order so far, by an act and never by itself. */
  ReadOnlyObjectProperty<Optional<Id<Round>>> followedProperty() {
    return followed.getReadOnlyProperty();
  }

  /** Shows the order so far of the open round in sight, or no longer. */
  void follow() {
    if (sight.canFollow().get()) {
      followed.set(
          followed.get().isPresent() ? Optional.empty() : choice.get().flatMap(Choice::round));
      showLatest();
    }
  }

  /** Why the last act was not done, in words; blank when it was. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  void choose(Choice next) {
    doing = new Doing.Looking();
    followed.set(Optional.empty());
    problem.set("");
    choice.set(Optional.of(next));
    showLatest();
  }

  void writeNew() {
    question.begin();
    write();
  }

  void edit(PriorityQuestion old) {
    question.begin(old, rounds(old));
    write();
  }

  /** What is to be known of the rounds that were opened with the question as it was. */
  private String rounds(PriorityQuestion old) {
    List<Round> rounds = session.snapshot().hearing().roundsOf(old.id());
    if (rounds.isEmpty()) {
      return "";
    }
    boolean open = rounds.stream().anyMatch(round -> round.state() == RoundState.OPEN);
    return messages.text(open ? "priorities.form.rounds.open" : "priorities.form.rounds.held");
  }

  /** Gathers options of the question in sight from what was said, or goes back to it. */
  void gather(boolean now) {
    doing = now ? new Doing.Gathering() : new Doing.Looking();
    showLatest();
  }

  /** Lets ballots come in from a table or a file, or goes back to the grid. */
  void takeIn(boolean now) {
    doing = now ? new Doing.TakingIn() : new Doing.Looking();
    showLatest();
  }

  private void write() {
    doing = new Doing.Writing();
    problem.set("");
    showLatest();
  }

  void stopWriting() {
    question.end();
    doing = new Doing.Looking();
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
    if (doing instanceof Doing.TakingLate) {
      doing = new Doing.Looking();
      showLatest();
      return;
    }
    round().ifPresent(round -> submit(new Command.CloseRound(round.id()), () -> {}));
  }

  /** Takes ballots although the round is closed, until {@link #closeRound}. */
  void takeLate(String reason, Consumer<Optional<String>> then) {
    if (reason.isBlank()) {
      then.accept(Optional.of(submissions.words(new Rejection.Blank("reason"))));
      return;
    }
    doing = new Doing.TakingLate(reason);
    then.accept(Optional.empty());
    showLatest();
  }

  /** Counts the late ballots of the round in sight, or leaves them out if any of them counts. */
  void countLate() {
    round()
        .ifPresent(closed -> {
          List<HandedIn> all =
              closed.ballots().stream().filter(each -> each.late().isPresent()).toList();
          boolean count = all.stream().allMatch(HandedIn::tooLate);
          all.forEach(each ->
              submit(new Command.DecideLateBallot(closed.id(), each.voter(), count), () -> {}));
        });
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
    followed.set(followed.get().filter(id -> isFollowed(hearing, id)));
    Screen next = screen(projection, round);
    prepare(hearing, next);
    screen.set(next);
    show(hearing, projection.formats());
    // What is keyed in an open round stays with it, also while something else is in sight.
    round
        .filter(r -> r.state() == RoundState.OPEN)
        .ifPresent(r -> {
          switch (r.form()) {
            case NAMED, SECRET -> ballots.show(hearing, r, projection.formats());
            case HANDS -> hands.show(hearing, r);
          }
        });
  }

  private Screen screen(Projection projection, Optional<Round> round) {
    Optional<Screen> done =
        switch (doing) {
          case Doing.Writing _ -> Optional.of(new Screen.Writing());
          case Doing.Gathering _ -> choice.get().flatMap(projection::gathering);
          case Doing.TakingIn _ ->
              round
                  .filter(r -> r.state() == RoundState.OPEN && r.form() == VotingForm.NAMED)
                  .map(Screen.Intake::new);
          case Doing.TakingLate _ ->
              round.filter(r -> r.state() == RoundState.CLOSED).map(projection::late);
          case Doing.Looking _ -> Optional.empty();
        };
    return done.or(() -> choice.get().map(projection::screen)).orElseGet(Screen.NoQuestion::new);
  }

  private static boolean isFollowed(Hearing hearing, Id<Round> id) {
    return hearing.rounds().find(id).filter(Sight::isFollowed).isPresent();
  }

  private void prepare(Hearing hearing, Screen next) {
    if (next instanceof Screen.Intake(var open)) {
      intake.show(hearing, open);
    }
    if (next instanceof Screen.Gathering(var asked, var _)) {
      gathering.show(hearing, asked);
    }
  }

  /** Hands the ballots or the result in sight to those who show them. */
  private void show(Hearing hearing, Formats formats) {
    Screen now = screen.get();
    if (now instanceof Screen.Ballots(var closed, var _, var _)
        && doing instanceof Doing.TakingLate(var why)) {
      ballots.show(hearing, closed, formats, Optional.of(why));
    }
    Optional<Round> counted =
        switch (now) {
          case Screen.Result(var closed, var _, var _) -> Optional.of(closed);
          case Screen.Ballots(var open, var _, var _) ->
              followed.get().filter(open.id()::equals).map(_ -> open);
          case Screen.NoQuestion _,
              Screen.Writing _,
              Screen.Gathering _,
              Screen.NotOpened _,
              Screen.Hands _,
              Screen.Intake _,
              Screen.Discarded _ ->
              Optional.empty();
        };
    counted.ifPresentOrElse(r -> result.show(hearing, r, formats), result::hide);
  }
}
