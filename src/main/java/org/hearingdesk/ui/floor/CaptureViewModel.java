package org.hearingdesk.ui.floor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.text.Quotations;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Delay;

/**
 * Which intervention is being written, and its text and private note.
 *
 * <p>Whoever is given the floor is written at once; an earlier intervention can be opened to
 * complete it while the clock of the current one runs on.
 */
final class CaptureViewModel {
  private final Messages messages;
  private final CaptureSignsViewModel signs;
  private final VoicesViewModel voices;
  private final TypedSigns typedSigns;
  private final FirstWords firstWords;
  private final TurnDrafts drafts;
  private final ReadOnlyObjectWrapper<Optional<Id<Intervention>>> editing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Id<Intervention>>> floorGiven =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Writing> writing =
      new ReadOnlyObjectWrapper<>(Writing.NOT_YET);
  private final ReadOnlyStringWrapper quotations = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper earlier = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper earlierWords = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper keeping = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private Optional<Moment> last = Optional.empty();

  /**
   * @param announce told what those hear who hear the screen
   */
  CaptureViewModel(Submitter submitter, Messages messages, Delay delay, Consumer<String> announce) {
    this.messages = messages;
    this.signs = new CaptureSignsViewModel(submitter, messages);
    this.voices = new VoicesViewModel(submitter, messages, announce);
    this.typedSigns = new TypedSigns(messages, signs, voices);
    this.drafts = new TurnDrafts(submitter, delay, this::showDrafts, signs::follow);
    this.firstWords = new FirstWords(submitter, this::showDrafts);
  }

  /** Position, marks, topics and attribution of the intervention that is being written. */
  CaptureSignsViewModel signs() {
    return signs;
  }

  /** Who speaks in the intervention that is being written. */
  VoicesViewModel voices() {
    return voices;
  }

  /** The signs that are typed into its text. */
  TypedSigns typedSigns() {
    return typedSigns;
  }

  /** What typing in the text does now. */
  ReadOnlyObjectProperty<Writing> writingProperty() {
    return writing.getReadOnlyProperty();
  }

  /** How many quotations the text holds, in words; empty when there is none. */
  ReadOnlyStringProperty quotationsProperty() {
    return quotations.getReadOnlyProperty();
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
    if (editing.get().isPresent()) {
      drafts.text(editing.get().get()).typed(now);
    } else if (writing.get() == Writing.FIRST_LETTER) {
      last.flatMap(Moment::running).ifPresent(item -> firstWords.typed(now, item.id()));
    }
    showDrafts();
  }

  /** The person has typed in the private note. */
  void typedNote(String now) {
    editing.get().ifPresent(turn -> drafts.note(turn).typed(now));
    showDrafts();
  }

  /** Hands in everything that is not durable yet. */
  void flush() {
    drafts.flush();
    showDrafts();
  }

  void show(Moment moment, boolean writable) {
    Optional<Id<Intervention>> before = floorGiven.get();
    Optional<Id<Intervention>> floor = moment.floor().map(Intervention::id);
    boolean left = floor.isEmpty() && hasGoneOn(moment);
    last = Optional.of(moment);
    drafts.show(moment.hearing(), writable);
    boolean given = floor.isPresent() && !floor.equals(before);
    boolean gone =
        editing.get().filter(turn -> !moment.hearing().interventions().has(turn)).isPresent();
    if (given || gone || left || editing.get().isEmpty()) {
      flush();
      editing.set(floor);
      floor.ifPresent(this::assignFirstWords);
    }
    project(moment);
    floorGiven.set(floor);
  }

  /** Whether another item has begun than the one whose intervention was written last. */
  private boolean hasGoneOn(Moment moment) {
    Optional<Id<AgendaItem>> before = last.flatMap(Moment::running).map(AgendaItem::id);
    Optional<Id<AgendaItem>> running = moment.running().map(AgendaItem::id);
    Optional<Id<AgendaItem>> written =
        editing.get().flatMap(moment.hearing().interventions()::find).map(Intervention::item);
    return running.isPresent() && !running.equals(before) && !running.equals(written);
  }

  private void assignFirstWords(Id<Intervention> turn) {
    String words = firstWords.handOver();
    TextDraft draft = drafts.text(turn);
    if (!words.isBlank()) {
      draft.typed(draft.text().isEmpty() ? words : draft.text() + "\n" + words);
    }
  }

  private Writing writing(Moment moment) {
    if (editing.get().isPresent()) {
      return Writing.TURN;
    }
    boolean canBegin = moment.running().isPresent() && !SpeakingState.of(moment).still();
    return canBegin ? Writing.FIRST_LETTER : Writing.NOT_YET;
  }

  private void project(Moment moment) {
    Optional<Intervention> turn = editing.get().flatMap(moment.hearing().interventions()::find);
    boolean other = turn.isPresent() && !turn.equals(moment.floor());
    earlier.set(other);
    earlierWords.set(turn.filter(each -> other).map(each -> which(moment, each)).orElse(""));
    drafts.keepOnly(editing.get());
    writing.set(writing(moment));
    showDrafts();
    signs.show(moment, turn);
    voices.show(moment, turn);
  }

  private static String which(Moment moment, Intervention turn) {
    String name = moment.name(turn.speaker());
    return turn.startedAt()
        .map(at -> moment.messages().text("floor.completing.at", name, moment.formats().time(at)))
        .orElseGet(() -> moment.messages().text("floor.completing", name));
  }

  private void showDrafts() {
    Optional<Id<Intervention>> turn = editing.get();
    text.set(turn.map(id -> drafts.text(id).text()).orElseGet(firstWords::text));
    int quoted = Quotations.in(text.get()).size();
    quotations.set(quoted == 0 ? "" : messages.count("floor.quotations", quoted));
    note.set(turn.map(id -> drafts.note(id).text()).orElse(""));
    problem.set(drafts.problem().orElseGet(firstWords::problem));
    keeping.set(messages.text(drafts.unsaved() ? "floor.keeping.soon" : "floor.keeping"));
  }
}
