package org.hearingdesk.ui.floor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.ui.floor.timeline.Door;
import org.hearingdesk.words.Rejections;

/** Hands commands in at the one door and says in words what became of them. */
final class Submitter implements Door {
  private final HearingSession session;
  private final Executor fx;
  private final Messages messages;
  private final Rejections rejections;
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  Submitter(HearingSession session, Messages messages, Executor fx) {
    this.session = session;
    this.messages = messages;
    this.fx = fx;
    this.rejections = new Rejections(messages);
  }

  HearingSession session() {
    return session;
  }

  /** Why the last act was not carried out; empty when it was. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Asks for something; a refusal shows in {@link #problemProperty}. */
  void submit(Command... commands) {
    submit(List.of(commands), reason -> problem.set(reason.orElse("")));
  }

  /** Asks for several things in one change and tells on the FX thread why not, if not. */
  @Override
  public void submit(List<Command> commands, Consumer<Optional<String>> after) {
    submit(commands, session.newId(), outcome -> after.accept(reason(outcome)));
  }

  /** Asks for something that belongs to a change, and hands over the outcome on the FX thread. */
  void submit(List<Command> commands, Id<Change> change, Consumer<Outcome> after) {
    then(session.submitAll(commands, change), after);
  }

  /** Takes a change back; a refusal shows in {@link #problemProperty}. */
  void takeBack(Id<Change> change) {
    then(session.takeBack(change), outcome -> problem.set(reason(outcome).orElse("")));
  }

  @Override
  public <T> Id<T> newId() {
    return session.newId();
  }

  /** The reason in words; empty when it was done. */
  Optional<String> reason(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> Optional.empty();
      case Outcome.Refused(var rejection) -> Optional.of(rejections.words(rejection));
      case Outcome.NotSaved notSaved -> Optional.of(messages.text("floor.not_saved"));
    };
  }

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
