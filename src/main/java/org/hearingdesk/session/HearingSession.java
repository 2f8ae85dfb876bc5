package org.hearingdesk.session;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearingdesk.domain.attribution.Erasing;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decide;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.SealedBox;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.domain.log.Merging;
import org.hearingdesk.domain.log.Stamp;
import org.hearingdesk.domain.log.UndoStep;
import org.hearingdesk.store.BallotBoxes;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.StoreException;

/**
 * The open hearing. Every change goes through {@link #submit}: it is decided, written and made
 * durable on one thread, and only then does it show in a snapshot.
 *
 * <p>May be called from any thread. Subscribers are called on the hearing thread.
 */
public final class HearingSession implements AutoCloseable {
  private final Executor hearingThread;
  private final InstantSource clock;
  private final Ids ids;
  private final Laptop laptop;
  private final List<Consumer<Snapshot>> subscribers = new CopyOnWriteArrayList<>();

  // Touched on the hearing thread only.
  private final SecretRounds secrets;
  private EntryLog log;
  private Stamp stamp;

  private volatile Snapshot snapshot;

  private HearingSession(
      EntryLog log,
      History history,
      Laptop laptop,
      InstantSource clock,
      Ids ids,
      Executor thread,
      BallotBoxes boxes) {
    this.log = log;
    this.laptop = laptop;
    this.clock = clock;
    this.ids = ids;
    this.hearingThread = thread;
    this.secrets = new SecretRounds(boxes, ids);
    this.stamp = Stamp.first(laptop.node());
    if (!history.entries().isEmpty()) {
      this.stamp = stamp.seen(history.entries().getLast().stamp());
    }
    this.snapshot = snapshot(history, restingState(), Optional.empty());
  }

  /** Opens a hearing whose boxes of secret ballots need not outlast the program. */
  public static HearingSession open(
      EntryLog log, Laptop laptop, InstantSource clock, Ids ids, Executor hearingThread)
      throws StoreException {
    return open(log, laptop, clock, ids, hearingThread, BallotBoxes.inMemory());
  }

  /**
   * Opens a hearing from its log. The session owns the log from now on and closes it.
   *
   * @param clock hands out the moments that are recorded; must not go back
   * @param hearingThread runs one task at a time, in order
   * @param boxes where secret ballots are while their round is open
   * @throws StoreException if the log cannot be read
   */
  public static HearingSession open(
      EntryLog log,
      Laptop laptop,
      InstantSource clock,
      Ids ids,
      Executor hearingThread,
      BallotBoxes boxes)
      throws StoreException {
    History history = History.of(log.readAll());
    HearingSession session =
        new HearingSession(
            log, history, HandedOver.laptop(history, laptop), clock, ids, hearingThread, boxes);
    if (SecretRounds.any(history.hearing())) {
      var _ = session.onHearingThread(session::findBoxes);
    }
    return session;
  }

  /** The hearing as it stands after the last change that is durable. */
  public Snapshot snapshot() {
    return snapshot;
  }

  public Laptop laptop() {
    return laptop;
  }

  /** The present moment as it would be recorded. */
  public Instant now() {
    return clock.instant();
  }

  /** An id for something new. */
  public <T> Id<T> newId() {
    return ids.next();
  }

  /** Calls {@code subscriber} with each new snapshot until the returned handle is closed. */
  public Subscription subscribe(Consumer<Snapshot> subscriber) {
    subscribers.add(subscriber);
    return () -> subscribers.remove(subscriber);
  }

  /** Ends a subscription. */
  @FunctionalInterface
  public interface Subscription extends AutoCloseable {
    @Override
    void close();
  }

  /** Asks for a change of its own. */
  public CompletableFuture<Outcome> submit(Command command) {
    return submit(command, ids.next());
  }

  /**
   * Asks for something that belongs to a change that was begun before, such as a burst of typing.
   */
  public CompletableFuture<Outcome> submit(Command command, Id<Change> change) {
    return submitAll(List.of(command), change);
  }

  /**
   * Asks for several things that are done, and undone, together; if one is refused none is done.
   */
  public CompletableFuture<Outcome> submitAll(List<Command> commands, Id<Change> change) {
    return onHearingThread(() -> carryOut(commands, change));
  }

