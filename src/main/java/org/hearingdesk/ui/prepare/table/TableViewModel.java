package org.hearingdesk.ui.prepare.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.ui.kit.ListSync;
import org.hearingdesk.ui.kit.NameMatch;
import org.hearingdesk.ui.kit.NameOrder;
import org.hearingdesk.ui.prepare.door.Door;
import org.hearingdesk.ui.prepare.door.Toasts;
import org.hearingdesk.words.Rejections;

/**
 * The rows of one kind as a person wants to see them now, and the one that is being edited.
 *
 * <p>A row that is edited stays in sight whatever the filter says, and keeps its fields when others
 * change the hearing meanwhile.
 *
 * @param <R> the part that a row is
 */
public final class TableViewModel<R extends Part> {
  private final RowKind<R> kind;
  private final Door door;
  private final Toasts toasts;
  private final NameOrder order = new NameOrder(Locale.ROOT);
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ListSync<Row> sync = new ListSync<>(rows, Row::id);
  private final ObservableList<Facet> facets = FXCollections.observableArrayList();
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObjectProperty<Sort> sort = new SimpleObjectProperty<>(Sort.OWN_ORDER);
  private final Map<String, String> chosen = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<Edited<R>>> edited =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
  private final Map<String, R> parts = new LinkedHashMap<>();
  private Hearing hearing = Hearing.EMPTY;

  /**
   * @param toasts where a removal says what it did, with the way back
   */
  public TableViewModel(RowKind<R> kind, Door door, Toasts toasts) {
    this.kind = kind;
    this.door = door;
    this.toasts = toasts;
    filter.subscribe((before, now) -> refresh());
    sort.subscribe((before, now) -> refresh());
  }

  public RowKind<R> kind() {
    return kind;
  }

  /** Shows this hearing. */
  public void show(Hearing now) {
    hearing = now;
    parts.clear();
    kind.rows(now).forEach(part -> parts.put(part.id().value(), part));
    total.set(parts.size());
    List<Facet> fresh = kind.facets(now);
    if (!fresh.equals(facets)) {
      facets.setAll(fresh);
    }
    refresh();
  }

  /** The rows in sight, in their order. */
  public ObservableList<Row> rows() {
    return rows;
  }

  /** How many rows there are, in sight or not. */
  public ReadOnlyIntegerProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  public ObservableList<Facet> facets() {
    return facets;
  }

  /** Words that a row must hold to be in sight. */
  public StringProperty filterProperty() {
    return filter;
  }

  public ObjectProperty<Sort> sortProperty() {
    return sort;
  }

  /** Sorts by a column, the other way round at the second time, and not at the third. */
  public void sortBy(String column) {
    sort.set(sort.get().clicked(column));
  }

  /** Shows one group of a facet alone; an empty group shows all. */
  public void choose(String facet, String group) {
    chosen.put(facet, group);
    refresh();
  }

  /** The group of a facet that is shown alone; empty for all. */
  public String chosen(String facet) {
    return chosen.getOrDefault(facet, "");
  }

  /** The row whose fields are open. */
  public ReadOnlyObjectProperty<Optional<Edited<R>>> editedProperty() {
    return edited.getReadOnlyProperty();
  }

  /** The part of a row; empty for one that is being added. */
  public Optional<R> part(String rowId) {
    return Optional.ofNullable(parts.get(rowId));
  }

  /** What may be chosen in a column. */
  public List<String> choices(String column) {
    return kind.choices(column, hearing);
  }

  /** What the open fields come to, in words. */
  public String hint() {
    return edited.get().map(row -> kind.hint(row.texts(), hearing)).orElse("");
  }

  /** Opens the fields of a new row. */
  public void add() {
    Id<Part> id = door.newId();
    open(new Edited<>(id.value(), Optional.empty(), kind.fields(Optional.empty(), hearing)));
  }

  /** Opens the fields of a row. */
  public void edit(String rowId) {
    part(rowId)
        .ifPresent(part ->
            open(new Edited<>(rowId, Optional.of(part), kind.fields(Optional.of(part), hearing))));
  }

  private void open(Edited<R> row) {
    edited.set(Optional.of(row));
    refresh();
  }

  /** Hands in what the fields say; they stay open if that is refused. */
  public void keep() {
    edited.get().ifPresent(this::keep);
  }

