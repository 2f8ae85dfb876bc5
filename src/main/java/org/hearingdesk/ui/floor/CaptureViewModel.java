package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Delay;

/**
 * Which intervention is being written, and its text and private note.
 *
 * <p>Whoever is given the floor is written at once; an earlier intervention can be opened to
 * complete it while the clock of the current one runs on.
 */
final class CaptureViewModel {
  private final Submitter submitter;
  private final Messages messages;
  private final Delay delay;
  private final CaptureSignsViewModel signs;
  private final Map<Id<Intervention>, TextDraft> texts = new HashMap<>();
  private final Map<Id<Intervention>, TextDraft> notes = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<Id<Intervention>>> editing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Id<Intervention>>> floorGiven =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper earlier = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper earlierWords = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper keeping = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private Optional<Moment> last = Optional.empty();

  CaptureViewModel(Submitter submitter, Messages messages, Delay delay) {
    this.submitter = submitter;
    this.messages = messages;
    this.delay = delay;
    this.signs = new CaptureSignsViewModel(submitter, messages);
  }

  /** Position, marks, topics and attribution of the intervention that is being written. */
  CaptureSignsViewModel signs() {
    return signs;
  }

  /** The intervention that is being written. */
  ReadOnlyObjectProperty<Optional<Id<Intervention>>> editingProperty() {
    return editing.getReadOnlyProperty();
  }

  /** Changes when somebody is given the floor: the cursor belongs in the text then. */
  ReadOnlyObjectProperty<Optional<Id<Intervention>>> floorGivenProperty() {
    return floorGiven.getReadOnlyProperty();
  }

  /** Whether it is not the intervention that has the floor now. */
  ReadOnlyBooleanProperty earlierProperty() {
    return earlier.getReadOnlyProperty();
  }

  /** Which earlier intervention is being completed; empty when it is the current one. */
  ReadOnlyStringProperty earlierWordsProperty() {
    return earlierWords.getReadOnlyProperty();
  }

  ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /** The note that is not for the minutes. */
  ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** Whether everything typed is durable, in words. */
  ReadOnlyStringProperty keepingProperty() {
    return keeping.getReadOnlyProperty();
  }

  /** Why a text could not be kept; empty when it is. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Opens an intervention to write in it. What was typed in another one is kept first. */
  void edit(Id<Intervention> turn) {
    flush();
    editing.set(Optional.of(turn));
    last.ifPresent(this::project);
  }

  /** Goes back to the intervention that has the floor, if there is one. */
  void back() {
    last.flatMap(Moment::floor).map(Intervention::id).ifPresent(this::edit);
  }

  /** Opens the next earlier intervention of the item, or the next later one. */
  void step(boolean earlierOne) {
    List<Id<Intervention>> turns =
        last.map(this::turnsBeside).orElse(List.of()).stream().map(Intervention::id).toList();
    int at = editing.get().map(turns::indexOf).orElse(-1);
    int from = at < 0 ? turns.size() : at;
    int to = earlierOne ? from - 1 : from + 1;
    if (to >= 0 && to < turns.size()) {
      edit(turns.get(to));
    }
  }

  /** The interventions on the item of the one that is written, else on the latest item. */
  private List<Intervention> turnsBeside(Moment moment) {
    return editing
        .get()
        .flatMap(moment.hearing().interventions()::find)
        .map(Intervention::item)
        .or(() -> moment.latestItem().map(AgendaItem::id))
        .map(moment.hearing()::interventionsOn)
        .orElse(List.of());
  }

  /** The person has typed in the text. */
  void typed(String now) {
    editing.get().ifPresent(turn -> draft(texts, turn, this::textOf).typed(now));
    showDrafts();
  }

  /** The person has typed in the private note. */
  void typedNote(String now) {
    editing.get().ifPresent(turn -> draft(notes, turn, this::noteOf).typed(now));
    showDrafts();
  }

  /** Hands in everything that is not durable yet. */
  void flush() {
    texts.values().forEach(TextDraft::flush);
    notes.values().forEach(TextDraft::flush);
    showDrafts();
  }

