package org.hearingdesk.ui.minutes;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.ui.kit.ListSync;

/** What the section that is shown can be written from. */
final class SourcesViewModel {
  /** What is listed. */
  enum Tab {
    INTERVENTIONS,
    MARKS,
    /** What those who work on the minutes say about the section. */
    COMMENTS
  }

  private final ObservableList<SourceRow> rows = FXCollections.observableArrayList();
  private final ListSync<SourceRow> sync = new ListSync<>(rows, SourceRow::key);
  private final ReadOnlyObjectWrapper<Tab> tab = new ReadOnlyObjectWrapper<>(Tab.INTERVENTIONS);
  private final ReadOnlyObjectWrapper<Optional<SourceRow>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper interventions = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper marks = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper used = new ReadOnlyIntegerWrapper();
  private List<SourceRow> allInterventions = List.of();
  private List<SourceRow> allMarks = List.of();

  /** The sources in sight. */
  ObservableList<SourceRow> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<Tab> tabProperty() {
    return tab.getReadOnlyProperty();
  }

  /** The source that Insert takes. */
  ReadOnlyObjectProperty<Optional<SourceRow>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  ReadOnlyIntegerProperty interventionsProperty() {
    return interventions.getReadOnlyProperty();
  }

  ReadOnlyIntegerProperty marksProperty() {
    return marks.getReadOnlyProperty();
  }

  /** How many of the interventions are used somewhere in the minutes. */
  ReadOnlyIntegerProperty usedProperty() {
    return used.getReadOnlyProperty();
  }

  /** The source with this key, if it is in sight. */
  Optional<SourceRow> find(String key) {
    return rows.stream().filter(row -> row.key().equals(key)).findFirst();
  }

  void choose(Tab chosen) {
    tab.set(chosen);
    list();
  }

  void select(Optional<SourceRow> row) {
    selected.set(row);
  }

  void show(List<SourceRow> interventionRows, List<SourceRow> markRows) {
    allInterventions = interventionRows;
    allMarks = markRows;
    interventions.set(interventionRows.size());
    marks.set(markRows.size());
    used.set((int) interventionRows.stream().filter(row -> !row.usedIn().isEmpty()).count());
    list();
  }

  private void list() {
    sync.update(
        switch (tab.get()) {
          case INTERVENTIONS -> allInterventions;
          case MARKS -> allMarks;
          case COMMENTS -> List.of();
        });
    Optional<String> key = selected.get().map(SourceRow::key);
    selected.set(key.flatMap(k -> rows.stream().filter(row -> row.key().equals(k)).findFirst()));
  }
}
