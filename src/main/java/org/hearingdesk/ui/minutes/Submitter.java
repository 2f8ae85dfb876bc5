package org.hearingdesk.ui.minutes;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.words.Rejections;

/** Hands commands in at the one door and tells on the FX thread what became of them. */
public final class Submitter {
  private final HearingSession session;
  private final Messages messages;
  private final Executor fx;
  private final Rejections rejections;

  public Submitter(HearingSession session, Messages messages, Executor fx) {
    this.session = session;
    this.messages = messages;
    this.fx = fx;
    this.rejections = new Rejections(messages);
  }

  public HearingSession session() {
    return session;
  }

  public void submit(List<Command> commands, Id<Change> change, Consumer<Outcome> after) {
    then(session.submitAll(commands, change), after);
  }

  public void takeBack(Id<Change> change, Consumer<Outcome> after) {
    then(session.takeBack(change), after);
  }

  /** Why it was not done, in words; empty when it was. */
  public Optional<String> reason(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done _ -> Optional.empty();
      case Outcome.Refused(var rejection) -> Optional.of(rejections.words(rejection));
      case Outcome.NotSaved _ -> Optional.of(messages.text("minutes.not_saved"));
    };
  }

  /** A failure of the program itself reaches the handler of the FX thread. */
  private void then(CompletableFuture<Outcome> future, Consumer<Outcome> after) {
    var _ =
        future.whenComplete((outcome, failure) ->
            fx.execute(() -> {
              if (failure != null) {
                throw new IllegalStateException("A command failed", failure);
              }
              after.accept(outcome);
            }));
  }
}
