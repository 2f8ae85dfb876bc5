package org.hearingdesk.ui.priorities.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.exchange.ballots.BallotRows;
import org.hearingdesk.exchange.ballots.Problem;
import org.hearingdesk.exchange.intake.Intake;
import org.hearingdesk.exchange.intake.VoterBook;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.priorities.Submissions;
import org.hearingdesk.ui.priorities.ballots.Electorate;

/** A grid of ballots beside the open round, until it is taken over or put away. */
public final class IntakeViewModel {
  private final Submissions submissions;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<Optional<Intake>> intake =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private List<Electorate.Entitled> voters = List.of();
  private Optional<Round> round = Optional.empty();
  private Runnable close = () -> {};

  public IntakeViewModel(Submissions submissions, Messages messages) {
    this.submissions = submissions;
    this.messages = messages;
  }

  /** What goes back to the ballots. */
  public void onClose(Runnable back) {
    close = back;
  }

  /** Shows the open round as it stands now; the lines are compared with it anew. */
  public void show(Hearing hearing, Round now) {
    boolean other = round.filter(before -> before.id().equals(now.id())).isEmpty();
    round = Optional.of(now);
    voters = Electorate.of(hearing, now.asked().voters(), messages.locale());
    intake.set(other ? Optional.empty() : intake.get().map(shown -> shown.now(now)));
  }

  /** The lines and what they would do; empty while there are none, or none that can be read. */
  ReadOnlyObjectProperty<Optional<Intake>> intakeProperty() {
    return intake.getReadOnlyProperty();
  }

  /** Why nothing can be read or taken over, in words; blank for nothing. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  List<Electorate.Entitled> voters() {
    return voters;
  }

  /** Compares a text that was copied out of a spreadsheet with the round. */
  public void paste(String text) {
    read(BallotRows.read(text));
  }

  /** Compares a file with the round. */
  public void open(Path file) {
    try {
      read(BallotRows.read(file));
    } catch (IOException e) {
      refuse(messages.text("intake.unreadable", String.valueOf(file.getFileName())));
    }
  }

  private void read(BallotRows.Outcome outcome) {
    switch (outcome) {
      case BallotRows.Outcome.Refused(Problem reason) -> refuse(words(reason));
      case BallotRows.Outcome.Read(BallotRows rows) ->
          round.ifPresent(open -> compare(Intake.of(open, rows, book())));
    }
  }

  private void compare(Intake read) {
    if (read.twice().isPresent()) {
      refuse(messages.text("intake.option_twice", read.twice().get()));
    } else if (read.options() == 0) {
      refuse(messages.text(inPairs() ? "intake.no_pair" : "intake.no_option"));
    } else {
      problem.set("");
      intake.set(Optional.of(read));
    }
  }

  private boolean inPairs() {
    return round.filter(open -> open.asked().method() == BallotMethod.PAIRWISE).isPresent();
  }

  private void refuse(String why) {
    intake.set(Optional.empty());
    problem.set(why);
  }

  private String words(Problem reason) {
    String why = messages.text(reason.key(), reason.arguments().toArray());
    return reason.line() == 0
        ? messages.text("intake.refused", why)
        : messages.text("intake.refused_line", reason.line(), why);
  }

  private VoterBook book() {
    return new VoterBook(
        voters.stream()
            .map(each -> new VoterBook.Named(each.voter(), List.of(each.name(), each.longName())))
            .toList());
  }

  /** Says whose ballot stands on a line. */
  void assign(int number, Electorate.Entitled voter) {
    intake.set(intake.get().map(shown -> shown.assign(number, voter.voter())));
  }

  /** Takes over what is new and what has changed, as one change. */
  public void takeOver() {
    intake
        .get()
        .map(Intake::command)
        .filter(command -> !command.ballots().isEmpty())
        .ifPresent(command ->
            submissions.submit(
                command,
                outcome -> {
                  Optional<String> why = submissions.problem(outcome);
                  problem.set(why.orElse(""));
                  if (why.isEmpty()) {
                    cancel();
                  }
                }));
  }

  /** Puts the lines away. */
  public void cancel() {
    intake.set(Optional.empty());
    problem.set("");
    close.run();
  }
}