  void show(Moment moment, boolean writable) {
    Optional<Id<Intervention>> before = floorGiven.get();
    Optional<Id<Intervention>> floor = moment.floor().map(Intervention::id);
    last = Optional.of(moment);
    for (Map<Id<Intervention>, TextDraft> drafts : List.of(texts, notes)) {
      List.copyOf(drafts.values()).forEach(draft -> draft.show(moment.hearing(), writable));
    }
    boolean given = floor.isPresent() && !floor.equals(before);
    boolean gone =
        editing.get().filter(turn -> !moment.hearing().interventions().has(turn)).isPresent();
    if (given || gone || editing.get().isEmpty()) {
      flush();
      editing.set(floor);
    }
    project(moment);
    floorGiven.set(floor);
  }

  private void project(Moment moment) {
    Optional<Intervention> turn = editing.get().flatMap(moment.hearing().interventions()::find);
    boolean other = turn.isPresent() && !turn.equals(moment.floor());
    earlier.set(other);
    earlierWords.set(turn.filter(each -> other).map(each -> which(moment, each)).orElse(""));
    tidy(texts);
    tidy(notes);
    showDrafts();
    signs.show(moment, turn);
  }

  private static String which(Moment moment, Intervention turn) {
    String name = moment.name(turn.speaker());
    return turn.startedAt()
        .map(at -> moment.messages().text("floor.completing.at", name, moment.formats().time(at)))
        .orElseGet(() -> moment.messages().text("floor.completing", name));
  }

  /** Drafts of other interventions are kept only while something in them is not durable. */
  private void tidy(Map<Id<Intervention>, TextDraft> drafts) {
    drafts
        .entrySet()
        .removeIf(entry ->
            !entry.getValue().unsaved() && !editing.get().equals(Optional.of(entry.getKey())));
  }

  private void showDrafts() {
    Optional<Id<Intervention>> turn = editing.get();
    text.set(turn.map(id -> draft(texts, id, this::textOf).text()).orElse(""));
    note.set(turn.map(id -> draft(notes, id, this::noteOf).text()).orElse(""));
    List<TextDraft> all = new ArrayList<>(texts.values());
    all.addAll(notes.values());
    problem.set(
        all.stream().map(TextDraft::problem).filter(p -> !p.isEmpty()).findFirst().orElse(""));
    boolean unsaved = all.stream().anyMatch(TextDraft::unsaved);
    keeping.set(messages.text(unsaved ? "floor.keeping.soon" : "floor.keeping"));
  }

  /** A draft of a text or note of one intervention. */
  private interface Target {
    TextDraft.Text of(Id<Intervention> turn);
  }

  private TextDraft draft(
      Map<Id<Intervention>, TextDraft> drafts, Id<Intervention> turn, Target target) {
    return drafts.computeIfAbsent(
        turn,
        id ->
            new TextDraft(submitter, delay, target.of(id), hearing(), this::showDrafts)
                .onSaved((saved, change) -> signs.follow(id, saved, change)));
  }

  private Hearing hearing() {
    return last.map(Moment::hearing).orElse(Hearing.EMPTY);
  }

  private TextDraft.Text textOf(Id<Intervention> turn) {
    return new TextDraft.Text() {
      @Override
      public Optional<String> in(Hearing hearing) {
        return hearing.interventions().find(turn).map(each -> each.text().text());
      }

      @Override
      public Command write(Hearing base, String now) {
        Prose seen = base.interventions().find(turn).map(Intervention::text).orElse(Prose.EMPTY);
        return new Command.WriteText(
            new TextPlace.InIntervention(turn), seen, now, submitter.session().newId());
      }
    };
  }

  private TextDraft.Text noteOf(Id<Intervention> turn) {
    return new TextDraft.Text() {
      @Override
      public Optional<String> in(Hearing hearing) {
        return hearing.interventions().find(turn).map(Intervention::privateNote);
      }

      @Override
      public Command write(Hearing base, String now) {
        return new Command.WritePrivateNote(turn, now);
      }
    };
  }
}