  /** Takes back the latest change that this laptop made. */
  public CompletableFuture<Outcome> undo() {
    return step(history -> UndoStep.undo(history, laptop.node()).map(Fact.ChangeReverted::new));
  }

  /** Puts in force again what was undone last. */
  public CompletableFuture<Outcome> redo() {
    return step(history -> UndoStep.redo(history, laptop.node()).map(Fact.ChangeRestored::new));
  }

  /**
   * Takes back any one change, whoever made it and however long ago; with a merge all that came in
   * by it.
   */
  public CompletableFuture<Outcome> takeBack(Id<Change> change) {
    return step(history ->
        TakingBack.mayGo(history, change)
            ? Optional.of(new Fact.ChangeReverted(change))
            : Optional.empty());
  }

  /** Takes back several changes in one step; if one of them cannot be, none is. */
  public CompletableFuture<Outcome> takeBackAll(List<Id<Change>> changes) {
    return step(history -> {
      boolean may = !changes.isEmpty() && UndoStep.mayBeTakenBack(history, Set.copyOf(changes));
      return may ? Optional.of(new Fact.ChangesTakenBack(changes)) : Optional.empty();
    });
  }

  /** Puts a change in force again that was taken back. */
  public CompletableFuture<Outcome> putBack(Id<Change> change) {
    return step(history ->
        history.isReverted(change)
            ? Optional.of(new Fact.ChangeRestored(change))
            : Optional.empty());
  }

  /** Takes in the entries of another copy of this hearing, as one that is kept up to date. */
  public CompletableFuture<Outcome> merge(List<Entry> others) {
    return onHearingThread(() -> mergeNow(others, Optional.empty(), List.of()));
  }

  /**
   * Takes in what another copy of this hearing has, as a change of its own that can be taken back.
   *
   * @param prepared what would come of it; it is looked at again if the hearing has gone on since
   * @param file what is merged, for people
   */
  public CompletableFuture<Outcome> merge(Merging.Ready prepared, String file) {
    return onHearingThread(() -> mergeNow(prepared.fresh(), Optional.of(prepared), List.of(file)));
  }

  /** Takes in what another laptop has put where both can reach it; nothing is noted about it. */
  public CompletableFuture<Outcome> keepUp(Merging.Ready prepared) {
    return onHearingThread(() -> mergeNow(prepared.fresh(), Optional.of(prepared), List.of()));
  }

  /**
   * Writes a complete copy in which somebody else goes on, and notes it here.
   *
   * @param opener opens the copy for its first entry
   */
  public CompletableFuture<Outcome> handOver(
      Path target, String to, String role, LogOpener opener) {
    return onHearingThread(() -> {
      log.copyTo(target);
      HandedOver.begin(target, opener, snapshot.history(), to, role, clock.instant(), ids);
      Id<Change> change = ids.next();
      if (snapshot.saveState() == SaveState.READ_ONLY) {
        return new Outcome.Done(change);
      }
      Fact noted = new Fact.CopyHandedOver(to, role);
      List<Entry> note = entries(List.of(noted), stamp, clock.instant(), change);
      return commit(snapshot.history().append(note), note, note.getLast().stamp(), change);
    });
  }

  /** Tries whether writing works again; if so, editors hand in what they have kept. */
  public CompletableFuture<Outcome> retry() {
    return onHearingThread(() -> {
      write(List.of());
      publish(snapshot(snapshot.history(), restingState(), Optional.empty()));
      return new Outcome.Done(ids.next());
    });
  }

  /** Goes on in a complete copy at another place, when the old one cannot be written any more. */
  public CompletableFuture<Outcome> saveElsewhere(Path target, LogOpener opener) {
    return onHearingThread(() -> {
      log.copyTo(target);
      EntryLog copy = opener.open(target);
      EntryLog old = log;
      log = copy;
      publish(snapshot(snapshot.history(), restingState(), Optional.empty()));
      old.close();
      return new Outcome.Done(ids.next());
    });
  }

  /** Opens a log at a place. */
  @FunctionalInterface
  public interface LogOpener {
    EntryLog open(Path file) throws StoreException;
  }

  /** Writes a complete copy to another place; this session stays where it is. */
  public CompletableFuture<Outcome> copyTo(Path target) {
    return onHearingThread(() -> {
      log.copyTo(target);
      return new Outcome.Done(ids.next());
    });
  }

