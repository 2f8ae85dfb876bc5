package org.hearingdesk.ui.priorities;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.words.Rejections;

/** Hands commands in at the one door and tells on the FX thread what became of them. */
public final class Submissions {
  private final HearingSession session;
  private final Messages messages;
  private final Executor fx;
  private final Rejections rejections;

  public Submissions(HearingSession session, Messages messages, Executor fx) {
    this.session = session;
    this.messages = messages;
    this.fx = fx;
    this.rejections = new Rejections(messages);
  }

  public <T> Id<T> newId() {
    return session.newId();
  }

  /** Asks for a change; {@code then} gets the outcome. A failure of the program is thrown there. */
  public void submit(Command command, Consumer<Outcome> then) {
    submit(command, session.newId(), then);
  }

  /** Asks for something that belongs to a change that was begun before. */
  public void submit(Command command, Id<Change> change, Consumer<Outcome> then) {
    var _ =
        session
            .submit(command, change)
            .whenComplete((outcome, failure) ->
                fx.execute(() -> {
                  if (failure != null) {
                    throw new IllegalStateException("A command failed", failure);
                  }
                  then.accept(outcome);
                }));
  }

  /** Why it was not done, in words; empty when it was. */
  public Optional<String> problem(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done _ -> Optional.empty();
      case Outcome.Refused(Rejection reason) -> Optional.of(words(reason));
      case Outcome.NotSaved _ -> Optional.of(messages.text("priorities.not_saved"));
    };
  }

  /** A reason in words. */
  public String words(Rejection reason) {
    return rejections.words(reason);
  }
}
