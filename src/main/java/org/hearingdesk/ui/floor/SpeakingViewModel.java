package org.hearingdesk.ui.floor;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.time.SpeakingTime;
import org.hearingdesk.domain.time.TurnClock;
import org.hearingdesk.words.SideMark;

/** Who has the floor, for how long, and what to do next. */
final class SpeakingViewModel {
  private final Submitter submitter;
  private final Consumer<String> announce;
  private final ReadOnlyObjectWrapper<SpeakingState> state =
      new ReadOnlyObjectWrapper<>(SpeakingState.NO_AGENDA);
  private final ReadOnlyStringWrapper eyebrow = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<SideMark>> side =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper elapsed = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper limit = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper over = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
  private final ReadOnlyObjectWrapper<TurnClock.Tone> tone =
      new ReadOnlyObjectWrapper<>(TurnClock.Tone.PLENTY);
  private final ReadOnlyBooleanWrapper canGiveNext = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper somebody = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canShorten = new ReadOnlyBooleanWrapper();
  private Optional<Moment> last = Optional.empty();
  private Optional<Id<AgendaItem>> item = Optional.empty();
  private Optional<Id<Intervention>> turn = Optional.empty();

  SpeakingViewModel(Submitter submitter, Consumer<String> announce) {
    this.submitter = submitter;
    this.announce = announce;
  }

  ReadOnlyObjectProperty<SpeakingState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The quiet line above the name. */
  ReadOnlyStringProperty eyebrowProperty() {
    return eyebrow.getReadOnlyProperty();
  }

