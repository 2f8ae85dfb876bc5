package org.hearingdesk.ui.prepare.door;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.words.Rejections;

/**
 * The way from what a person does in this place to the open hearing and back: every outcome comes
 * on the FX thread.
 */
public final class Door {
  private final HearingSession session;
  private final Rejections rejections;
  private final Executor fx;

  public Door(HearingSession session, Rejections rejections, Executor fx) {
    this.session = session;
    this.rejections = rejections;
    this.fx = fx;
  }

  /** Asks for a change of its own. */
  public void submit(Command command, Consumer<Outcome> then) {
    deliver(session.submit(command), then);
  }

  /** Asks for several things that are done and undone together. */
  public void submit(List<Command> commands, Consumer<Outcome> then) {
    deliver(session.submitAll(commands, session.newId()), then);
  }

  /** Asks for something that belongs to a burst of typing. */
  public void submit(Command command, Id<Change> burst, Consumer<Outcome> then) {
    deliver(session.submit(command, burst), then);
  }

  /** Takes one change back. */
  public void takeBack(Id<Change> change, Consumer<Outcome> then) {
    deliver(session.takeBack(change), then);
  }

  public <T> Id<T> newId() {
    return session.newId();
  }

  /** A refusal in words. */
  public String words(Rejection reason) {
    return rejections.words(reason);
  }

  /** A failure of the program itself reaches the FX thread's handler. */
  private void deliver(CompletableFuture<Outcome> outcome, Consumer<Outcome> then) {
    var _ =
        outcome.whenComplete((result, failure) ->
            fx.execute(() -> {
              if (failure != null) {
                throw new IllegalStateException("a change failed", failure);
              }
              then.accept(result);
            }));
  }
}
