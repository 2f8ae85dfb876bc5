package org.hearingdesk.ui.floor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.SaveState;
import org.hearingdesk.session.Snapshot;
import org.hearingdesk.ui.floor.statistics.StatisticsViewModel;
import org.hearingdesk.ui.floor.statistics.TableExport;
import org.hearingdesk.ui.floor.timeline.TimelineViewModel;
import org.hearingdesk.ui.kit.Delay;
import org.hearingdesk.words.DetailsFormats;

/**
 * Everything the Floor shows, projected from each snapshot on the FX thread.
 *
 * <p>Times that run are told anew by {@link #tick}, from recorded instants.
 */
final class FloorViewModel implements AutoCloseable {
  private final HearingSession session;
  private final Messages messages;
  private final Executor fx;
  private final Submitter submitter;
  private final ReadOnlyStringWrapper announcement = new ReadOnlyStringWrapper("");
  private final AgendaViewModel agenda;
  private final SpeakingViewModel speaking;
  private final StandstillViewModel standstill;
  private final WrongStopViewModel wrongStop;
  private final CaptureViewModel capture;
  private final SpeakersViewModel speakers;
  private final SidesViewModel sides = new SidesViewModel(this::ask);
  private final StatisticsViewModel statistics;
  private final EarlierViewModel earlier = new EarlierViewModel();
  private final CorrectionViewModel correction;
  private final LimitsViewModel limits;
  private final TimelineViewModel timeline;
  private final AtomicBoolean coming = new AtomicBoolean();
  private Optional<HearingSession.Subscription> subscription = Optional.empty();
  private Optional<HearingDetails> formatted = Optional.empty();
  private Formats formats;
  private Optional<Moment> last = Optional.empty();

  /**
   * @param fx the FX thread
   * @param delay waits for pauses of typing
   */
  FloorViewModel(HearingSession session, Messages messages, Executor fx, Delay delay) {
    this(session, messages, fx, delay, Optional.empty());
  }

  /**
   * @param export writes the statistics into a file
   */
  FloorViewModel(
      HearingSession session,
      Messages messages,
      Executor fx,
      Delay delay,
      Optional<TableExport> export) {
    this.session = session;
    this.messages = messages;
    this.fx = fx;
    submitter = new Submitter(session, messages, fx);
    formats = new Formats(messages, Formats.ClockSeparator.FULL_STOP, ZoneOffset.UTC);
    agenda = new AgendaViewModel(submitter);
    speaking = new SpeakingViewModel(submitter, announcement::set);
    standstill = new StandstillViewModel(submitter);
    wrongStop = new WrongStopViewModel(submitter);
    capture = new CaptureViewModel(submitter, messages, delay, announcement::set);
    speakers = new SpeakersViewModel(submitter, announcement::set);
    correction = new CorrectionViewModel(submitter);
    limits = new LimitsViewModel(submitter, messages);
    speakers.candidatesProperty().subscribe(capture.voices()::candidates);
    timeline = new TimelineViewModel(submitter, announcement::set);
    statistics = new StatisticsViewModel(this::ask, export, fx);
    capture.editingProperty().subscribe(editing -> last.ifPresent(this::showEarlier));
  }

  AgendaViewModel agenda() {
    return agenda;
  }

  SpeakingViewModel speaking() {
    return speaking;
  }

  StandstillViewModel standstill() {
    return standstill;
  }

  WrongStopViewModel wrongStop() {
    return wrongStop;
  }

  CaptureViewModel capture() {
    return capture;
  }

  SpeakersViewModel speakers() {
    return speakers;
  }

  SidesViewModel sides() {
    return sides;
  }

  StatisticsViewModel statistics() {
    return statistics;
  }

  /** Puts somebody who has not asked into the list of speakers. */
  private void ask(Speaker speaker) {
    speakers.candidatesProperty().get().stream()
        .filter(candidate -> candidate.speaker().equals(speaker))
        .findFirst()
        .ifPresent(candidate -> {
          speakers.adding().choose(RequestKind.ORDINARY);
          speakers.adding().take(candidate);
        });
  }