  /** Who speaks, or in a few words why nobody does. */
  ReadOnlyStringProperty nameProperty() {
    return name.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<SideMark>> sideProperty() {
    return side.getReadOnlyProperty();
  }

  /** What else is known of the speaker, or what to do next. */
  ReadOnlyStringProperty detailProperty() {
    return detail.getReadOnlyProperty();
  }

  ReadOnlyStringProperty elapsedProperty() {
    return elapsed.getReadOnlyProperty();
  }

  /** {@code of 3:00}; empty without a limit. */
  ReadOnlyStringProperty limitProperty() {
    return limit.getReadOnlyProperty();
  }

  /** Why the limit is not the plain one of the item; empty where it is. */
  ReadOnlyStringProperty reasonProperty() {
    return reason.getReadOnlyProperty();
  }

  /** {@code 0:12 over}; empty while the time is not over. */
  ReadOnlyStringProperty overProperty() {
    return over.getReadOnlyProperty();
  }

  ReadOnlyDoubleProperty shareProperty() {
    return share.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<TurnClock.Tone> toneProperty() {
    return tone.getReadOnlyProperty();
  }

  /** Whether an item runs and somebody waits. */
  ReadOnlyBooleanProperty canGiveNextProperty() {
    return canGiveNext.getReadOnlyProperty();
  }

  /** Whether somebody has the floor, speaking or paused. */
  ReadOnlyBooleanProperty somebodyProperty() {
    return somebody.getReadOnlyProperty();
  }

  /** Whether the speaking time can be shortened by a minute. */
  ReadOnlyBooleanProperty canShortenProperty() {
    return canShorten.getReadOnlyProperty();
  }

  /** The turn that is not over. */
  Optional<Id<Intervention>> turn() {
    return turn;
  }

  void giveToNext() {
    item.ifPresent(running ->
        submitter.submit(new Command.GiveFloorToNext(submitter.session().newId(), running)));
  }

  void pauseOrResume() {
    submitter.submit(
        state.get() == SpeakingState.PAUSED ? new Command.ResumeFloor() : new Command.PauseFloor());
  }

  void stop() {
    submitter.submit(new Command.EndFloor());
  }

  /** A minute more, or when the time is over as many as give the speaker some again. */
  void extend() {
    clock().map(LimitSteps::more).ifPresent(by -> submitter.submit(new Command.ExtendLimit(by)));
  }

  /** A minute less, if something is left then. */
  void shorten() {
    clock()
        .flatMap(LimitSteps::less)
        .ifPresent(by -> submitter.submit(new Command.ExtendLimit(by)));
  }

  private Optional<TurnClock> clock() {
    return last.flatMap(Moment::floor).map(floor -> TurnClock.of(floor, submitter.session().now()));
  }

  void closeHearing() {
    submitter.submit(new Command.CloseHearing());
  }

  void reopenHearing(String reason) {
    submitter.submit(new Command.ReopenHearing(reason));
  }

  void show(Moment moment) {
    last = Optional.of(moment);
    SpeakingState before = state.get();
    Optional<Id<Intervention>> turnBefore = turn;
    item = moment.running().map(AgendaItem::id);
    turn = moment.floor().map(Intervention::id);
    List<SpeakerRequest> waiting = item.map(moment.hearing()::listOfSpeakers).orElse(List.of());
    SpeakingState now = SpeakingState.of(moment);
    canGiveNext.set(!waiting.isEmpty() && now != SpeakingState.INTERRUPTED);
    moment
        .floor()
        .filter(floor -> now.somebody())
        .ifPresentOrElse(
            floor -> showTurn(moment, floor, now), () -> showNobody(moment, now, waiting));
    somebody.set(now.somebody());
    state.set(now);
    tick(moment);
    if (now != before || !turn.equals(turnBefore)) {
      announceState(moment, now);
    }
  }

  /** Shows the time of the turn as it is now. */
  void tick(Moment moment) {
    if (state.get().still()) {
      showStill(moment, Stillness.of(moment));
    } else if (moment.floor().isPresent()) {
      tickTurn(moment);
    }
  }

  private void tickTurn(Moment moment) {
    TurnClock clock = TurnClock.of(moment.floor().orElseThrow(), moment.now());
    canShorten.set(LimitSteps.less(clock).isPresent());
    elapsed.set(moment.formats().duration(clock.elapsed()));
    limit.set(
        clock
            .limit()
            .map(whole -> moment.messages().text("floor.of", moment.formats().duration(whole)))
            .orElse(""));
    over.set(
        clock.over().isZero()
            ? ""
            : moment.messages().text("floor.over", moment.formats().duration(clock.over())));
    share.set(clock.share());
    if (clock.tone() == TurnClock.Tone.OVER && tone.get() != TurnClock.Tone.OVER) {
      announce.accept(moment.messages().text("floor.say.time_over"));
    }
    tone.set(clock.tone());
  }

  private void showStill(Moment moment, Stillness still) {
    eyebrow.set(still.eyebrow());
    name.set(still.name());
    detail.set(still.detail());
    elapsed.set(still.time());
    limit.set(still.beside());
    over.set(still.over());
    share.set(still.share());
    if (state.get() == SpeakingState.BREAK
        && still.tone() == TurnClock.Tone.OVER
        && tone.get() != TurnClock.Tone.OVER) {
      announce.accept(moment.messages().text("floor.say.break_over"));
    }
    tone.set(still.tone());
  }

  private void showTurn(Moment moment, Intervention floor, SpeakingState now) {
    List<Intervention> onItem = moment.hearing().interventionsOn(floor.item());
    int number = onItem.indexOf(floor) + 1;
    String key = now == SpeakingState.PAUSED ? "floor.paused" : "floor.speaking";
    String kind = "floor.request." + floor.kind().name().toLowerCase(Locale.ROOT);
    eyebrow.set(
        moment.messages().text(key, moment.messages().text(kind))
            + " · "
            + moment.messages().text("floor.nth", ordinal(moment, number)));
    name.set(moment.nameAndOrganisation(floor.speaker()));
    side.set(moment.sideMark(floor.speaker()));
    detail.set(String.join(" · ", details(moment, floor)));
    reason.set(LimitReason.of(moment, floor));
  }

  private static String ordinal(Moment moment, int number) {
    boolean teen = number % 100 / 10 == 1;
    String end = teen || number % 10 > 3 ? "0" : Integer.toString(number % 10);
    return moment.messages().text("floor.ordinal." + end, number);
  }

  private static List<String> details(Moment moment, Intervention floor) {
    Optional<Organisation> organisation = moment.hearing().organisationOf(floor.speaker());
    Duration earlier = earlierToday(moment, floor, organisation);
    String level =
        organisation
            .map(each -> "floor.level." + each.level().name().toLowerCase(Locale.ROOT))
            .map(key -> moment.messages().text(key))
            .orElse("");
    String spoken =
        earlier.isZero()
            ? moment.messages().text("floor.first_today")
            : moment.messages().text("floor.earlier_today", moment.formats().duration(earlier));
    boolean known = organisation.isPresent() || moment.sideMark(floor.speaker()).isPresent();
    return known ? List.of(level, spoken).stream().filter(s -> !s.isEmpty()).toList() : List.of();
  }

  private static Duration earlierToday(
      Moment moment, Intervention floor, Optional<Organisation> organisation) {
    Optional<Id<Organisation>> body = organisation.map(Organisation::id);
    List<Intervention> others =
        moment.hearing().interventions().stream()
            .filter(each -> !each.id().equals(floor.id()))
            .filter(each ->
                body.isPresent()
                    ? moment
                        .hearing()
                        .organisationOf(each.speaker())
                        .map(Organisation::id)
                        .equals(body)
                    : Objects.equals(each.speaker(), floor.speaker()))
            .toList();
    return SpeakingTime.total(others, moment.now());
  }

  private void showNobody(Moment moment, SpeakingState now, List<SpeakerRequest> waiting) {
    canShorten.set(false);
    side.set(Optional.empty());
    if (now.still()) {
      showStill(moment, Stillness.of(moment));
      return;
    }
    String key = "floor.state." + now.name().toLowerCase(Locale.ROOT);
    eyebrow.set(moment.running().map(moment::numberedTitle).orElse(""));
    name.set(moment.messages().text(key));
    detail.set(whatNext(moment, now, waiting, key));
    elapsed.set("");
    limit.set("");
    reason.set("");
    over.set("");
    share.set(0);
    tone.set(TurnClock.Tone.PLENTY);
  }

  private static String whatNext(
      Moment moment, SpeakingState now, List<SpeakerRequest> waiting, String key) {
    return switch (now) {
      case DRAFT, NO_ITEM ->
          moment
              .messages()
              .text(key + ".next", moment.nextItem().map(moment::numberedTitle).orElse(""));
      case NOBODY ->
          waiting.isEmpty()
              ? moment.messages().text(key + ".next")
              : moment.messages().text(key + ".waiting", moment.name(waiting.getFirst().speaker()));
      case NO_AGENDA, ALL_DONE, CLOSED -> moment.messages().text(key + ".next");
      case SPEAKING, PAUSED, BREAK, INTERRUPTED -> "";
    };
  }

  private void announceState(Moment moment, SpeakingState now) {
    announce.accept(
        switch (now) {
          case SPEAKING -> moment.messages().text("floor.say.floor", name.get());
          case PAUSED -> moment.messages().text("floor.say.paused", name.get());
          case NO_AGENDA, DRAFT, NO_ITEM, ALL_DONE, NOBODY, BREAK, INTERRUPTED, CLOSED ->
              name.get();
        });
  }
}
