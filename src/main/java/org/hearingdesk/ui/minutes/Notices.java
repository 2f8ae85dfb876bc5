package org.hearingdesk.ui.minutes;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.session.Outcome;

/** Tells what became of the last act, and offers to take it back. */
public final class Notices {
  /**
   * What was done last, or why it was not.
   *
   * @param undo the change that the button beside it takes back
   */
  public record Notice(String words, boolean problem, Optional<Id<Change>> undo) {}

  private final Submitter submitter;
  private final ReadOnlyObjectWrapper<Optional<Notice>> last =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public Notices(Submitter submitter) {
    this.submitter = submitter;
  }

  public ReadOnlyObjectProperty<Optional<Notice>> lastProperty() {
    return last.getReadOnlyProperty();
  }

  /**
   * Hands commands in as one change and tells what became of them.
   *
   * @param done words for what was done; blank where it is seen anyway
   */
  public void submit(List<Command> commands, String done) {
    submitter.submit(commands, submitter.session().newId(), outcome -> tell(outcome, done));
  }

  /** Tells something that cannot be taken back. */
  public void tell(String words, boolean problem) {
    last.set(Optional.of(new Notice(words, problem, Optional.empty())));
  }

  /** Tells what was done, or why it was not. */
  public void tell(Outcome outcome, String done) {
    if (outcome instanceof Outcome.Done(Id<Change> change)) {
      last.set(
          done.isEmpty()
              ? Optional.empty()
              : Optional.of(new Notice(done, false, Optional.of(change))));
    } else {
      submitter.reason(outcome).ifPresent(words -> tell(words, true));
    }
  }

  /** Takes back what the notice offers to take back. */
  public void undo() {
    last.get()
        .flatMap(Notice::undo)
        .ifPresent(change -> submitter.takeBack(change, outcome -> tell(outcome, "")));
  }

  public void dismiss() {
    last.set(Optional.empty());
  }
}
