package org.hearingdesk.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.domain.log.Since;
import org.hearingdesk.domain.log.UndoStep;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.session.Snapshot;
import org.hearingdesk.words.ChangeGroup;
import org.hearingdesk.words.ChangeKind;
import org.hearingdesk.words.ChangeLine;
import org.hearingdesk.words.ChangeSentences;
import org.hearingdesk.words.HearingFormats;
import org.hearingdesk.words.Rejections;
import org.hearingdesk.words.StateComparison;

/**
 * The list of changes, filtered by who made them, what they are about and the words in them.
 *
 * <p>The list is made on a worker, because a long log takes longer than a screen may stand still.
 */
final class HistoryViewModel {
  private final HearingSession session;
  private final Messages messages;
  private final Executor fx;
  private final Executor worker;
  private final Rejections rejections;

  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<Optional<String>> operator =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<ChangeKind>> kind =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Compared>> compared =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<LocalDate>> day =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<LocalDate> days = FXCollections.observableArrayList();
  private final ObservableList<String> operators = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
  private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final IntegerProperty revision = new SimpleIntegerProperty();

  private HearingSession.Subscription subscription = () -> {};
  private Snapshot shown;
  private ChangeSentences sentences;

  /**
   * @param fx runs on the FX thread
   * @param worker runs what takes longer
   */
  HistoryViewModel(HearingSession session, Messages messages, Executor fx, Executor worker) {
    this.session = session;
    this.messages = messages;
    this.fx = fx;
    this.worker = worker;
    this.rejections = new Rejections(messages);
    this.shown = session.snapshot();
    this.sentences = sentencesOf(shown);
    words.subscribe(() -> refresh());
    operator.subscribe(() -> refresh());
    kind.subscribe(() -> refresh());
    day.subscribe(() -> refresh());
  }

  void attach() {
    subscription.close();
    subscription = session.subscribe(snapshot -> fx.execute(() -> show(snapshot)));
    show(session.snapshot());
  }

  void detach() {
    subscription.close();
  }

  StringProperty wordsProperty() {
    return words;
  }

  ObjectProperty<Optional<String>> operatorProperty() {
    return operator;
  }

  ObjectProperty<Optional<ChangeKind>> kindProperty() {
    return kind;
  }

  ObjectProperty<Optional<LocalDate>> dayProperty() {
    return day;
  }

  /** The days on which something was changed, latest first. */
  ObservableList<LocalDate> days() {
    return days;
  }

  String words(LocalDate date) {
    return HearingFormats.of(messages, shown.hearing()).date(date);
  }

  ObservableList<String> operators() {
    return operators;
  }

  ObservableList<HistoryRow> rows() {
    return rows;
  }

  /** How many changes there are in all. */
  ReadOnlyIntegerProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /** Why the last act was refused, in words; empty if it was not. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** A change in words. */
  ChangeLine line(ChangeGroup group) {
    return sentences.line(shown.hearing(), group);
  }

  boolean mayBeTakenBack(ChangeGroup group) {
    return !group.reverted() && UndoStep.mayBeTakenBack(shown.history(), group.entries());
  }

  /** What was done since a change, without it, and is in force. */
  List<Id<Change>> since(ChangeGroup group) {
    return new Since(shown.history(), group.change()).changes();
  }

  /** Takes back everything that was done since a change, in one step. */
  CompletableFuture<Outcome> takeBackSince(ChangeGroup group) {
    return tell(session.takeBackAll(since(group)));
  }

  /** Whether a change gave a state its name. */
  static boolean namesState(ChangeGroup group) {
    return group.first().fact() instanceof Fact.StateNamed;
  }

  /** Gives the hearing as it stands a name. */
  CompletableFuture<Outcome> nameState(String name) {
    return tell(session.submit(new Command.NameState(name.strip())));
  }

  /** Compares how it stood after a change with how it stands now. */
  CompletableFuture<Void> compare(ChangeGroup group) {
    Snapshot snapshot = shown;
    Formats formats = HearingFormats.of(messages, snapshot.hearing());
    String title =
        messages.text(
            "history.compare.title",
            formats.date(group.first().at()),
            formats.time(group.first().at()));
    return CompletableFuture.supplyAsync(
            () -> {
              Hearing then = new Since(snapshot.history(), group.change()).hearing();
              return new Compared(
                  title, StateComparison.between(then, snapshot.hearing(), formats));
            },
            worker)
        .thenAcceptAsync(found -> compared.set(Optional.of(found)), fx);
  }

