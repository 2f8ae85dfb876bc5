package org.hearingdesk.ui.room;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.time.SpeakingTime;
import org.hearingdesk.domain.time.Timetable;
import org.hearingdesk.domain.time.TurnClock;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.words.DetailsFormats;
import org.hearingdesk.words.SideMark;
import org.hearingdesk.words.SpeakerWords;

/**
 * What the room sees, drawn from the same snapshots as the moderator's window.
 *
 * <p>Every name goes through the hearing's attribution rule, and through the intervention's own
 * where that is stricter. Where speakers may not be known by their side either, neither may the
 * times by side be seen to grow.
 */
final class RoomViewModel implements AutoCloseable {
  private static final int NEXT_SHOWN = 3;
  private static final int SIDES_SHOWN = 5;

  private final HearingSession session;
  private final Messages messages;
  private final Executor fx;
  private final ReadOnlyObjectWrapper<RoomState> state =
      new ReadOnlyObjectWrapper<>(RoomState.BEFORE);
  private final ReadOnlyStringWrapper number = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper kind = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper organisation = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<SideMark>> side =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper countdown = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper countdownWords = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper limit = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper left = new ReadOnlyDoubleWrapper();
  private final ReadOnlyObjectWrapper<TurnClock.Tone> tone =
      new ReadOnlyObjectWrapper<>(TurnClock.Tone.PLENTY);
  private final ReadOnlyObjectWrapper<List<NextRow>> next = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<SideTime>> sides =
      new ReadOnlyObjectWrapper<>(List.of());
  private final AtomicBoolean coming = new AtomicBoolean();
  private Optional<HearingSession.Subscription> subscription = Optional.empty();
  private Formats formats;
  private Hearing hearing = Hearing.EMPTY;

  RoomViewModel(HearingSession session, Messages messages, Executor fx) {
    this.session = session;
    this.messages = messages;
    this.fx = fx;
    formats = new Formats(messages, Formats.ClockSeparator.FULL_STOP, ZoneOffset.UTC);
  }