  /** Waits for what has been submitted, then closes the file. */
  @Override
  public void close() {
    onHearingThread(
            () -> {
              log.close();
              return new Outcome.Done(ids.next());
            })
        .join();
  }

  private Outcome carryOut(List<Command> commands, Id<Change> change) throws StoreException {
    if (snapshot.saveState() == SaveState.READ_ONLY) {
      return new Outcome.Refused(new Rejection.ReadOnly());
    }
    Instant now = clock.instant();
    History history = snapshot.history();
    List<Entry> fresh = new ArrayList<>();
    Stamp next = stamp;
    List<SecretRounds.Drop> drops = new ArrayList<>();
    for (Command command : commands) {
      switch (Decide.decide(history.hearing(), command, now)) {
        case Decision.Refused(Rejection reason) -> {
          return new Outcome.Refused(reason);
        }
        case Decision.Accepted(List<Fact> facts) -> {
          SecretRounds.Drop.of(history.hearing(), command).ifPresent(drops::add);
          List<Entry> entries = entries(facts, next, now, change);
          next = entries.isEmpty() ? next : entries.getLast().stamp();
          history = entries.isEmpty() ? history : history.append(entries);
          fresh.addAll(entries);
        }
      }
    }
    List<SealedBox> over = secrets.over(snapshot.hearing(), history.hearing());
    Optional<Rejection> tooFew = SecretRounds.refusal(history.hearing(), over);
    if (tooFew.isPresent()) {
      return new Outcome.Refused(tooFew.get());
    }
    secrets.drop(drops);
    try {
      return commit(history, fresh, next, change, over);
    } catch (StoreException e) {
      secrets.takeOut(drops);
      throw e;
    }
  }

  private List<Entry> entries(List<Fact> facts, Stamp after, Instant now, Id<Change> change) {
    List<Entry> entries = new ArrayList<>();
    Stamp next = after;
    for (Fact fact : facts) {
      next = next.next(now.toEpochMilli());
      entries.add(new Entry(ids.text(), next, now, laptop.operator(), change, fact));
    }
    return entries;
  }

  /** Commits together with what the boxes of secret ballots hold whose rounds are over. */
  private Outcome commit(
      History history, List<Entry> fresh, Stamp next, Id<Change> change, List<SealedBox> over)
      throws StoreException {
    List<Fact> contents = SecretRounds.opened(history.hearing(), over);
    if (contents.isEmpty()) {
      Outcome outcome = commit(history, fresh, next, change);
      secrets.forget(history.hearing(), over);
      return outcome;
    }
    List<Entry> opened = entries(contents, next, clock.instant(), ids.next());
    List<Entry> all = new ArrayList<>(fresh);
    all.addAll(opened);
    History whole = history.append(opened);
    Outcome outcome = commit(whole, all, opened.getLast().stamp(), change);
    secrets.forget(whole.hearing(), over);
    return outcome;
  }

  /** What was in boxes when the program ended without the round being closed. */
  private Outcome findBoxes() throws StoreException {
    Id<Change> change = ids.next();
    if (snapshot.saveState() == SaveState.READ_ONLY) {
      return new Outcome.Done(change);
    }
    History history = snapshot.history();
    List<Entry> lost = entries(secrets.found(history.hearing()), stamp, clock.instant(), change);
    History whole = lost.isEmpty() ? history : history.append(lost);
    Stamp next = lost.isEmpty() ? stamp : lost.getLast().stamp();
    return commit(whole, lost, next, change, secrets.over(history.hearing(), whole.hearing()));
  }

  private Outcome commit(History history, List<Entry> fresh, Stamp next, Id<Change> change)
      throws StoreException {
    if (!fresh.isEmpty()) {
      write(fresh);
      stamp = next;
      // Who was erased is in no entry any more, not even in those that are in memory.
      boolean rewritten = !Erasing.told(fresh).isEmpty();
      History now = rewritten ? History.of(log.readAll()) : history;
      publish(snapshot(now, SaveState.SAVED, Optional.empty()));
    }
    return new Outcome.Done(change);
  }