  /** What is being compared; empty if nothing is. */
  ObjectProperty<Optional<Compared>> comparedProperty() {
    return compared;
  }

  /** Two moments and what differs between them. */
  record Compared(String title, List<ChangeLine> lines) {
    Compared {
      lines = List.copyOf(lines);
    }
  }

  CompletableFuture<Outcome> takeBack(ChangeGroup group) {
    return tell(session.takeBack(group.change()));
  }

  CompletableFuture<Outcome> putBack(ChangeGroup group) {
    return tell(session.putBack(group.change()));
  }

  private CompletableFuture<Outcome> tell(CompletableFuture<Outcome> outcome) {
    return outcome.whenCompleteAsync(
        (done, failure) ->
            refusal.set(
                done instanceof Outcome.Refused(var reason) ? rejections.words(reason) : ""),
        fx);
  }

  private void show(Snapshot snapshot) {
    shown = snapshot;
    sentences = sentencesOf(snapshot);
    refresh();
  }

  private ChangeSentences sentencesOf(Snapshot snapshot) {
    return new ChangeSentences(
        HearingFormats.of(messages, snapshot.hearing()), snapshot.history().entries());
  }

  private void refresh() {
    Hearing hearing = shown.hearing();
    History history = shown.history();
    int wanted = revision.get() + 1;
    revision.set(wanted);
    Filter filter =
        new Filter(
            words.get().strip().toLowerCase(Locale.ROOT), operator.get(), kind.get(), sentences);
    Formats formats = HearingFormats.of(messages, hearing);
    worker.execute(() -> {
      List<ChangeGroup> groups = ChangeGroup.newestFirst(history);
      List<String> people =
          groups.stream().map(group -> group.first().operator()).distinct().sorted().toList();
      List<LocalDate> allDays =
          groups.stream().map(group -> day(group, formats)).distinct().toList();
      Optional<LocalDate> only = day.get();
      List<HistoryRow> found =
          rows(
              groups.stream()
                  .filter(group -> only.isEmpty() || only.get().equals(day(group, formats)))
                  .filter(group -> filter.lets(hearing, group))
                  .toList(),
              formats);
      fx.execute(() -> present(wanted, groups.size(), people, allDays, found));
    });
  }

  private void present(
      int made, int count, List<String> people, List<LocalDate> allDays, List<HistoryRow> found) {
    if (made == revision.get()) {
      total.set(count);
      if (!operators.equals(people)) {
        operators.setAll(people);
      }
      if (!days.equals(allDays)) {
        days.setAll(allDays);
      }
      rows.setAll(found);
    }
  }

  private static LocalDate day(ChangeGroup group, Formats formats) {
    return group.first().at().atZone(formats.zone()).toLocalDate();
  }

  private static List<HistoryRow> rows(List<ChangeGroup> groups, Formats formats) {
    Map<LocalDate, List<ChangeGroup>> days = new LinkedHashMap<>();
    for (ChangeGroup group : groups) {
      LocalDate day = day(group, formats);
      days.computeIfAbsent(day, key -> new ArrayList<>()).add(group);
    }
    List<HistoryRow> rows = new ArrayList<>();
    days.forEach((day, ofDay) -> {
      rows.add(new HistoryRow.Day(day, formats.date(day)));
      ofDay.forEach(group ->
          rows.add(
              new HistoryRow.Changed(
                  group, formats.time(group.first().at()), group.first().operator())));
    });
    return rows;
  }

  private record Filter(
      String words,
      Optional<String> operator,
      Optional<ChangeKind> kind,
      ChangeSentences sentences) {

    boolean lets(Hearing hearing, ChangeGroup group) {
      Predicate<String> by = group.first().operator()::equals;
      if (operator.isPresent() && !by.test(operator.get())) {
        return false;
      }
      if (words.isEmpty() && kind.isEmpty()) {
        return true;
      }
      ChangeLine line = sentences.line(hearing, group);
      return kind.filter(each -> line.kind() != each).isEmpty()
          && line.text().toLowerCase(Locale.ROOT).contains(words);
    }
  }
}
