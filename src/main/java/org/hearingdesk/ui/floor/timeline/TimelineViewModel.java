package org.hearingdesk.ui.floor.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.time.SpeakingTime;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.ui.kit.ListSync;

/**
 * The turns of an agenda item in time; what is chosen there is put right by {@link Corrections}.
 */
public final class TimelineViewModel {
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper somebody = new ReadOnlyBooleanWrapper();
  private final BooleanProperty here = new SimpleBooleanProperty();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper itemTimes = new ReadOnlyStringWrapper("");
  private final ObservableList<TurnLine> lines = FXCollections.observableArrayList();
  private final ListSync<TurnLine> sync = new ListSync<>(lines, TurnLine::id);
  private final ReadOnlyObjectWrapper<List<ItemChoice>> items =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Id<Intervention>>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final AxisViewModel axis = new AxisViewModel();
  private final DraftViewModel draft;
  private final Corrections corrections;
  private Optional<Present> last = Optional.empty();
  private Optional<Id<AgendaItem>> item = Optional.empty();

  /**
   * @param announce tells those who hear the screen what was done
   */
  public TimelineViewModel(Door door, Consumer<String> announce) {
    draft = new DraftViewModel(door, announce, this::paint);
    corrections = new Corrections(this, draft, door);
  }

  /** Whether it is in sight. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Whether keys that are pressed are meant for its list; the view says so. */
  public BooleanProperty hereProperty() {
    return here;
  }

  /** Whether somebody has the floor. */
  ReadOnlyBooleanProperty somebodyProperty() {
    return somebody.getReadOnlyProperty();
  }

  ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /** {@code 7 interventions · 16:02}. */
  ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** When the item ran, in words. */
  ReadOnlyStringProperty itemTimesProperty() {
    return itemTimes.getReadOnlyProperty();
  }

  ObservableList<TurnLine> lines() {
    return lines;
  }

  /** The agenda items that can be looked at. */
  ReadOnlyObjectProperty<List<ItemChoice>> itemsProperty() {
    return items.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Id<Intervention>>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  AxisViewModel axis() {
    return axis;
  }

  DraftViewModel draft() {
    return draft;
  }

  /** What can be put right. */
  Corrections corrections() {
    return corrections;
  }

  Optional<Present> present() {
    return last;
  }

  Optional<Id<AgendaItem>> item() {
    return item;
  }

  /** The hearing as it is now. */
  public void show(Hearing hearing, Instant now, Formats formats) {
    last = Optional.of(new Present(hearing, now, formats));
    somebody.set(hearing.onTheFloor().isPresent());
    if (open.get()) {
      project();
    }
  }

  /** The same hearing a little later; what runs has become longer. */
  public void tick(Hearing hearing, Instant now, Formats formats) {
    last = Optional.of(new Present(hearing, now, formats));
    boolean runs = hearing.onTheFloor().filter(Intervention::speaking).isPresent();
    if (open.get() && (runs || hearing.runningItem().map(AgendaItem::id).equals(item))) {
      project();
    }
  }

  /** Opens it on the item that runs, or ran last. */
  public void open() {
    open(Optional.empty());
  }

  /** Opens it with this turn chosen. */
  public void open(Id<Intervention> turn) {
    open(Optional.of(turn));
  }

  private void open(Optional<Id<Intervention>> turn) {
    last.ifPresent(present -> {
      draft.discard();
      item = turn.flatMap(present::turn).map(Intervention::item).or(present::latestItem);
      axis.reset();
      chosen.set(turn.or(() -> atFirst(present)));
      project();
      open.set(false);
      open.set(item.isPresent());
    });
  }

  /** Who has the floor on this item, else the last turn. */
  private Optional<Id<Intervention>> atFirst(Present present) {
    List<Intervention> turns =
        item.map(each -> present.hearing().interventionsOn(each)).orElse(List.of());
    return turns.stream()
        .filter(turn -> !turn.ended())
        .findFirst()
        .or(() -> turns.isEmpty() ? Optional.empty() : Optional.of(turns.getLast()))
        .map(Intervention::id);
  }

  /** Closes it; what was being put right is left as it was. */
  public void close() {
    draft.discard();
    open.set(false);
  }

  /** Looks at another item. */
  void look(Id<AgendaItem> other) {
    last.ifPresent(present -> {
      draft.discard();
      item = Optional.of(other);
      axis.reset();
      chosen.set(atFirst(present));
      project();
    });
  }

  /** Chooses a turn; a correction of another one is left. */
  void choose(Id<Intervention> turn) {
    if (!chosen.get().equals(Optional.of(turn))) {
      boolean other =
          draft.draftProperty().get().flatMap(Draft::turn).filter(turn::equals).isEmpty();
      if (draft.open() && other) {
        draft.discard();
      }
      chosen.set(Optional.of(turn));
      paint();
    }
  }

  /** Shows a shorter stretch of time, or a longer one. */
  void zoom(boolean closer) {
    chart().ifPresent(each -> axis.zoom(each, closer));
  }

  /** Moves the stretch that is shown by a share of its length. */
  void pan(double share) {
    chart().ifPresent(each -> axis.pan(each, share));
  }

  private void project() {
    if (last.isEmpty() || item.isEmpty()) {
      return;
    }
    Present present = last.get();
    Id<AgendaItem> shown = item.get();
    title.set(present.text("timeline.title", present.title(shown)));
    items.set(items(present));
    itemTimes.set(ItemTimesWords.of(present, shown));
    List<TurnLine> now = TurnLines.of(present, shown);
    keepChosen(now);
    sync.update(now);
    List<Intervention> turns = present.hearing().interventionsOn(shown);
    String total = present.formats().duration(SpeakingTime.total(turns, present.now()));
    note.set(present.messages().count("timeline.turns", turns.size(), total));
    draft.show(present);
  }

  /** When the chosen turn is no more, the one that stands at its place is chosen. */
  private void keepChosen(List<TurnLine> now) {
    boolean there =
        now.stream().anyMatch(line -> chosen.get().filter(line.id()::equals).isPresent());
    if (there || now.isEmpty()) {
      chosen.set(chosen.get().filter(id -> there));
      return;
    }
    int place = 0;
    for (int i = 0; i < lines.size(); i++) {
      place = chosen.get().filter(lines.get(i).id()::equals).isPresent() ? i : place;
    }
    chosen.set(Optional.of(now.get(Math.min(place, now.size() - 1)).id()));
  }

  private static List<ItemChoice> items(Present present) {
    return present.hearing().agenda().stream()
        .map(each -> new ItemChoice(each.id(), present.title(each.id())))
        .toList();
  }

  private void paint() {
    chart().ifPresent(axis::paint);
  }

  private Optional<AxisViewModel.Chart> chart() {
    return last.flatMap(present ->
        item.map(shown -> new AxisViewModel.Chart(present, shown, chosen.get(), draft.outlook())));
  }
}
