package org.hearingdesk.ui.room;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.time.TurnClock;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.words.DetailsFormats;
import org.hearingdesk.words.SideMark;

/**
 * What the room sees, drawn from the same snapshots as the moderator's window, as the moderator's
 * {@link RoomChoices} let it. Names come from {@link Told}.
 */
final class RoomViewModel implements AutoCloseable {
  private static final int NEXT_SHOWN = 3;
  private static final int SIDES_SHOWN = 5;

  private final HearingSession session;
  private final Messages messages;
  private final RoomChoices choices;
  private final Executor fx;
  private final ResultShown result;
  private final ReadOnlyObjectWrapper<RoomState> state =
      new ReadOnlyObjectWrapper<>(RoomState.BEFORE);
  private final ReadOnlyStringWrapper mark = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper number = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper kind = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper second = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<SideMark>> side =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<TurnSeen> turn = new ReadOnlyObjectWrapper<>(TurnSeen.NONE);
  private final ReadOnlyObjectWrapper<List<NextRow>> next = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper listClosed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<SideTime>> sides =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<QuestionSeen>> question =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ResultSeen>> shownResult =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final AtomicBoolean coming = new AtomicBoolean();
  private Optional<HearingSession.Subscription> subscription = Optional.empty();
  private Subscription chosen = Subscription.EMPTY;
  private Optional<Intervention> speakingAtCard = Optional.empty();
  private Formats formats;
  private Hearing hearing = Hearing.EMPTY;

  /**
   * @param worker counts results
   */
  RoomViewModel(
      HearingSession session,
      Messages messages,
      RoomChoices choices,
      Executor fx,
      Executor worker) {
    this.session = session;
    this.messages = messages;
    this.choices = choices;
    this.fx = fx;
    choices.cardProperty().subscribe((was, is) -> rememberSpeaker());
    result = new ResultShown(messages, worker, fx, this::showIfAttached);
    formats = new Formats(messages, Formats.ClockSeparator.FULL_STOP, ZoneOffset.UTC);
  }

  ReadOnlyObjectProperty<RoomState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What stands over everything; empty for nothing. */
  ReadOnlyStringProperty markProperty() {
    return mark.getReadOnlyProperty();
  }

  void mark(String words) {
    mark.set(words);
  }

  /** The number of the current item; empty for a break or when none runs. */
  ReadOnlyStringProperty numberProperty() {
    return number.getReadOnlyProperty();
  }

  /** The title of the current item, else of the hearing. */
  ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  ReadOnlyStringProperty kindProperty() {
    return kind.getReadOnlyProperty();
  }

  ReadOnlyStringProperty clockProperty() {
    return clock.getReadOnlyProperty();
  }

  /** Who speaks, as the rule lets the room know, or in a few words what goes on. */
  ReadOnlyStringProperty nameProperty() {
    return name.getReadOnlyProperty();
  }

