package org.hearingdesk.ui.minutes;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.session.Snapshot;
import org.hearingdesk.ui.kit.Delay;

/**
 * The paragraphs of one section while a person works on them. Typing becomes durable at each pause,
 * at least every two seconds while it goes on, and when the paragraph is left; one burst of typing
 * is one change. The first edit takes the section over from the draft, in the same change.
 *
 * <p>What could not be written stays here and is handed in again. What somebody else changed shows
 * while nothing unsaved stands against it.
 */
final class SectionEditor {
  static final Duration PAUSE = Duration.ofMillis(500);
  static final Duration LONGEST = Duration.ofSeconds(2);

  private final Submitter submitter;
  private final Delay delay;
  private final Id<MinutesSection> section;
  private final Runnable changed;

  private boolean takenOver;
  private List<Paragraph> base;
  private List<Paragraph> now;
  private Set<Id<Paragraph>> confirmed = new HashSet<>();
  private int seen;
  private boolean underWay;
  private boolean notSaved;
  private String problem = "";
  private Optional<Id<Change>> burst = Optional.empty();
  private Optional<Delay.Pending> pause = Optional.empty();
  private Optional<Delay.Pending> latest = Optional.empty();

  /**
   * @param changed told when the paragraphs or the problem have changed
   */
  SectionEditor(Submitter submitter, Delay delay, Section section, Runnable changed) {
    this.submitter = submitter;
    this.delay = delay;
    this.section = section.id();
    this.changed = changed;
    this.takenOver = section.takenOver();
    this.base = section.paragraphs();
    this.now = base;
  }

  List<Paragraph> paragraphs() {
    return now;
  }

  boolean takenOver() {
    return takenOver || !now.equals(base);
  }

  /** Why something could not be kept; empty when all is. */
  String problem() {
    return problem;
  }

  /** Whether something is not durable yet. */
  boolean unsaved() {
    return underWay || dirty();
  }

  private boolean dirty() {
    return !confirmed.isEmpty() || !now.equals(base);
  }

  /** A burst of typing goes on: the text of this paragraph is now this. */
  void typed(Id<Paragraph> id, String text) {
    List<Paragraph> next = replaced(id, p -> p.text().equals(text) ? p : p.rewritten(text));
    if (next.equals(now)) {
      return;
    }
    now = next;
    if (burst.isEmpty()) {
      burst = Optional.of(submitter.session().newId());
    }
    pause.ifPresent(Delay.Pending::cancel);
    pause = Optional.of(delay.after(PAUSE, this::flush));
    if (latest.isEmpty()) {
      latest = Optional.of(delay.after(LONGEST, this::write));
    }
    changed.run();
  }

  /** An act of its own: what was typed before is a change, and this is another one. */
  void edit(UnaryOperator<List<Paragraph>> act) {
    flush();
    List<Paragraph> next = List.copyOf(act.apply(now));
    if (!next.equals(now)) {
      now = next;
      flush();
      changed.run();
    }
  }

  /** Writes a paragraph as it stands, so that it counts as written now. */
  void confirm(Id<Paragraph> id) {
    flush();
    confirmed.add(id);
    flush();
    changed.run();
  }

  /** The paragraphs with this one changed. */
  List<Paragraph> replaced(Id<Paragraph> id, UnaryOperator<Paragraph> change) {
    return now.stream().map(p -> p.id().equals(id) ? change.apply(p) : p).toList();
  }

  /** Hands in what is not durable yet and ends the burst. */
  void flush() {
    pause.ifPresent(Delay.Pending::cancel);
    pause = Optional.empty();
    write();
    burst = dirty() ? burst : Optional.empty();
  }

  /**
   * Takes in a section of a newer snapshot.
   *
   * @param entries the length of that snapshot's log; an older one than was seen is passed over
   * @param writable whether the file can be written
   */
  void show(Section fresh, int entries, boolean writable) {
    if (dirty() && notSaved && writable && !underWay) {
      write();
    } else if (entries >= seen && !unsaved()) {
      seen = entries;
      takenOver = fresh.takenOver();
      take(fresh.paragraphs());
    }
  }

  private void take(List<Paragraph> stored) {
    base = stored;
    if (!stored.equals(now)) {
      now = stored;
      changed.run();
    }
  }

  /** Hands in what is not durable yet; the burst may go on. */
  private void write() {
    latest.ifPresent(Delay.Pending::cancel);
    latest = Optional.empty();
    if (!dirty() || underWay) {
      return;
    }
    Id<Change> change = burst.orElseGet(() -> submitter.session().newId());
    List<Paragraph> handedIn = now;
    Set<Id<Paragraph>> sure = confirmed;
    confirmed = new HashSet<>();
    underWay = true;
    List<Command> commands = SectionEdits.commands(section, takenOver, base, handedIn, sure);
    submitter.submit(commands, change, outcome -> done(handedIn, sure, outcome));
  }

  private void done(List<Paragraph> handedIn, Set<Id<Paragraph>> sure, Outcome outcome) {
    underWay = false;
    problem = submitter.reason(outcome).orElse("");
    notSaved = outcome instanceof Outcome.NotSaved;
    if (!(outcome instanceof Outcome.Done)) {
      confirmed.addAll(sure);
    } else {
      takenOver = true;
      base = handedIn;
      Snapshot snapshot = submitter.session().snapshot();
      seen = snapshot.history().size();
      if (!dirty()) {
        burst = pause.isEmpty() ? Optional.empty() : burst;
        stored(snapshot).ifPresent(this::take);
      } else if (pause.isEmpty()) {
        write();
      }
    }
    changed.run();
  }

  private Optional<List<Paragraph>> stored(Snapshot snapshot) {
    return snapshot
        .hearing()
        .sections()
        .find(section)
        .filter(MinutesSection::takenOver)
        .map(stored -> stored.text().all());
  }

  /** Gives up what was refused, for what stands in the hearing. */
  void forget(Section fresh) {
    if (!underWay) {
      confirmed.clear();
      notSaved = false;
      problem = "";
      burst = Optional.empty();
      takenOver = fresh.takenOver();
      take(fresh.paragraphs());
      changed.run();
    }
  }
}
