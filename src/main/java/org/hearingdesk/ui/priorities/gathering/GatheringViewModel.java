package org.hearingdesk.ui.priorities.gathering;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.gathering.Family;
import org.hearingdesk.domain.gathering.Issue;
import org.hearingdesk.domain.gathering.OptionEdits;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.ListSync;
import org.hearingdesk.ui.priorities.Submissions;

/**
 * What was raised at one side, the options of a question at the other, and what brings the one into
 * the other. Each act is one change of the question, which one undo takes back.
 */
public final class GatheringViewModel {

  /** Which of the two lists the keys belong to. */
  enum Pane {
    RAISED,
    OPTIONS
  }

  private final Submissions submissions;
  private final Messages messages;
  private final RaisedList raised;
  private final OptionRows optionRows;
  private final Trace tracing;
  private final ObservableList<IssueRow> issues = FXCollections.observableArrayList();
  private final ListSync<IssueRow> issueSync = new ListSync<>(issues, IssueRow::id);
  private final ObservableList<OptionRow> options = FXCollections.observableArrayList();
  private final ListSync<OptionRow> optionSync = new ListSync<>(options, OptionRow::id);
  private final ObservableList<TraceRow> trace = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<RaisedList.Filter> filter =
      new ReadOnlyObjectWrapper<>(RaisedList.Filter.USUAL);
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private final Set<String> chosenIssues = new LinkedHashSet<>();
  private final Set<Id<Option>> chosenOptions = new LinkedHashSet<>();
  private Optional<IssueRow> issue = Optional.empty();
  private Optional<OptionRow> option = Optional.empty();
  private Pane pane = Pane.RAISED;
  private Hearing hearing = Hearing.EMPTY;
  private Optional<PriorityQuestion> question = Optional.empty();
  private Consumer<Id<Intervention>> jump = turn -> {};

  public GatheringViewModel(Submissions submissions, Messages messages) {
    this.submissions = submissions;
    this.messages = messages;
    raised = new RaisedList(messages);
    optionRows = new OptionRows(messages);
    tracing = new Trace(messages);
  }

  /** What shows an intervention where it was written. */
  public void onJump(Consumer<Id<Intervention>> show) {
    jump = show;
  }

  /** Shows a question as it stands in the hearing now. */
  public void show(Hearing now, PriorityQuestion shown) {
    boolean other = question.filter(before -> before.id().equals(shown.id())).isEmpty();
    hearing = now;
    question = Optional.of(shown);
    if (other) {
      filter.set(RaisedList.Filter.USUAL);
      chosenIssues.clear();
      chosenOptions.clear();
      note.set("");
      pane = Pane.RAISED;
    }
    refresh();
    if (other && issues.isEmpty()) {
      // A question is often put on an item of its own, after what was said on others.
      list(new RaisedList.Filter(true, Optional.empty(), ""));
    }
  }

  private void refresh() {
    question.ifPresent(shown -> {
      List<IssueRow> rows = raised.rows(hearing, shown, filter.get(), chosenIssues);
      chosenIssues.retainAll(rows.stream().map(IssueRow::id).toList());
      issueSync.update(rows);
      List<OptionRow> offered = optionRows.of(hearing, shown, chosenOptions);
      chosenOptions.retainAll(offered.stream().map(OptionRow::id).toList());
      optionSync.update(offered);
      showTrace();
    });
  }

  private void showTrace() {
    List<TraceRow> rows =
        switch (pane) {
          case RAISED ->
              issue.map(row -> tracing.of(hearing, row.issue().raised())).orElse(List.of());
          case OPTIONS -> option.map(row -> tracing.of(hearing, row.option())).orElse(List.of());
        };
    if (!rows.equals(trace)) {
      trace.setAll(rows);
    }
  }

  ObservableList<IssueRow> issues() {
    return issues;
  }

  ObservableList<OptionRow> options() {
    return options;
  }

  /** Where the row that the keys belong to was raised. */
  ObservableList<TraceRow> trace() {
    return trace;
  }

  ReadOnlyObjectProperty<RaisedList.Filter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** What the last act came to, or why it was not done. */
  ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** Whether the question belongs to an agenda item, so that there are other items to look at. */
  boolean hasItem() {
    return question.flatMap(PriorityQuestion::item).isPresent();
  }

  void list(RaisedList.Filter next) {
    filter.set(next);
    refresh();
  }

  /** The keys belong to this row of what was raised. */
  void goTo(Optional<IssueRow> row) {
    issue = row;
    showTrace();
  }

  /** The keys belong to this option. */
  void goToOption(Optional<OptionRow> row) {
    option = row;
    showTrace();
  }

  void goTo(Pane which) {
    pane = which;
    showTrace();
  }

  /** Whether the keys belong to the options. */
  boolean isAtOptions() {
    return pane == Pane.OPTIONS;
  }

  /** Picks the row, or lets it go. */
  public void choose() {
    switch (pane) {
      case RAISED -> issue.ifPresent(row -> turn(chosenIssues, row.id()));
      case OPTIONS -> option.ifPresent(row -> turn(chosenOptions, row.id()));
    }
    refresh();
  }

  private static <T> void turn(Set<T> chosen, T each) {
    if (!chosen.remove(each)) {
      chosen.add(each);
    }
  }

  /** Makes an option of each that is picked, or else of the row. */
  public void take() {
    List<Issue> taken = picked();
    if (taken.isEmpty()) {
      note.set(messages.text("gathering.note.nothing"));
      return;
    }
    edit(
        edits -> {
          taken.forEach(each -> edits.gather(each, submissions::newId));
          return edits;
        },
        messages.count("gathering.note.taken", taken.size()));
  }

