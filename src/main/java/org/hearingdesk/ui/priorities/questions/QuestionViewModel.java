package org.hearingdesk.ui.priorities.questions;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.ui.priorities.Submissions;
import org.hearingdesk.ui.priorities.help.HelpViewModel;
import org.hearingdesk.words.Rejections;

/** Writes a new question, or another wording of one that is there. */
public final class QuestionViewModel {

  /** Why the question was not taken, and beside which field that is said. */
  record Problem(String field, String words) {}

  private final Submissions submissions;
  private final Consumer<Id<PriorityQuestion>> done;
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<QuestionForm>> form =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper rounds = new ReadOnlyStringWrapper("");
  private final HelpViewModel help;
  private Optional<PriorityQuestion> before = Optional.empty();

  /**
   * @param help where is told how a question is counted
   * @param done called with the question when it has been taken
   */
  public QuestionViewModel(
      Submissions submissions, HelpViewModel help, Consumer<Id<PriorityQuestion>> done) {
    this.submissions = submissions;
    this.help = help;
    this.done = done;
  }

  /** Begins a new question. */
  public void begin() {
    begin(Optional.empty(), "");
  }

  /**
   * Begins to edit a question.
   *
   * @param said what is to be known of its rounds, which keep it as it was; blank for none
   */
  public void begin(PriorityQuestion question, String said) {
    begin(Optional.of(question), said);
  }

  private void begin(Optional<PriorityQuestion> question, String said) {
    before = question;
    rounds.set(said);
    problem.set(Optional.empty());
    form.set(Optional.of(question.map(QuestionForm::of).orElse(QuestionForm.NEW)));
  }

  /** The question was kept or given up: the next one begins with fields of its own. */
  public void end() {
    form.set(Optional.empty());
  }

  boolean isNew() {
    return before.isEmpty();
  }

  /**
   * What the fields begin with, until {@link #end}. A new question that is left for a moment and
   * begun once more finds what was typed.
   */
  ReadOnlyObjectProperty<Optional<QuestionForm>> formProperty() {
    return form.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What is to be known of the rounds of the question; blank for none. */
  ReadOnlyStringProperty roundsProperty() {
    return rounds.getReadOnlyProperty();
  }

  /** Tells how the question would be counted as it stands in the fields. */
  void explain(QuestionForm written) {
    Id<PriorityQuestion> id = before.map(PriorityQuestion::id).orElseGet(submissions::newId);
    help.show(written.question(id, before, submissions::newId));
  }

  /** Asks for the question as it stands in the fields; they keep it if it is refused. */
  void submit(QuestionForm written) {
    Id<PriorityQuestion> id = before.map(PriorityQuestion::id).orElseGet(submissions::newId);
    PriorityQuestion question = written.question(id, before, submissions::newId);
    Command command =
        before
            .<Command>map(old -> new Command.EditPart(old, question))
            .orElseGet(() -> new Command.AddPart(question));
    submissions.submit(command, outcome -> answered(id, outcome));
  }

  private void answered(Id<PriorityQuestion> id, Outcome outcome) {
    problem.set(
        submissions
            .problem(outcome)
            .map(words ->
                new Problem(
                    outcome instanceof Outcome.Refused(var reason)
                        ? Rejections.field(reason).orElse("")
                        : "",
                    words)));
    if (problem.get().isEmpty()) {
      done.accept(id);
    }
  }
}