  /** The organisation of a person who is named, or what stands under the words; may be empty. */
  ReadOnlyStringProperty organisationProperty() {
    return second.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<SideMark>> sideProperty() {
    return side.getReadOnlyProperty();
  }

  /** The time of whoever speaks; {@link TurnSeen#NONE} where there is none to see. */
  ReadOnlyObjectProperty<TurnSeen> turnProperty() {
    return turn.getReadOnlyProperty();
  }

  /** The first of those who wait. */
  ReadOnlyObjectProperty<List<NextRow>> nextProperty() {
    return next.getReadOnlyProperty();
  }

  /** Whether nobody can be put on the list of speakers any more. */
  ReadOnlyBooleanProperty listClosedProperty() {
    return listClosed.getReadOnlyProperty();
  }

  /** Time by side on the current item; empty where that would tell who spoke. */
  ReadOnlyObjectProperty<List<SideTime>> sidesProperty() {
    return sides.getReadOnlyProperty();
  }

  /** The ballots of the open round, while it is before the room. */
  ReadOnlyObjectProperty<Optional<QuestionSeen>> questionProperty() {
    return question.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<ResultSeen>> resultProperty() {
    return shownResult.getReadOnlyProperty();
  }

  boolean attached() {
    return subscription.isPresent();
  }

  /** Follows the hearing and the choices; a second time changes nothing. */
  void attach() {
    if (!attached()) {
      subscription = Optional.of(session.subscribe(snapshot -> showSoon()));
      chosen =
          Subscription.combine(
              onChange(choices.nextProperty()),
              onChange(choices.timesProperty()),
              onChange(choices.countdownProperty()),
              onChange(choices.sidesOfResultProperty()),
              onChange(choices.curtainProperty()),
              onChange(choices.cardProperty()));
      show();
    }
  }

  private Subscription onChange(javafx.beans.value.ObservableValue<?> choice) {
    return choice.subscribe((was, is) -> show());
  }

  /**
   * Puts the result of a closed round before the room; the next time for the same round, the
   * hearing again.
   */
  void showResult(Id<Round> round) {
    result.toggle(round);
    showIfAttached();
  }

  void showNoResult() {
    result.clear();
    showIfAttached();
  }

  /** Called on the hearing thread; of several snapshots in a row only the latest is drawn. */
  private void showSoon() {
    if (!coming.getAndSet(true)) {
      fx.execute(() -> {
        coming.set(false);
        showIfAttached();
      });
    }
  }

  private void showIfAttached() {
    if (attached()) {
      show();
    }
  }

  private void show() {
    hearing = session.snapshot().hearing();
    hearing.details().ifPresent(details -> formats = DetailsFormats.of(messages, details));
    takeTheCardAway();
    shownResult.set(result.of(hearing, choices.sidesOfResultProperty().get()));
    RoomState now = seen(RoomState.of(hearing));
    Instant at = session.now();
    showItem(now);
    Optional<Intervention> floor = hearing.onTheFloor().filter(turn -> now.timed());
    floor.ifPresentOrElse(this::showSpeaker, () -> showWords(now, at));
    Told told = new Told(hearing, formats);
    boolean list = now.besides();
    next.set(list && choices.nextProperty().get() ? told.next(NEXT_SHOWN) : List.of());
    listClosed.set(
        list && hearing.runningItem().filter(item -> hearing.listClosed(item.id())).isPresent());
    question.set(
        RoomState.openRound(hearing)
            .filter(round -> now == RoomState.QUESTION)
            .map(round -> QuestionSeen.of(hearing, round, messages)));
    state.set(now);
    tick();
  }

  /** What the moderator puts before what goes on. */
  private RoomState seen(RoomState goesOn) {
    if (choices.curtainProperty().get()) {
      return RoomState.CURTAIN;
    }
    if (choices.cardProperty().get().isPresent()) {
      return RoomState.CARD;
    }
    return shownResult.get().isPresent() && goesOn != RoomState.INTERRUPTED
        ? RoomState.RESULT
        : goesOn;
  }

  private void rememberSpeaker() {
    speakingAtCard = session.snapshot().hearing().onTheFloor().filter(Intervention::speaking);
  }

  /** The pause is over, and the card has gone, when somebody begins to speak. */
  private void takeTheCardAway() {
    Optional<Id<Intervention>> speaking =
        hearing.onTheFloor().filter(Intervention::speaking).map(Intervention::id);
    if (speaking.isEmpty()) {
      speakingAtCard = Optional.empty();
    } else if (choices.cardProperty().get().isPresent()
        && !speaking.equals(speakingAtCard.map(Intervention::id))) {
      choices.cardProperty().set(Optional.empty());
    }
  }

  private void showItem(RoomState now) {
    boolean item = now.timed() || now == RoomState.QUESTION;
    Optional<AgendaItem> running = hearing.runningItem().filter(each -> item);
    number.set(running.flatMap(each -> hearing.numberOf(each.id())).map(n -> "" + n).orElse(""));
    kind.set(
        running
            .map(each -> "room.kind." + each.kind().name().toLowerCase(Locale.ROOT))
            .map(key -> messages.text(key))
            .orElse(""));
    title.set(new StateWords(hearing, formats).title(now));
  }

  private void showSpeaker(Intervention floor) {
    Told told = new Told(hearing, formats);
    Speaker shown = told.speaker(floor);
    name.set(told.name(shown));
    second.set(told.organisation(shown));
    side.set(told.side(shown));
  }

  private void showWords(RoomState now, Instant at) {
    StateWords words = new StateWords(hearing, formats);
    side.set(Optional.empty());
    name.set(words.message(now, choices.cardProperty().get(), at));
    second.set(words.detail(now));
  }

  /** Tells running times anew; to be called about every quarter of a second. */
  void tick() {
    Instant now = session.now();
    clock.set(formats.time(now));
    RoomState shown = state.get();
    turn.set(
        hearing
            .onTheFloor()
            .filter(floor -> shown.timed() && choices.countdownProperty().get())
            .map(floor -> turn(floor, now))
            .orElse(TurnSeen.NONE));
    if (shown == RoomState.BREAK) {
      showWords(shown, now);
    }
    sides.set(
        shown.besides() && choices.timesProperty().get()
            ? new Told(hearing, formats).times(now, SIDES_SHOWN)
            : List.of());
  }

  private TurnSeen turn(Intervention floor, Instant now) {
    boolean tellLimit = !new Told(hearing, formats).hasAllowance(floor.speaker());
    return TurnSeen.of(TurnClock.of(floor, now), floor.paused(), tellLimit, formats);
  }

  @Override
  public void close() {
    subscription.ifPresent(HearingSession.Subscription::close);
    subscription = Optional.empty();
    chosen.unsubscribe();
    chosen = Subscription.EMPTY;
  }
}