  EarlierViewModel earlier() {
    return earlier;
  }

  CorrectionViewModel correction() {
    return correction;
  }

  LimitsViewModel limits() {
    return limits;
  }

  TimelineViewModel timeline() {
    return timeline;
  }

  /** Why the last act was not carried out; empty when it was. */
  ReadOnlyStringProperty problemProperty() {
    return submitter.problemProperty();
  }

  /** What has happened, for those who hear the screen. */
  ReadOnlyStringProperty announcementProperty() {
    return announcement.getReadOnlyProperty();
  }

  /** Shows the hearing as it is and follows it from now on. */
  void attach() {
    close();
    subscription = Optional.of(session.subscribe(snapshot -> showSoon()));
    show(session.snapshot());
  }

  /** Called on the hearing thread; of several snapshots in a row only the latest is drawn. */
  private void showSoon() {
    if (!coming.getAndSet(true)) {
      fx.execute(() -> {
        coming.set(false);
        if (subscription.isPresent()) {
          show(session.snapshot());
        }
      });
    }
  }

  private void show(Snapshot snapshot) {
    Moment moment = Moment.of(snapshot.hearing(), session.now(), formats(snapshot.hearing()));
    if (!moment.running().equals(last.flatMap(Moment::running))) {
      earlier.look(Optional.empty());
    }
    last = Optional.of(moment);
    agenda.show(moment);
    standstill.show(moment);
    wrongStop.show(moment, snapshot.history());
    speaking.show(moment);
    capture.show(moment, snapshot.saveState() == SaveState.SAVED);
    speakers.show(moment);
    sides.show(moment);
    showEarlier(moment);
    correction.show(moment);
    limits.show(moment);
    timeline.show(moment.hearing(), moment.now(), moment.formats());
    statistics.show(moment.hearing(), moment.now(), moment.formats());
  }

  private void showEarlier(Moment moment) {
    earlier.show(moment, capture.editingProperty().get());
  }

  /** Tells running times anew; to be called about every quarter of a second. */
  void tick() {
    Instant now = session.now();
    Optional<Moment> before = last;
    if (before.isEmpty()) {
      return;
    }
    Moment moment = before.get().at(now);
    last = Optional.of(moment);
    speaking.tick(moment);
    if (now.getEpochSecond() != before.get().now().getEpochSecond()) {
      agenda.show(moment);
      timeline.tick(moment.hearing(), moment.now(), moment.formats());
      if (moment.floor().isPresent()) {
        sides.tick(moment);
        statistics.tick(now);
        speakers.tick(moment);
      }
    }
  }

  /** Shows what was said on another item; on the running one when it is that. */
  void look(Id<AgendaItem> item) {
    boolean runs = last.flatMap(Moment::running).filter(each -> each.id().equals(item)).isPresent();
    earlier.look(runs ? Optional.empty() : Optional.of(item));
    last.ifPresent(this::showEarlier);
  }

  /** Opens the correction of the intervention that is being written. */
  void correct() {
    capture.editingProperty().get().ifPresent(correction::open);
  }

  /** Opens the correction of the intervention that has the floor. */
  void correctSpeaking() {
    speaking.turn().ifPresent(correction::open);
  }

  /** Opens the correction of an earlier intervention. */
  void correct(Id<Intervention> turn) {
    correction.open(turn);
  }

  /** Shows the turn whose correction is open on the timeline of its item. */
  void toTimeline(Id<Intervention> turn) {
    correction.close();
    timeline.open(turn);
  }

  private Formats formats(Hearing hearing) {
    if (hearing.details().isPresent() && !hearing.details().equals(formatted)) {
      formatted = hearing.details();
      formats = DetailsFormats.of(messages, formatted.get());
    }
    return formats;
  }

  /** Hands in what is not durable yet and follows the hearing no longer. */
  @Override
  public void close() {
    capture.flush();
    subscription.ifPresent(HearingSession.Subscription::close);
    subscription = Optional.empty();
  }
}