  ReadOnlyObjectProperty<RoomState> stateProperty() {
    return state.getReadOnlyProperty();
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

  /** The organisation of a person who is named; empty otherwise. */
  ReadOnlyStringProperty organisationProperty() {
    return organisation.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<SideMark>> sideProperty() {
    return side.getReadOnlyProperty();
  }

  /** The time that is left; over it, or without a limit, the time counted up. */
  ReadOnlyStringProperty countdownProperty() {
    return countdown.getReadOnlyProperty();
  }

  /** {@code left} or {@code over}; empty without a limit. */
  ReadOnlyStringProperty countdownWordsProperty() {
    return countdownWords.getReadOnlyProperty();
  }

  /** {@code of 3:00}; empty without a limit. */
  ReadOnlyStringProperty limitProperty() {
    return limit.getReadOnlyProperty();
  }

  /** The share of the time that is left, 0 to 1. */
  ReadOnlyDoubleProperty leftProperty() {
    return left.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<TurnClock.Tone> toneProperty() {
    return tone.getReadOnlyProperty();
  }

  /** The first of those who wait. */
  ReadOnlyObjectProperty<List<NextRow>> nextProperty() {
    return next.getReadOnlyProperty();
  }

  /** Time by side on the current item; empty where that would tell who spoke. */
  ReadOnlyObjectProperty<List<SideTime>> sidesProperty() {
    return sides.getReadOnlyProperty();
  }

  void attach() {
    close();
    subscription = Optional.of(session.subscribe(snapshot -> showSoon()));
    show();
  }

  /** Called on the hearing thread; of several snapshots in a row only the latest is drawn. */
  private void showSoon() {
    if (!coming.getAndSet(true)) {
      fx.execute(() -> {
        coming.set(false);
        if (subscription.isPresent()) {
          show();
        }
      });
    }
  }

  private void show() {
    hearing = session.snapshot().hearing();
    hearing.details().ifPresent(details -> formats = DetailsFormats.of(messages, details));
    RoomState now = RoomState.of(hearing);
    Instant at = session.now();
    showItem(hearing.runningItem());
    Optional<Intervention> floor = hearing.onTheFloor();
    floor.ifPresentOrElse(this::showSpeaker, () -> showNobody(now, at));
    showNext();
    state.set(now);
    tick();
  }

  private void showItem(Optional<AgendaItem> item) {
    number.set(item.flatMap(running -> hearing.numberOf(running.id())).map(n -> "" + n).orElse(""));
    title.set(
        item.map(AgendaItem::title)
            .orElseGet(() -> hearing.details().map(HearingDetails::title).orElse("")));
    kind.set(
        item.map(running -> "room.kind." + running.kind().name().toLowerCase(Locale.ROOT))
            .map(key -> messages.text(key))
            .orElse(""));
  }

  private AttributionRule rule() {
    return hearing.details().map(HearingDetails::attribution).orElse(AttributionRule.NAMED);
  }

  private void showSpeaker(Intervention floor) {
    AttributionRule rule = Attribution.ruleFor(floor, rule());
    Speaker shown = Attribution.shown(hearing, floor.speaker(), rule);
    name.set(words(shown));
    boolean person = shown instanceof Speaker.Person;
    organisation.set(
        person ? hearing.organisationOf(shown).map(each -> each.label()).orElse("") : "");
    side.set(side(shown));
  }

  /** A side is told beside a name; a name that is the side needs none. */
  private Optional<SideMark> side(Speaker shown) {
    return hearing.sideOf(shown).map(SideMark::of);
  }

  private String words(Speaker shown) {
    return shown instanceof Speaker.Unidentified
        ? messages.text("room.speaker")
        : new SpeakerWords(formats).name(hearing, shown);
  }

  private void showNobody(RoomState now, Instant at) {
    organisation.set("");
    side.set(Optional.empty());
    countdown.set("");
    countdownWords.set("");
    limit.set("");
    left.set(0);
    tone.set(TurnClock.Tone.PLENTY);
    name.set(nobodyWords(now, at));
  }

  private String nobodyWords(RoomState now, Instant at) {
    String key = "room.state." + now.name().toLowerCase(Locale.ROOT);
    return switch (now) {
      case BREAK -> messages.text(key, endOfBreak(at));
      case BEFORE ->
          hearing
              .details()
              .flatMap(HearingDetails::bookedFrom)
              .map(from -> messages.text(key, formats.time(from)))
              .orElse("");
      case NOBODY -> "";
      case BETWEEN, AFTER -> messages.text(key);
      case SPEAKING, PAUSED -> "";
    };
  }

  private String endOfBreak(Instant at) {
    return Timetable.of(hearing, at).lines().stream()
        .filter(line -> line.state() == Timetable.State.RUNNING)
        .findFirst()
        .map(line -> formats.time(line.expectedEnd()))
        .orElse("");
  }

  private void showNext() {
    next.set(
        hearing
            .runningItem()
            .map(item -> hearing.listOfSpeakers(item.id()))
            .orElse(List.of())
            .stream()
            .limit(NEXT_SHOWN)
            .map(request -> {
              Speaker shown = Attribution.shown(hearing, request.speaker(), rule());
              String who = words(shown);
              boolean order = request.kind() == RequestKind.POINT_OF_ORDER;
              return new NextRow(
                  order ? messages.text("room.point_of_order", who) : who, side(shown));
            })
            .toList());
  }

  /** Tells running times anew; to be called about every quarter of a second. */
  void tick() {
    Instant now = session.now();
    clock.set(formats.time(now));
    hearing.onTheFloor().ifPresent(floor -> showTime(TurnClock.of(floor, now)));
    if (state.get() == RoomState.BREAK) {
      name.set(nobodyWords(RoomState.BREAK, now));
    }
    List<SideTime> times = sideTimes(now);
    if (!times.equals(sides.get())) {
      sides.set(times);
    }
  }

  private void showTime(TurnClock turn) {
    boolean over = turn.tone() == TurnClock.Tone.OVER;
    Duration shown =
        over && turn.limit().isPresent() ? turn.over() : turn.left().orElse(turn.elapsed());
    countdown.set(formats.duration(shown));
    countdownWords.set(
        turn.limit().isEmpty() ? "" : messages.text(over ? "room.over" : "room.left"));
    limit.set(
        turn.limit().map(whole -> messages.text("room.of", formats.duration(whole))).orElse(""));
    left.set(turn.limit().isEmpty() ? 0 : 1 - turn.share());
    tone.set(turn.tone());
  }

  private List<SideTime> sideTimes(Instant now) {
    List<Intervention> told =
        hearing
            .runningItem()
            .map(item -> hearing.interventionsOn(item.id()))
            .orElse(List.of())
            .stream()
            .filter(turn -> Attribution.ruleFor(turn, rule()) != AttributionRule.CHATHAM_HOUSE)
            .toList();
    Map<Id<Side>, Duration> times = SpeakingTime.bySide(hearing, told, now);
    Duration longest = times.values().stream().max(Duration::compareTo).orElse(Duration.ZERO);
    return times.entrySet().stream()
        .filter(entry -> entry.getValue().toSeconds() > 0)
        .sorted(Map.Entry.<Id<Side>, Duration>comparingByValue().reversed())
        .limit(SIDES_SHOWN)
        .flatMap(entry ->
            hearing.sides().find(entry.getKey()).stream()
                .map(each ->
                    new SideTime(
                        SideMark.of(each),
                        (double) entry.getValue().toSeconds() / longest.toSeconds(),
                        formats.duration(entry.getValue()))))
        .toList();
  }

  @Override
  public void close() {
    subscription.ifPresent(HearingSession.Subscription::close);
    subscription = Optional.empty();
  }
}
