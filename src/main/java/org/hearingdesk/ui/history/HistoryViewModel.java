package org.hearingdesk.ui.history;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Conflict;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.words.ChangeSentences;
import org.hearingdesk.words.HearingFormats;
import org.hearingdesk.words.Rejections;
import org.hearingdesk.words.Sentence;

/**
 * The changes of a hearing, newest first, and what may be done about one of them.
 *
 * <p>Sentences are made only for what is in sight; looking for words in all of them, and finding
 * out what taking one back would do, runs on the worker.
 */
public final class HistoryViewModel {
  private final HearingSession session;
  private final Messages messages;
  private final Executor fx;
  private final Executor worker;
  private final InstantSource clock;
  private final Rejections rejections;
  private final ObservableList<HistoryItem> items = FXCollections.observableArrayList();
  private final ObservableList<Conflict> conflicts = FXCollections.observableArrayList();
  private final ObjectProperty<HistoryFilter> filter =
      new SimpleObjectProperty<>(HistoryFilter.ALL);
  private final ReadOnlyObjectWrapper<HistoryCounts> counts =
      new ReadOnlyObjectWrapper<>(HistoryCounts.NONE);
  private final ReadOnlyObjectWrapper<Optional<ChangeLine>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper consequence = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final Map<Id<Change>, ChangeLine> known = new HashMap<>();
  private List<ChangeLine> lines = List.of();
  private History history = History.EMPTY;
  private ChangeSentences sentences;
  private int generation;
  private HearingSession.Subscription subscription = () -> {};

  /**
   * @param fx runs what touches properties, on the FX thread
   * @param worker runs what takes long
   * @param clock tells which day is today
   */
  public HistoryViewModel(
      HearingSession session,
      Messages messages,
      Executor fx,
      Executor worker,
      InstantSource clock) {
    this.session = session;
    this.messages = messages;
    this.fx = fx;
    this.worker = worker;
    this.clock = clock;
    this.rejections = new Rejections(messages);
    this.sentences = new ChangeSentences(messages, history);
    filter.subscribe((before, now) -> refilter());
  }

  /** Shows the log and each change of it, until {@link #detach}. */
  public void attach() {
    detach();
    subscription = session.subscribe(snapshot -> fx.execute(() -> show(snapshot.history())));
    show(session.snapshot().history());
  }

  /** Stops listening. */
  public void detach() {
    subscription.close();
  }

  private void show(History now) {
    if (now == history) {
      return;
    }
    history = now;
    sentences = new ChangeSentences(messages, now);
    lines = group(now);
    counts.set(HistoryCounts.of(lines, this::atHearing));
    if (!conflicts.equals(now.hearing().conflicts())) {
      conflicts.setAll(now.hearing().conflicts());
    }
    refilter();
  }

  /** One line a change, newest first; lines that have not changed keep their sentences. */
  private List<ChangeLine> group(History now) {
    Map<Id<Change>, List<Entry>> changes = new LinkedHashMap<>();
    for (Entry entry : now.entries()) {
      changes.computeIfAbsent(entry.change(), id -> new ArrayList<>(1)).add(entry);
    }
    List<ChangeLine> grouped = new ArrayList<>(changes.size());
    changes.forEach((id, entries) -> {
      ChangeLine fresh = new ChangeLine(id, entries, now.isReverted(id));
      ChangeLine old = known.get(id);
      ChangeLine line = old != null && old.isAs(fresh) ? old : fresh;
      known.put(id, line);
      grouped.add(line);
    });
    return grouped.reversed();
  }

  private void refilter() {
    HistoryFilter wanted = filter.get();
    int mine = ++generation;
    List<ChangeLine> all = lines;
    ChangeSentences words = sentences;
    if (wanted.words().isBlank()) {
      put(wanted.apply(all, words, this::atHearing));
      return;
    }
    worker.execute(() -> {
      List<ChangeLine> found = wanted.apply(all, words, this::atHearing);
      fx.execute(() -> {
        if (mine == generation) {
          put(found);
        }
      });
    });
  }

  private void put(List<ChangeLine> shown) {
    List<HistoryItem> fresh = new ArrayList<>(shown.size() + 8);
    Formats formats = HearingFormats.of(messages, hearing());
    LocalDate day = LocalDate.MIN;
    for (ChangeLine line : shown) {
      LocalDate of = line.at().atZone(formats.zone()).toLocalDate();
      if (!of.equals(day)) {
        fresh.add(new HistoryItem.Day(day(of, formats)));
        day = of;
      }
      fresh.add(line);
    }
    items.setAll(fresh);
    Optional<Id<Change>> still = chosen.get().map(ChangeLine::id);
    choose(shown.stream().filter(line -> still.filter(line.id()::equals).isPresent()).findFirst());
  }

