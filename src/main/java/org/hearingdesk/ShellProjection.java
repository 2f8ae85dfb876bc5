package org.hearingdesk;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.settling.Disagreements;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Snapshot;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.StoreException;
import org.hearingdesk.ui.history.HistoryPlace;
import org.hearingdesk.ui.kit.Banner;
import org.hearingdesk.ui.shell.HearingStage;
import org.hearingdesk.ui.shell.Notice;
import org.hearingdesk.ui.shell.SaveState;
import org.hearingdesk.ui.shell.ShellViewModel;
import org.hearingdesk.words.HearingFormats;

/**
 * Keeps the frame of the window in step with the open hearing: title, stage, saved or not, undo.
 */
final class ShellProjection implements AutoCloseable {
  /** What a person can do when the hearing cannot be written. */
  interface Rescue {
    /** Tries to write again. */
    void retry();

    /** Goes on in a copy at a place that the person chooses. */
    void saveElsewhere();
  }

  private static final String NOT_SAVED = "not-saved";
  private static final String ACCESS = "access";

  private final ShellViewModel shell;
  private final Messages messages;
  private final InstantSource clock;
  private final Rescue rescue;
  private final Function<Id<Change>, String> changeInWords;
  private final HearingSession.Subscription subscription;
  private Hearing shown = Hearing.EMPTY;
  private List<Object> settled = List.of();

  /**
   * @param fx runs on the FX thread
   * @param changeInWords what a change did, for the names of undo and redo
   */
  ShellProjection(
      HearingSession session,
      ShellViewModel shell,
      Messages messages,
      InstantSource clock,
      Executor fx,
      Rescue rescue,
      Function<Id<Change>, String> changeInWords) {
    this.shell = shell;
    this.messages = messages;
    this.clock = clock;
    this.rescue = rescue;
    this.changeInWords = changeInWords;
    show(session.snapshot());
    subscription = session.subscribe(snapshot -> fx.execute(() -> show(snapshot)));
  }

  /** Sets the wall clock; to be called each second. */
  void tick() {
    shell.tick(clock.instant(), HearingFormats.of(messages, shown));
  }

  /** Tells, once, that the file can only be read. */
  void tellAccess(EntryLog.Access access) {
    if (access != EntryLog.Access.WRITE) {
      String words =
          switch (access) {
            case WRITE -> "";
            case OPEN_ELSEWHERE -> messages.text("shell.file.open_elsewhere");
            case READ_ONLY_MEDIUM -> messages.text("shell.file.read_only_medium");
          };
      Notice.Answer copy =
          new Notice.Answer(messages.text("shell.file.save_elsewhere"), rescue::saveElsewhere);
      shell.show(new Notice(ACCESS, Banner.Kind.WARNING, words, List.of(copy)));
    }
  }

  @Override
  public void close() {
    subscription.close();
  }

  private void show(Snapshot snapshot) {
    shown = snapshot.hearing();
    Optional<HearingDetails> details = shown.details();
    shell.titleProperty().set(details.map(HearingDetails::title).orElse(""));
    shell.lineProperty().set(details.map(this::line).orElse(""));
    shell.stageProperty().set(stage(shown));
    shell.saveStateProperty().set(saveState(snapshot));
    shell.canUndoProperty().set(snapshot.undo().isPresent());
    shell.canRedoProperty().set(snapshot.redo().isPresent());
    shell.undoWhatProperty().set(snapshot.undo().map(changeInWords).orElse(""));
    shell.redoWhatProperty().set(snapshot.redo().map(changeInWords).orElse(""));
    tellToSettle(snapshot);
    snapshot.problem().ifPresentOrElse(this::tellNotSaved, () -> shell.withdraw(NOT_SAVED));
    tick();
  }

  /** Counted anew only when something about it has changed. */
  private void tellToSettle(Snapshot snapshot) {
    List<Object> now = List.of(shown.conflicts(), shown.anomalies());
    if (!now.equals(settled)) {
      settled = now;
      int open = Disagreements.count(snapshot.history());
      if (open == 0) {
        shell.badges().remove(HistoryPlace.ID);
      } else {
        shell.badges().put(HistoryPlace.ID, Integer.toString(open));
      }
    }
  }

  private String line(HearingDetails details) {
    String date = HearingFormats.of(messages, shown).date(details.date());
    String line = details.kind().isBlank() ? date : details.kind() + " · " + date;
    return details.sampleNotice().isBlank()
        ? line
        : line + " · " + messages.text("shell.line.sample");
  }

  private void tellNotSaved(StoreException problem) {
    String words = messages.text("shell.not_saved", FileTrouble.inWords(messages, problem));
    shell.show(
        new Notice(
            NOT_SAVED,
            Banner.Kind.NOT_SAVED,
            words,
            List.of(
                new Notice.Answer(messages.text("shell.not_saved.retry"), rescue::retry),
                new Notice.Answer(
                    messages.text("shell.file.save_elsewhere"), rescue::saveElsewhere))));
  }

  private static HearingStage stage(Hearing hearing) {
    return switch (hearing.stage()) {
      case DRAFT -> HearingStage.DRAFT;
      case LIVE -> hearing.interrupted().isPresent() ? HearingStage.INTERRUPTED : HearingStage.LIVE;
      case CLOSED -> HearingStage.CLOSED;
    };
  }

  private static SaveState saveState(Snapshot snapshot) {
    return switch (snapshot.saveState()) {
      case SAVED -> SaveState.SAVED;
      case SAVING -> SaveState.SAVING;
      case NOT_SAVED -> SaveState.NOT_SAVED;
      case READ_ONLY -> SaveState.READ_ONLY;
    };
  }
}
