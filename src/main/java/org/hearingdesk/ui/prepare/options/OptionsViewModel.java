package org.hearingdesk.ui.prepare.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.gathering.Gathering;
import org.hearingdesk.domain.gathering.Issue;
import org.hearingdesk.domain.gathering.OptionEdits;
import org.hearingdesk.domain.gathering.RaisedBy;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.ui.kit.ListSync;
import org.hearingdesk.ui.prepare.door.Door;
import org.hearingdesk.ui.prepare.door.Toasts;

/** The options of the question that is chosen, and what else was raised. */
public final class OptionsViewModel {

  /**
   * An option as it is shown.
   *
   * @param letter by which it is keyed in
   * @param organisations how many raised it; 0 for one that was typed
   */
  public record Row(Id<Option> id, String letter, String text, int organisations) {}

  private final Door door;
  private final Toasts toasts;
  private final ReadOnlyObjectWrapper<Optional<PriorityQuestion>> question =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ListSync<Row> sync = new ListSync<>(rows, Row::id);
  private final ObservableList<Issue> gathered = FXCollections.observableArrayList();
  private Hearing hearing = Hearing.EMPTY;

  public OptionsViewModel(Door door, Toasts toasts) {
    this.door = door;
    this.toasts = toasts;
  }

  /** The question whose options are in sight. */
  public ReadOnlyObjectProperty<Optional<PriorityQuestion>> questionProperty() {
    return question.getReadOnlyProperty();
  }

  /** The options in their order. */
  public ObservableList<Row> rows() {
    return rows;
  }

  /** What was marked while people spoke and is no option yet. */
  public ObservableList<Issue> gathered() {
    return gathered;
  }

  /** Shows the options of another question. */
  public void choose(Optional<PriorityQuestion> chosen) {
    question.set(chosen);
    refresh();
  }

  /** Shows this hearing. */
  public void show(Hearing now) {
    hearing = now;
    question.set(question.get().flatMap(each -> now.questions().find(each.id())));
    refresh();
  }

  private void refresh() {
    List<Row> fresh = new ArrayList<>();
    for (Option option : question.get().map(PriorityQuestion::options).orElse(List.of())) {
      fresh.add(
          new Row(option.id(), letter(fresh.size()), option.text(), raisedBy(option.raisedIn())));
    }
    sync.update(fresh);
    List<Issue> more =
        question
            .get()
            .map(each -> Gathering.issues(hearing, each, Gathering.Scope.USUAL))
            .orElse(List.of());
    if (!more.equals(gathered)) {
      gathered.setAll(more);
    }
  }

  /** How many organisations spoke in these interventions. */
  int raisedBy(Set<Id<Intervention>> turns) {
    return RaisedBy.in(hearing, turns).organisations();
  }

  /** a to z, then aa, ab… */
  private static String letter(int index) {
    String last = Character.toString('a' + index % 26);
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  /** Adds options, one a line. */
  public void add(String lines) {
    edit(edits -> edits.add(lines, door::newId));
  }

  public void gather(Issue raised) {
    edit(edits -> edits.gather(raised, door::newId));
  }

  public void gatherAll() {
    List<Issue> all = List.copyOf(gathered);
    edit(edits -> {
      all.forEach(each -> edits.gather(each, door::newId));
      return edits;
    });
  }

  public void reword(Id<Option> option, String text) {
    edit(edits -> edits.reword(option, text));
  }

  public void remove(Id<Option> option) {
    edit(edits -> edits.remove(Set.of(option)));
  }

  public void move(Id<Option> option, int by) {
    edit(edits -> edits.move(option, by));
  }

  public void mergeIntoAbove(Id<Option> option) {
    edit(edits -> edits.mergeIntoAbove(option));
  }

  private void edit(UnaryOperator<OptionEdits> change) {
    question
        .get()
        .flatMap(each -> hearing.questions().find(each.id()))
        .ifPresent(before ->
            door.submit(
                new Command.EditPart(before, change.apply(new OptionEdits(before)).result()),
                toasts::refusal));
  }
}