  private String day(LocalDate day, Formats formats) {
    LocalDate today = clock.instant().atZone(formats.zone()).toLocalDate();
    String words = formats.date(day);
    if (day.equals(today)) {
      return messages.text("history.day.today", words);
    }
    boolean hearingDay =
        hearing().details().map(HearingDetails::date).filter(day::equals).isPresent();
    return hearingDay ? messages.text("history.day.hearing", words) : words;
  }

  /** Between the opening and the closing of the hearing. */
  private boolean atHearing(ChangeLine line) {
    Hearing now = hearing();
    return now.openedAt().filter(at -> !line.at().isBefore(at)).isPresent()
        && now.closedAt().filter(at -> line.at().isAfter(at)).isEmpty();
  }

  Hearing hearing() {
    return history.hearing();
  }

  public ObservableList<HistoryItem> items() {
    return items;
  }

  /** Conflicts that nobody has settled yet. */
  public ObservableList<Conflict> conflicts() {
    return conflicts;
  }

  /** Which changes are in sight. */
  public ObjectProperty<HistoryFilter> filterProperty() {
    return filter;
  }

  /** How many changes there are, in all and by who and what. */
  public ReadOnlyObjectProperty<HistoryCounts> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  public Sentence sentence(ChangeLine line) {
    return line.sentence(sentences);
  }

  public Formats formats() {
    return HearingFormats.of(messages, hearing());
  }

  /** The change that is chosen. */
  public ReadOnlyObjectProperty<Optional<ChangeLine>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** What taking the chosen change back would do, in words; empty until it is known. */
  public ReadOnlyStringProperty consequenceProperty() {
    return consequence.getReadOnlyProperty();
  }

  /** Why the last thing could not be done; empty when it was. */
  public ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** Chooses a change and finds out what taking it back would do. */
  public void choose(Optional<ChangeLine> line) {
    chosen.set(line);
    consequence.set("");
    line.filter(ChangeLine::mayBeTakenBack)
        .ifPresent(each -> {
          History now = history;
          worker.execute(() -> {
            String words = new Consequence(messages, now).ofTakingBack(each.id());
            fx.execute(() -> {
              if (chosen.get().filter(still -> still == each).isPresent()) {
                consequence.set(words);
              }
            });
          });
        });
  }

  /** Whether a change can be taken back or put back. */
  static boolean canStep(ChangeLine line) {
    return line.takenBack() || line.mayBeTakenBack();
  }

  /** Takes the chosen change back, or puts it back when it is taken back already. */
  public void takeBackOrPutBack() {
    chosen
        .get()
        .ifPresent(line -> {
          if (line.takenBack()) {
            var unused = session.putBack(line.id()).whenComplete(this::answer);
          } else if (line.mayBeTakenBack()) {
            var unused = session.takeBack(line.id()).whenComplete(this::answer);
          }
        });
  }

  /** Lets stand what stands now. */
  public void settle(Conflict conflict) {
    submit(List.of(settled(conflict)));
  }

  /** What else may be made of a conflict, if it can be: the other version, or both. */
  public Optional<Resolution> resolution(Conflict conflict) {
    return Resolution.of(hearing(), conflict, session::newId);
  }

  /** Takes the version that was replaced. */
  public void takeOther(Conflict conflict) {
    resolution(conflict).ifPresent(other -> submit(List.of(other.takeOther(), settled(conflict))));
  }

  /** Keeps both versions, one after the other. */
  public void keepBoth(Conflict conflict) {
    resolution(conflict)
        .flatMap(Resolution::keepBoth)
        .ifPresent(both -> submit(List.of(both, settled(conflict))));
  }

  private static Command settled(Conflict conflict) {
    return new Command.SettleConflict(conflict.entry(), conflict.subject(), conflict.field());
  }

  private void submit(List<Command> commands) {
    var unused = session.submitAll(commands, session.newId()).whenComplete(this::answer);
  }

  private void answer(Outcome outcome, Throwable failure) {
    fx.execute(() -> {
      if (failure != null) {
        throw new IllegalStateException("a change failed", failure);
      }
      switch (outcome) {
        case Outcome.Done done -> said.set("");
        case Outcome.Refused(var reason) -> said.set(rejections.words(reason));
        // The frame says it for the whole window.
        case Outcome.NotSaved notSaved -> said.set("");
      }
    });
  }
}
