package org.hearingdesk.ui.rehearsal;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.rehearsal.Rehearsal;
import org.hearingdesk.sample.rehearsal.RehearsalClock;
import org.hearingdesk.sample.rehearsal.Speed;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.words.HearingFormats;

/** A rehearsal as the band shows it: its time, its speed, and what is heard in the room. */
public final class RehearsalViewModel {
  /** What the band asks the application to do. */
  public interface Requests {
    /** Begins anew with the same room. */
    void restart();

    /** Goes back to the real hearing. */
    void end();

    /** Remembers the speed for the next time. */
    void chosen(Speed speed);
  }

  private final Rehearsal rehearsal;
  private final RehearsalClock clock;
  private final HearingSession session;
  private final Messages messages;
  private final Requests requests;
  private final CueWords words;
  private final ReadOnlyObjectWrapper<Speed> speed;
  private final ReadOnlyBooleanWrapper paused;
  private final ReadOnlyBooleanWrapper byItself = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper cue = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper call = new ReadOnlyStringWrapper("");

  public RehearsalViewModel(
      Rehearsal rehearsal,
      RehearsalClock clock,
      HearingSession session,
      Messages messages,
      Requests requests) {
    this.rehearsal = rehearsal;
    this.clock = clock;
    this.session = session;
    this.messages = messages;
    this.requests = requests;
    this.words = new CueWords(messages);
    this.speed = new ReadOnlyObjectWrapper<>(clock.speed());
    this.paused = new ReadOnlyBooleanWrapper(clock.paused());
  }

  ReadOnlyObjectProperty<Speed> speedProperty() {
    return speed.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty pausedProperty() {
    return paused.getReadOnlyProperty();
  }

  /** Whether items start and the floor is given without anybody at the window. */
  ReadOnlyBooleanProperty byItselfProperty() {
    return byItself.getReadOnlyProperty();
  }

  /** The time in the rehearsal. */
  ReadOnlyStringProperty timeProperty() {
    return time.getReadOnlyProperty();
  }

  /** What is seen and heard in the room. */
  ReadOnlyStringProperty cueProperty() {
    return cue.getReadOnlyProperty();
  }

  /** The same while it asks for something to be done; empty otherwise. */
  ReadOnlyStringProperty callProperty() {
    return call.getReadOnlyProperty();
  }

  /** Lets happen what is due; to be called a few times a second. */
  public void tick() {
    if (!paused.get()) {
      rehearsal.step();
    }
    Hearing hearing = session.snapshot().hearing();
    String now = HearingFormats.of(messages, hearing).time(clock.instant());
    time.set(paused.get() ? messages.text("rehearsal.paused_at", now) : now);
    CueWords.Said said = words.say(hearing, rehearsal.cue());
    cue.set(said.words());
    call.set(said.calls() ? said.words() : "");
  }

  /** Lets the clock go on; to be called when the window stands. */
  public void begin() {
    pause(false);
    tick();
  }

  void run(Speed other) {
    clock.run(other);
    speed.set(other);
    requests.chosen(other);
  }

  void togglePause() {
    pause(!paused.get());
    tick();
  }

  void toggleByItself() {
    rehearsal.runByItself(!rehearsal.byItself());
    byItself.set(rehearsal.byItself());
  }

  void restart() {
    requests.restart();
  }

  void end() {
    requests.end();
  }

  private void pause(boolean stand) {
    clock.pause(stand);
    paused.set(stand);
  }

  /** The next faster speed, or the next slower one, if there is one. */
  void step(int by) {
    List<Speed> speeds = List.of(Speed.values());
    int to = Math.clamp(speeds.indexOf(speed.get()) + by, 0, speeds.size() - 1);
    run(speeds.get(to));
  }
}
