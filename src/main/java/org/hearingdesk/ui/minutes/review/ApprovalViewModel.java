package org.hearingdesk.ui.minutes.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.SaveState;
import org.hearingdesk.session.Snapshot;
import org.hearingdesk.ui.minutes.FollowedHearing;
import org.hearingdesk.ui.minutes.SectionDrafts;
import org.hearingdesk.ui.minutes.Submitter;
import org.hearingdesk.words.HearingFormats;

/** Whether the minutes are approved, and how they become so and are opened again. */
public final class ApprovalViewModel {
  private final HearingSession session;
  private final SectionDrafts drafts;
  private final Messages messages;
  private final Executor fx;
  private final Executor worker;
  private final Submitter submitter;
  private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper since = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper open = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final FollowedHearing followed;

  /**
   * @param worker drafts the sections that nobody has touched, so that they are locked too
   */
  public ApprovalViewModel(
      HearingSession session,
      SectionDrafts drafts,
      Messages messages,
      Executor fx,
      Executor worker) {
    this.session = session;
    this.drafts = drafts;
    this.messages = messages;
    this.fx = fx;
    this.worker = worker;
    this.submitter = new Submitter(session, messages, fx);
    this.followed = new FollowedHearing(session, fx, this::show);
  }

  /** Follows the hearing from now on. */
  public void attach() {
    followed.attach();
  }

  /** Stops following. */
  public void detach() {
    followed.detach();
  }

  /** Whether the minutes are approved and locked. */
  public ReadOnlyBooleanProperty lockedProperty() {
    return locked.getReadOnlyProperty();
  }

  /** Whether there is a hearing in a file that can be written. */
  public ReadOnlyBooleanProperty possibleProperty() {
    return possible.getReadOnlyProperty();
  }

  /** That they are locked and since when, in words. */
  ReadOnlyStringProperty sinceProperty() {
    return since.getReadOnlyProperty();
  }

  /** What is still open, in words; blank for nothing. */
  ReadOnlyStringProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Why it was not done; blank when it was. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Approves the minutes; sections that are drafts still stand from now on as they are. */
  void approve() {
    Hearing now = session.snapshot().hearing();
    worker.execute(() -> {
      List<Command> commands = new ArrayList<>();
      drafts.of(now).forEach(draft -> draft.takeOver(now).ifPresent(commands::add));
      commands.add(new Command.ApproveMinutes());
      fx.execute(() -> submit(commands));
    });
  }

  /** Opens the minutes for changes again. */
  void reopen(String reason) {
    submit(List.of(new Command.ReopenMinutes(reason.strip())));
  }

  private void submit(List<Command> commands) {
    submitter.submit(
        commands, session.newId(), outcome -> problem.set(submitter.reason(outcome).orElse("")));
  }

  private void show(Snapshot snapshot) {
    Hearing hearing = snapshot.hearing();
    Optional<Instant> at = hearing.review().approvedAt();
    Formats formats = HearingFormats.of(messages, hearing);
    locked.set(at.isPresent());
    since.set(
        at.map(when ->
                messages.text(
                    "minutes.review.locked",
                    formats.date(when.atZone(formats.zone()).toLocalDate()),
                    formats.time(when)))
            .orElse(""));
    int corrections =
        hearing.review().sheets().stream().mapToInt(sheet -> sheet.undecided().size()).sum();
    open.set(corrections == 0 ? "" : messages.count("minutes.review.undecided", corrections));
    possible.set(snapshot.saveState() != SaveState.READ_ONLY && hearing.details().isPresent());
  }
}
