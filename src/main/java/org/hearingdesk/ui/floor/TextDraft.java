package org.hearingdesk.ui.floor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.ui.kit.Delay;

/**
 * A text that a person is writing. It becomes durable at each pause of typing, at least every two
 * seconds while typing goes on, and when the editor is left; one burst of typing is one change.
 *
 * <p>What could not be written stays here. The echo of its own change is ignored; what somebody
 * else changed shows while nothing unsaved stands against it.
 */
final class TextDraft {
  static final Duration PAUSE = Duration.ofMillis(500);
  static final Duration LONGEST = Duration.ofSeconds(2);

  /** How a text is read from a hearing, and written. */
  interface Text {
    /** The text as it stands; empty when what it belongs to is gone. */
    Optional<String> in(Hearing hearing);

    /** What writes it, by somebody who began from {@code base}. */
    Command write(Hearing base, String text);
  }

  private final Submitter submitter;
  private final Delay delay;
  private final Text target;
  private final Runnable changed;
  private BiConsumer<String, Id<Change>> saved = (text, change) -> {};

  private Hearing base;
  private String text;
  private boolean dirty;
  private boolean underWay;
  private boolean notSaved;
  private String problem = "";
  private Optional<Id<Change>> burst = Optional.empty();
  private Optional<Delay.Pending> pause = Optional.empty();
  private Optional<Delay.Pending> latest = Optional.empty();

  /**
   * @param base the hearing as the person sees it
   * @param changed told when the text or the problem has changed other than by typing
   */
  TextDraft(Submitter submitter, Delay delay, Text target, Hearing base, Runnable changed) {
    this.submitter = submitter;
    this.delay = delay;
    this.target = target;
    this.base = base;
    this.changed = changed;
    this.text = target.in(base).orElse("");
  }

  /** Told each text that has become durable, with the change that it belongs to. */
  TextDraft onSaved(BiConsumer<String, Id<Change>> saved) {
    this.saved = saved;
    return this;
  }

  String text() {
    return text;
  }

  /** Why the text could not be kept; empty when it is. */
  String problem() {
    return problem;
  }

  /** Whether something in it is not durable yet. */
  boolean unsaved() {
    return dirty || underWay;
  }

  /** The person has typed; the text is now this. */
  void typed(String now) {
    if (now.equals(text)) {
      return;
    }
    text = now;
    dirty = true;
    if (burst.isEmpty()) {
      burst = Optional.of(submitter.session().newId());
    }
    pause.ifPresent(Delay.Pending::cancel);
    pause = Optional.of(delay.after(PAUSE, this::flush));
    if (latest.isEmpty()) {
      latest = Optional.of(delay.after(LONGEST, this::write));
    }
  }

  /** Hands in what is not durable yet and ends the burst: at a pause, on leaving the editor. */
  void flush() {
    pause.ifPresent(Delay.Pending::cancel);
    pause = Optional.empty();
    write();
    burst = dirty ? burst : Optional.empty();
  }

  /** Takes in a new snapshot; {@code writable} says that the file can be written again. */
  void show(Hearing hearing, boolean writable) {
    if (dirty && notSaved && writable && !underWay) {
      write();
    } else if (!dirty && !underWay) {
      base = hearing;
      take(target.in(hearing).orElse(text));
    }
  }

  private void take(String stored) {
    if (!stored.equals(text)) {
      text = stored;
      changed.run();
    }
  }

  private void write() {
    latest.ifPresent(Delay.Pending::cancel);
    latest = Optional.empty();
    if (!dirty || underWay) {
      return;
    }
    Id<Change> change = burst.orElseGet(() -> submitter.session().newId());
    String handedIn = text;
    dirty = false;
    underWay = true;
    submitter.submit(
        List.of(target.write(base, handedIn)), change, outcome -> done(handedIn, change, outcome));
  }

  private void done(String handedIn, Id<Change> change, Outcome outcome) {
    underWay = false;
    problem = submitter.reason(outcome).orElse("");
    notSaved = outcome instanceof Outcome.NotSaved;
    if (outcome instanceof Outcome.Done) {
      base = submitter.session().snapshot().hearing();
      saved.accept(handedIn, change);
      if (!dirty) {
        take(target.in(base).orElse(text));
      } else if (pause.isEmpty()) {
        write();
      }
    } else {
      dirty = true;
    }
    changed.run();
  }
}
