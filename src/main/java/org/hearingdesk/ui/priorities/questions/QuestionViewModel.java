package org.hearingdesk.ui.priorities.questions;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.ui.priorities.Submissions;
import org.hearingdesk.words.Rejections;

/** Writes a new question, or another wording of one that is there. */
public final class QuestionViewModel {

  /** Why the question was not taken, and beside which field that is said. */
  record Problem(String field, String words) {}

  private final Submissions submissions;
  private final Consumer<Id<PriorityQuestion>> done;
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<QuestionForm> form =
      new ReadOnlyObjectWrapper<>(QuestionForm.NEW);
  private Optional<PriorityQuestion> before = Optional.empty();

  /**
   * @param done called with the question when it has been taken
   */
  public QuestionViewModel(Submissions submissions, Consumer<Id<PriorityQuestion>> done) {
    this.submissions = submissions;
    this.done = done;
  }

  /** Begins a new question. */
  public void begin() {
    begin(Optional.empty());
  }

  /** Begins to edit a question. */
  public void begin(PriorityQuestion question) {
    begin(Optional.of(question));
  }

  private void begin(Optional<PriorityQuestion> question) {
    before = question;
    problem.set(Optional.empty());
    form.set(question.map(QuestionForm::of).orElse(QuestionForm.NEW));
  }

  boolean isNew() {
    return before.isEmpty();
  }

  /** What the fields begin with; changes with {@link #begin}. */
  ReadOnlyObjectProperty<QuestionForm> formProperty() {
    return form.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
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