  private void keep(Edited<R> row) {
    switch (kind.read(row.texts(), row.before(), hearing)) {
      case Reading.Fault<R>(String column, String words) -> row.refuse(column, words);
      case Reading.Read<R>(R part, List<Part> first) -> {
        List<Command> commands = new ArrayList<>();
        if (!first.isEmpty()) {
          commands.add(new Command.AddParts(first));
        }
        Part own = part;
        commands.add(
            row.before()
                .<Command>map(before -> new Command.EditPart(before, own))
                .orElseGet(() -> new Command.AddPart(own)));
        door.submit(commands, outcome -> kept(row, outcome));
      }
    }
  }

  private void kept(Edited<R> row, Outcome outcome) {
    switch (outcome) {
      case Outcome.Done done -> close(row);
      case Outcome.Refused(var reason) ->
          row.refuse(Rejections.field(reason).orElse(""), door.words(reason));
      // The frame says it for the whole window; the fields stay as they are.
      case Outcome.NotSaved failure -> {}
    }
  }

  /** Closes the fields and forgets what was typed. */
  public void putBack() {
    edited.get().ifPresent(this::close);
  }

  private void close(Edited<R> row) {
    if (edited.get().filter(open -> open == row).isPresent()) {
      edited.set(Optional.empty());
      refresh();
    }
  }

  /** Removes a row, or says why it stays. */
  public void remove(String rowId) {
    part(rowId)
        .ifPresent(part ->
            door.submit(
                new Command.RemovePart(part.id()),
                outcome -> toasts.removed(part.label(), outcome)));
  }

  /** Moves a row of an ordered kind by one place. */
  public void move(String rowId, int by) {
    List<String> ids = List.copyOf(parts.keySet());
    int from = ids.indexOf(rowId);
    int to = from + by;
    if (!kind.ordered() || from < 0 || to < 0 || to >= ids.size()) {
      return;
    }
    int behind = by < 0 ? to - 1 : to;
    moveBehind(rowId, behind < 0 ? Optional.empty() : Optional.of(ids.get(behind)));
  }

  /** Moves a row of an ordered kind behind another, or to the front. */
  public void moveBehind(String rowId, Optional<String> behind) {
    part(rowId)
        .ifPresent(part ->
            door.submit(new Command.MovePart(part.id(), behind.map(Id::of)), toasts::refusal));
  }

  private void refresh() {
    List<Row> fresh = new ArrayList<>();
    String open = edited.get().map(Edited::id).orElse("");
    for (Map.Entry<String, R> each : parts.entrySet()) {
      R part = each.getValue();
      boolean isOpen = each.getKey().equals(open);
      List<Cell> cells = kind.cells(part, hearing);
      if (isOpen || inSight(part, cells)) {
        fresh.add(new Row(each.getKey(), part.label(), cells, isOpen));
      }
    }
    sorted(fresh);
    edited
        .get()
        .filter(row -> row.before().isEmpty())
        .ifPresent(row -> addNew(fresh, new Row(row.id(), "", List.of(), true)));
    sync.update(fresh);
  }

  /** A new row stands where it will stay: last in an order of its own, else on top. */
  private void addNew(List<Row> fresh, Row row) {
    boolean last = kind.ordered() && sort.get().equals(Sort.OWN_ORDER);
    fresh.add(last ? fresh.size() : 0, row);
  }

  private boolean inSight(R part, List<Cell> cells) {
    for (Map.Entry<String, String> facet : chosen.entrySet()) {
      if (!facet.getValue().isEmpty()
          && !kind.groupOf(facet.getKey(), part, hearing).equals(facet.getValue())) {
        return false;
      }
    }
    String words = filter.get();
    if (words.isBlank()) {
      return true;
    }
    List<String> texts = new ArrayList<>(cells.stream().map(Cell::text).toList());
    texts.add(kind.moreWords(part, hearing));
    return NameMatch.score(words, texts).isPresent();
  }

  private void sorted(List<Row> fresh) {
    List<String> shown = kind.columns().stream().filter(Column::shown).map(Column::key).toList();
    int at = shown.indexOf(sort.get().column());
    if (at < 0) {
      return;
    }
    Comparator<Row> comparator =
        Comparator.comparing((Row row) -> sortText(row.cells().get(at)), order)
            .thenComparing(Row::label, order);
    fresh.sort(sort.get().falling() ? comparator.reversed() : comparator);
  }

  private static String sortText(Cell cell) {
    return cell instanceof Cell.Missing ? "" : cell.text();
  }
}
