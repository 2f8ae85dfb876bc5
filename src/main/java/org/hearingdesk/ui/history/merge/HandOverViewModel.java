package org.hearingdesk.ui.history.merge;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.words.Rejections;

/** Hands a copy of the hearing over to somebody who goes on in it. */
public final class HandOverViewModel {
  private final HearingSession session;
  private final CopyFiles files;
  private final Messages messages;
  private final Executor fx;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final StringProperty to = new SimpleStringProperty("");
  private final StringProperty role = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");

  /**
   * @param fx runs on the FX thread
   */
  public HandOverViewModel(
      HearingSession session, CopyFiles files, Messages messages, Executor fx) {
    this.session = session;
    this.files = files;
    this.messages = messages;
    this.fx = fx;
  }

  /** Whether somebody is about to hand over. */
  public BooleanProperty openProperty() {
    return open;
  }

  StringProperty toProperty() {
    return to;
  }

  StringProperty roleProperty() {
    return role;
  }

  /** Why it cannot be handed over, in words; empty if nothing is wrong. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** What was written where; empty before. */
  ReadOnlyStringProperty doneProperty() {
    return done.getReadOnlyProperty();
  }

  /** Begins anew. */
  public void begin() {
    role.set(messages.text("merge.role.rapporteur"));
    to.set("");
    refusal.set("");
    done.set("");
    open.set(true);
  }

  void putAway() {
    open.set(false);
  }

  /** Asks where the copy is to go, and writes it. */
  CompletableFuture<Void> choosePlace() {
    if (to.get().isBlank()) {
      refusal.set(messages.text("merge.nobody"));
      return CompletableFuture.completedFuture(null);
    }
    refusal.set("");
    String title = session.snapshot().hearing().details().map(HearingDetails::title).orElse("");
    return files
        .place(
            messages.text("merge.act.hand_over"),
            messages.text("merge.copy.name", title, to.get().strip()))
        .map(this::write)
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }

  private CompletableFuture<Void> write(Path place) {
    return files
        .handOver(place, to.get().strip(), role.get().strip())
        .thenAcceptAsync(outcome -> tell(place, outcome), fx);
  }

  private void tell(Path place, Outcome outcome) {
    switch (outcome) {
      case Outcome.Done _ -> done.set(messages.text("merge.handed_over", place, to.get().strip()));
      case Outcome.Refused(var reason) -> refusal.set(new Rejections(messages).words(reason));
      case Outcome.NotSaved failure -> refusal.set(files.inWords(failure));
    }
  }
}