  /** Those that were picked, in the order in which they were; without any, the row. */
  private List<Issue> picked() {
    List<Issue> picked = new ArrayList<>();
    for (String id : chosenIssues) {
      issues.stream().filter(row -> row.id().equals(id)).map(IssueRow::issue).forEach(picked::add);
    }
    issue.filter(row -> picked.isEmpty()).map(IssueRow::issue).ifPresent(picked::add);
    return picked;
  }

  /**
   * Makes one option of several: of those that are picked; of what stands in one family, where
   * nothing is picked; into the option that is picked beside them, where one is.
   */
  public void merge() {
    switch (pane) {
      case RAISED -> mergeRaised(picked());
      case OPTIONS -> mergeOptions();
    }
  }

  private void mergeRaised(List<Issue> picked) {
    if (chosenOptions.size() == 1 && !picked.isEmpty()) {
      mergeInto(chosenOptions.iterator().next(), picked);
    } else if (picked.size() > 1) {
      mergeIntoOne(picked);
    } else {
      picked.stream()
          .findFirst()
          .flatMap(one -> raised.family(one).filter(family -> !family.members().isEmpty()))
          .ifPresentOrElse(
              family -> mergeFamily(family, picked.getFirst()),
              () -> note.set(messages.text("gathering.note.pick")));
    }
  }

  /** With the head the whole family is meant; with a member, the head and it. */
  private void mergeFamily(Family family, Issue one) {
    switch (family.head()) {
      case Family.Head.AnOption(Option head) -> mergeInto(head.id(), List.of(one));
      case Family.Head.AnIssue(Issue head) -> {
        List<Issue> all = new ArrayList<>(List.of(head));
        family.members().stream()
            .map(Family.Member::issue)
            .filter(each -> one.equals(head) || one.equals(each))
            .forEach(all::add);
        mergeIntoOne(all);
      }
    }
  }

  private void mergeIntoOne(List<Issue> merged) {
    edit(
        edits -> edits.gather(merged, submissions::newId),
        messages.text("gathering.note.merged", merged.size(), merged.getFirst().text()));
  }

  private void mergeInto(Id<Option> into, List<Issue> merged) {
    edit(
        edits -> edits.gatherInto(into, merged),
        messages.count("gathering.note.into", merged.size(), text(into)));
  }

  private String text(Id<Option> id) {
    return options.stream()
        .filter(row -> row.id().equals(id))
        .map(row -> row.option().text())
        .findFirst()
        .orElse("");
  }

  private void mergeOptions() {
    Set<Id<Option>> merged = new LinkedHashSet<>();
    options.stream().filter(OptionRow::chosen).forEach(row -> merged.add(row.id()));
    option.filter(row -> merged.size() == 1).ifPresent(row -> merged.add(row.id()));
    if (merged.size() < 2) {
      note.set(messages.text("gathering.note.pick"));
    } else {
      Id<Option> first =
          options.stream().map(OptionRow::id).filter(merged::contains).findFirst().orElseThrow();
      edit(
          edits -> edits.merge(merged),
          messages.text("gathering.note.merged", merged.size(), text(first)));
    }
  }

  /** Takes the option apart again into the wordings that it was made of. */
  public void split() {
    option
        .filter(row -> pane == Pane.OPTIONS && !row.wordings().isEmpty())
        .ifPresentOrElse(
            row ->
                edit(
                    edits -> edits.split(hearing, row.id(), submissions::newId),
                    messages.text("gathering.note.split", row.option().text())),
            () -> note.set(messages.text("gathering.note.one_wording")));
  }

  /** Removes the options that are picked, or else the one; what was raised is listed again. */
  public void remove() {
    Set<Id<Option>> gone = new LinkedHashSet<>(chosenOptions);
    option.filter(row -> gone.isEmpty()).ifPresent(row -> gone.add(row.id()));
    if (pane == Pane.OPTIONS && !gone.isEmpty()) {
      edit(edits -> edits.remove(gone), messages.count("gathering.note.removed", gone.size()));
    }
  }

  /** Moves the option up or down. */
  public void move(int by) {
    option
        .filter(row -> pane == Pane.OPTIONS)
        .ifPresent(row -> edit(edits -> edits.move(row.id(), by), ""));
  }

  void reword(Id<Option> id, String text) {
    edit(edits -> edits.reword(id, text), "");
  }

  /** Adds options, one a line. */
  void add(String lines) {
    edit(edits -> edits.add(lines, submissions::newId), "");
  }

  /** Shows on the Floor where the row was raised first. */
  public void jump() {
    if (trace.isEmpty()) {
      note.set(messages.text("gathering.note.typed"));
    } else {
      jump(trace.getFirst().turn());
    }
  }

  void jump(Id<Intervention> turn) {
    jump.accept(turn);
  }

  private void edit(UnaryOperator<OptionEdits> change, String done) {
    question
        .flatMap(shown -> hearing.questions().find(shown.id()))
        .ifPresent(before -> {
          PriorityQuestion after = change.apply(new OptionEdits(before)).result();
          if (!after.equals(before)) {
            submissions.submit(
                new Command.EditPart(before, after),
                outcome -> answered(submissions.problem(outcome), done));
          }
        });
  }

  private void answered(Optional<String> problem, String done) {
    note.set(problem.orElse(done));
    if (problem.isEmpty()) {
      chosenIssues.clear();
      chosenOptions.clear();
      refresh();
    }
  }
}