  private CompletableFuture<Outcome> step(Function<History, Optional<? extends Fact>> find) {
    return onHearingThread(() -> {
      if (snapshot.saveState() == SaveState.READ_ONLY) {
        return new Outcome.Refused(new Rejection.ReadOnly());
      }
      Optional<? extends Fact> fact = find.apply(snapshot.history());
      if (fact.isEmpty()) {
        return new Outcome.Refused(new Rejection.NothingToTakeBack());
      }
      Instant now = clock.instant();
      Stamp next = stamp.next(now.toEpochMilli());
      Id<Change> change = ids.next();
      Entry entry = new Entry(ids.text(), next, now, laptop.operator(), change, fact.get());
      History stepped = snapshot.history().append(List.of(entry));
      Optional<Rejection> torn = TakingBack.refusal(snapshot.hearing(), stepped.hearing());
      return torn.isPresent()
          ? new Outcome.Refused(torn.get())
          : commit(stepped, List.of(entry), next, change);
    });
  }

  private Outcome mergeNow(List<Entry> others, Optional<Merging.Ready> prepared, List<String> file)
      throws StoreException {
    if (snapshot.saveState() == SaveState.READ_ONLY) {
      return new Outcome.Refused(new Rejection.ReadOnly());
    }
    History here = snapshot.history();
    Merging merging =
        prepared
            .filter(each -> each.isFor(here))
            .<Merging>map(each -> each)
            .orElseGet(() -> Erasing.merging(here, others));
    return switch (merging) {
      case Merging.OtherHearing() -> new Outcome.Refused(new Rejection.OtherHearing());
      case Merging.NothingNew() -> new Outcome.Done(ids.next());
      case Merging.Ready ready -> takeIn(ready, file);
    };
  }

  /** What came in, and what this laptop has to say of it. */
  private Outcome takeIn(Merging.Ready ready, List<String> file) throws StoreException {
    Id<Change> change = ids.next();
    List<Fact> said = new ArrayList<>();
    if (ready.telling()) {
      file.forEach(name -> said.add(new Fact.CopyMerged(name, ready.changes())));
    }
    said.addAll(ready.mends());
    Stamp seen = stamp.seen(ready.merged().entries().getLast().stamp());
    List<Entry> own = entries(said, seen, clock.instant(), change);
    History merged = own.isEmpty() ? ready.merged() : ready.merged().append(own);
    List<Entry> fresh = new ArrayList<>(ready.fresh());
    fresh.addAll(own);
    return commit(
        merged,
        fresh,
        own.isEmpty() ? seen : own.getLast().stamp(),
        change,
        secrets.over(snapshot.hearing(), merged.hearing()));
  }

  private void write(List<Entry> fresh) throws StoreException {
    List<Entry> plain = fresh.stream().filter(entry -> !isErasure(entry)).toList();
    if (!plain.isEmpty() || fresh.isEmpty()) {
      log.append(plain);
    }
    for (Entry telling : fresh) {
      if (telling.fact() instanceof Fact.PersonErased erased) {
        List<Entry> entries = log.readAll();
        log.rewrite(Erasing.of(erased, entries).rewritten(entries), telling);
      }
    }
  }

  private static boolean isErasure(Entry entry) {
    return entry.fact() instanceof Fact.PersonErased;
  }

  private CompletableFuture<Outcome> onHearingThread(Task task) {
    CompletableFuture<Outcome> result = new CompletableFuture<>();
    hearingThread.execute(() -> {
      try {
        result.complete(task.run());
      } catch (StoreException e) {
        publish(snapshot(snapshot.history(), SaveState.NOT_SAVED, Optional.of(e)));
        result.complete(new Outcome.NotSaved(e));
      } catch (RuntimeException | Error e) {
        result.completeExceptionally(e);
      }
    });
    return result;
  }

  @FunctionalInterface
  private interface Task {
    Outcome run() throws StoreException;
  }

  private SaveState restingState() {
    return log.access() == EntryLog.Access.WRITE ? SaveState.SAVED : SaveState.READ_ONLY;
  }

  private Snapshot snapshot(History history, SaveState state, Optional<StoreException> problem) {
    return new Snapshot(
        log.file(),
        history,
        state,
        UndoStep.undo(history, laptop.node()),
        UndoStep.redo(history, laptop.node()),
        problem);
  }

  private void publish(Snapshot next) {
    snapshot = next;
    subscribers.forEach(subscriber -> subscriber.accept(next));
  }
}
