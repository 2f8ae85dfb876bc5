package org.hearingdesk.domain.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedSet;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decide;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.SecretBallot;
import org.hearingdesk.domain.hearing.VotingForm;

/** A laptop in a test: decides, stamps and keeps the log, without a file or a thread. */
public final class Desk {
  private final String node;
  private final Random random;

  /** Of its own, so that what is rare does not change what else happens. */
  private final Random rare;

  private final RandomCommands commands;
  private History history;
  private Stamp stamp;
  private Instant now = Instant.parse("2026-11-23T08:00:00Z");
  private int entries;
  private int ids;

  /** A laptop with a hearing that was just created. */
  public Desk(String node, long seed) {
    this(node, seed, History.EMPTY);
    submit(new Command.CreateHearing(SampleDetails.of("Skills")));
  }

  /** A laptop with a copy of a hearing. */
  public Desk(String node, long seed, History copy) {
    this.node = node;
    this.random = new Random(seed);
    this.rare = new Random(seed + 7);
    this.commands = new RandomCommands(seed, node);
    this.history = copy;
    this.stamp = Stamp.first(node);
    if (copy.size() > 0) {
      this.stamp = stamp.seen(copy.entries().getLast().stamp());
    }
  }

  public Hearing hearing() {
    return history.hearing();
  }

  public History history() {
    return history;
  }

  public Instant now() {
    return now;
  }

  /** Lets time pass, backwards too, as it does on a laptop whose clock is set. */
  public void pass(long seconds) {
    now = now.plusSeconds(seconds);
  }

  /** An id that no other desk makes. */
  public <T> Id<T> newId() {
    return Id.of(node + "-new-" + ids++);
  }

  public Decision submit(Command command) {
    Decision decision = Decide.decide(hearing(), command, now);
    if (decision instanceof Decision.Accepted(List<Fact> facts)) {
      record(facts);
      if (command instanceof Command.CloseRound(Id<Round> round)) {
        openBox(round);
      }
    }
    return decision;
  }

  /** What a session does with the box of a secret round, of which a test has none. */
  private void openBox(Id<Round> id) {
    hearing()
        .rounds()
        .find(id)
        .filter(round -> round.form() == VotingForm.SECRET)
        .ifPresent(round ->
            record(
                List.of(
                    new Fact.BoxOpened(
                        id,
                        node + "-box-" + ids++,
                        round.secrets().votes().stream()
                            .map(vote -> new SecretBallot(Ballot.BLANK, Optional.empty()))
                            .toList()))));
  }

  /** Records facts as one change, and says which. */
  public Id<Change> record(List<? extends Fact> facts) {
    Id<Change> change = Id.of(node + "-change-" + entries);
    List<Entry> fresh = new ArrayList<>();
    for (Fact fact : facts) {
      stamp = stamp.next(now.toEpochMilli());
      fresh.add(new Entry(node + "-" + entries++, stamp, now, "Tester", change, fact));
    }
    history = fresh.isEmpty() ? history : history.append(fresh);
    return change;
  }

  public void merge(History other) {
    history = history.merge(other.entries());
    stamp = stamp.seen(history.entries().getLast().stamp());
  }

  /** Takes in another copy as a session does: what came in is noted, and what it tore is mended. */
  public Merging takeIn(History other) {
    Merging merging = Merging.of(history, other.entries());
    if (merging instanceof Merging.Ready ready) {
      history = ready.merged();
      stamp = stamp.seen(history.entries().getLast().stamp());
      List<Fact> said = new ArrayList<>();
      if (ready.telling()) {
        said.add(new Fact.CopyMerged(other.entries().getLast().stamp().node(), ready.changes()));
      }
      said.addAll(ready.mends());
      record(said);
    }
    return merging;
  }

  /** A copy of this hearing on another laptop. */
  public Desk handOver(String to, long seed) {
    Desk copy = new Desk(to, seed, history);
    copy.record(List.of(new Fact.CopyBegun(to, "rapporteur")));
    record(List.of(new Fact.CopyHandedOver(to, "rapporteur")));
    return copy;
  }

  /** Does a number of things, some of which are refused, taken back and put back. */
  public void scribble(int acts) {
    for (int i = 0; i < acts; i++) {
      pass(random.nextInt(60) == 0 ? -random.nextInt(400) : random.nextInt(40));
      switch (random.nextInt(14)) {
        case 0 ->
            UndoStep.undo(history, node)
                .ifPresent(change -> record(List.of(new Fact.ChangeReverted(change))));
        case 1 ->
            UndoStep.redo(history, node)
                .ifPresent(change -> record(List.of(new Fact.ChangeRestored(change))));
        case 2 -> takeBackAnything(rare.nextInt(6) == 0 ? 3 : 1);
        default -> submit(commands.next(hearing(), now));
      }
    }
  }

  /** Only sensible commands: what a person does who never takes anything back. */
  public void work(int acts) {
    for (int i = 0; i < acts; i++) {
      pass(random.nextInt(40));
      submit(commands.next(hearing(), now));
    }
  }

  private void takeBackAnything(int count) {
    SequencedSet<Id<Change>> changes = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      Entry entry = history.entries().get(random.nextInt(history.size()));
      List<Entry> change =
          history.entries().stream().filter(e -> e.change().equals(entry.change())).toList();
      if (UndoStep.mayBeTakenBack(history, change) && !history.isReverted(entry.change())) {
        changes.add(entry.change());
      }
    }
    if (changes.size() == 1) {
      record(List.of(new Fact.ChangeReverted(changes.getFirst())));
    } else if (!changes.isEmpty()) {
      record(List.of(new Fact.ChangesTakenBack(List.copyOf(changes))));
    }
  }
}
