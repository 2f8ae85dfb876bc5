package org.hearingdesk.ui.floor.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Ids;
import org.hearingdesk.session.InMemoryEntryLog;
import org.hearingdesk.session.Laptop;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.store.StoreException;
import org.hearingdesk.words.ChangeGroup;
import org.hearingdesk.words.ChangeSentences;
import org.hearingdesk.words.DetailsFormats;
import org.hearingdesk.words.Rejections;

/** The sample hearing at 10.42 with its timeline open, all at once and without a window. */
final class TimelineDay implements Door {
  final ScriptedClock clock = SampleHearing.clock();
  final Messages messages = Messages.strict(Locale.ENGLISH);
  final List<String> said = new ArrayList<>();
  final HearingSession session;
  final TimelineViewModel model = new TimelineViewModel(this, said::add);

  TimelineDay() {
    AtomicInteger counter = new AtomicInteger();
    try {
      session =
          HearingSession.open(
              new InMemoryEntryLog(),
              new Laptop("test", "Moderator"),
              clock,
              new Ids(() -> "id-" + counter.incrementAndGet()),
              Runnable::run);
    } catch (StoreException e) {
      throw new AssertionError(e);
    }
    SampleHearing.prepare(session, clock).runUntil(Moment.MICRO_CREDENTIALS);
    session.subscribe(snapshot -> show());
    show();
    model.open();
  }

  private void show() {
    model.show(hearing(), clock.instant(), formats());
  }

  Formats formats() {
    return DetailsFormats.of(messages, hearing().details().orElseThrow());
  }

  Hearing hearing() {
    return session.snapshot().hearing();
  }

  void later(Duration time) {
    clock.set(clock.instant().plus(time));
    model.tick(hearing(), clock.instant(), formats());
  }

  @Override
  public void submit(List<Command> commands, Consumer<Optional<String>> after) {
    after.accept(
        switch (session.submitAll(commands, session.newId()).join()) {
          case Outcome.Done done -> Optional.empty();
          case Outcome.Refused(var reason) -> Optional.of(new Rejections(messages).words(reason));
          case Outcome.NotSaved notSaved -> Optional.of("not saved");
        });
  }

  @Override
  public <T> Id<T> newId() {
    return session.newId();
  }

  void undo() {
    session.undo().join();
  }

  /** The latest change as History tells it. */
  String history() {
    ChangeGroup latest = ChangeGroup.newestFirst(session.snapshot().history()).getFirst();
    return new ChangeSentences(formats()).line(hearing(), latest).text();
  }

  Id<AgendaItem> item() {
    return model.item().orElseThrow();
  }

  Intervention turn(int index) {
    return hearing().interventionsOn(item()).get(index);
  }

  void choose(int index) {
    model.choose(turn(index).id());
  }

  Speaker body(String label) {
    return hearing().organisations().stream()
        .filter(each -> each.label().equals(label))
        .map(Organisation::id)
        .map(Speaker.Body::new)
        .findFirst()
        .orElseThrow();
  }

  TurnLine line(int index) {
    return model.lines().get(index);
  }

  DraftWords words() {
    return model.draft().wordsProperty().get();
  }
}
