package org.hearingdesk.sample.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;

/**
 * A rehearsal that goes on step by step: the room acts through the session's one door, as people at
 * the window do, and the chair too while it is left to run by itself. Use on one thread.
 */
public final class Rehearsal {
  private final HearingSession session;
  private final Room room;
  private final Chair chair;
  private final AtomicInteger refusals = new AtomicInteger();
  private CompletableFuture<?> underWay = CompletableFuture.completedFuture(null);
  private boolean byItself;
  private boolean chairsTurn;

  /**
   * @param session of a file that holds what {@code copy} prepares
   */
  public Rehearsal(HearingSession session, RehearsalCopy copy, SampleWords words, long seed) {
    Supplier<String> ids = () -> session.newId().value();
    this.session = session;
    this.room = new Room(seed, words, ids, copy.late());
    this.chair = new Chair(room, ids);
  }

  /** Whether nobody is needed to start items and to give the floor. */
  public boolean byItself() {
    return byItself;
  }

  public void runByItself(boolean alone) {
    byItself = alone;
  }

  /**
   * Lets happen what is due now; to be called a few times a second. While something is still being
   * written nothing new is begun.
   */
  public void step() {
    if (!underWay.isDone()) {
      return;
    }
    Hearing hearing = session.snapshot().hearing();
    Instant now = session.now();
    chairsTurn = byItself && !chairsTurn;
    List<Command> acts =
        chairsTurn
            ? chair.next(hearing, now).map(List::of).orElse(List.of())
            : room.happens(hearing, now);
    List<CompletableFuture<?>> all = new ArrayList<>();
    acts.forEach(act -> all.add(session.submit(act).thenAccept(this::note)));
    underWay = CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
  }

  /** What is seen and heard in the room now. */
  public Cue cue() {
    return Scene.cue(session.snapshot().hearing(), room, session.now());
  }

  /**
   * How often the room or the chair asked for what could not be done, such as at the same time as
   * somebody at the window.
   */
  public int refusals() {
    return refusals.get();
  }

  private void note(Outcome outcome) {
    if (!(outcome instanceof Outcome.Done)) {
      refusals.incrementAndGet();
    }
  }
}
