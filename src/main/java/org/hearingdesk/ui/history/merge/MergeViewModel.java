package org.hearingdesk.ui.history.merge;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearingdesk.domain.attribution.Erasing;
import org.hearingdesk.domain.log.Merging;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.words.MergeWords;
import org.hearingdesk.words.Rejections;

/** Merges a copy: reads it, shows what would come in, and takes it in when a person says so. */
public final class MergeViewModel {
  private final HearingSession session;
  private final CopyFiles files;
  private final Messages messages;
  private final Executor fx;
  private final Executor worker;
  private final ReadOnlyObjectWrapper<MergeState> state =
      new ReadOnlyObjectWrapper<>(new MergeState.Nothing());

  /**
   * @param fx runs on the FX thread
   * @param worker runs what takes longer
   */
  public MergeViewModel(
      HearingSession session, CopyFiles files, Messages messages, Executor fx, Executor worker) {
    this.session = session;
    this.files = files;
    this.messages = messages;
    this.fx = fx;
    this.worker = worker;
  }

  ReadOnlyObjectProperty<MergeState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Asks for a file and looks into it. */
  public void choose() {
    files
        .existing(messages.text("merge.choose"))
        .ifPresent(copy -> {
          var _ = look(copy);
        });
  }

  /** Shows what would come in from a copy; nothing changes. */
  public CompletableFuture<Void> look(Path copy) {
    String name = String.valueOf(copy.getFileName());
    state.set(new MergeState.Working(name));
    return CompletableFuture.supplyAsync(() -> preview(copy, name), worker)
        .exceptionally(failure -> told(name, failure))
        .thenAcceptAsync(state::set, fx);
  }

  private MergeState preview(Path copy, String name) {
    return switch (files.read(copy)) {
      case CopyFiles.Unreadable(String why) -> new MergeState.Told(name, why);
      case CopyFiles.Read(var entries) ->
          switch (Erasing.merging(session.snapshot().history(), entries)) {
            case Merging.OtherHearing() ->
                new MergeState.Told(name, messages.text("merge.other_hearing", name));
            case Merging.NothingNew() ->
                new MergeState.Told(name, messages.text("merge.nothing_new", name));
            case Merging.Ready ready ->
                new MergeState.Preview(name, ready, MergeWords.of(messages, ready));
          };
    };
  }

  /** Takes in what the preview shows. */
  CompletableFuture<Void> takeIn() {
    if (!(state.get() instanceof MergeState.Preview(var file, var merge, var words))) {
      return CompletableFuture.completedFuture(null);
    }
    state.set(new MergeState.Working(file));
    return session
        .merge(merge, file)
        .thenApply(outcome -> after(file, words, outcome))
        .exceptionally(failure -> told(file, failure))
        .thenAcceptAsync(state::set, fx);
  }

  private MergeState after(String file, MergeWords words, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(var change) -> new MergeState.Done(file, words, change);
      case Outcome.Refused(var reason) ->
          new MergeState.Told(file, new Rejections(messages).words(reason));
      case Outcome.NotSaved failure -> new MergeState.Told(file, files.inWords(failure));
    };
  }

  private MergeState told(String file, Throwable failure) {
    return new MergeState.Told(
        file, messages.text("merge.failed", String.valueOf(failure.getMessage())));
  }

  /** Takes back what came in. */
  CompletableFuture<Void> takeBack() {
    if (!(state.get() instanceof MergeState.Done(var file, var words, var change))) {
      return CompletableFuture.completedFuture(null);
    }
    return session
        .takeBack(change)
        .thenAcceptAsync(
            outcome ->
                state.set(
                    switch (outcome) {
                      case Outcome.Done _ ->
                          new MergeState.Told(file, messages.text("merge.taken_back", file));
                      case Outcome.Refused(var reason) ->
                          new MergeState.Told(file, new Rejections(messages).words(reason));
                      case Outcome.NotSaved failure ->
                          new MergeState.Told(file, files.inWords(failure));
                    }),
            fx);
  }

  void putAway() {
    state.set(new MergeState.Nothing());
  }
}
