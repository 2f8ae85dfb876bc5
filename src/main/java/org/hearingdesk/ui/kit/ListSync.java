package org.hearingdesk.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionModel;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the list behind a list or table in step with the list of a new snapshot, touching only what
 * differs, so that cells, scrolling and selection stay.
 *
 * <p>Rows are the same when their ids are equal; ids must be unique within a list. As few rows as
 * possible move: those outside a longest run that keeps its order. Use on the FX thread.
 */
public final class ListSync<T> {

  private final ObservableList<T> shown;
  private final Function<? super T, ?> id;
  private @Nullable SelectionModel<T> selection;

  public ListSync(ObservableList<T> shown, Function<? super T, ?> id) {
    this.shown = shown;
    this.id = id;
  }

  /** Keeps the row that is selected in {@code model} selected by its id, wherever it moves. */
  public ListSync<T> keeping(SelectionModel<T> model) {
    selection = model;
    return this;
  }

  /** Makes the shown list equal to {@code snapshot}. */
  public void update(List<? extends T> snapshot) {
    T selected = selection == null ? null : selection.getSelectedItem();
    change(snapshot);
    if (selection != null && selected != null) {
      reselect(selection, id.apply(selected));
    }
  }

  private void change(List<? extends T> snapshot) {
    Map<Object, Integer> wanted = new HashMap<>();
    for (int i = 0; i < snapshot.size(); i++) {
      wanted.put(id.apply(snapshot.get(i)), i);
    }
    shown.removeIf(row -> !wanted.containsKey(id.apply(row)));
    int[] targets = shown.stream().mapToInt(row -> wanted.getOrDefault(id.apply(row), 0)).toArray();
    Set<Integer> staying = longestRun(targets);
    for (int i = targets.length - 1; i >= 0; i--) {
      if (!staying.contains(targets[i])) {
        shown.remove(i);
      }
    }
    for (int i = 0; i < snapshot.size(); i++) {
      place(i, snapshot.get(i), staying.contains(i));
    }
  }

  private void place(int index, T row, boolean there) {
    if (!there) {
      shown.add(index, row);
    } else if (!row.equals(shown.get(index))) {
      shown.set(index, row);
    }
  }

  /** The values of a longest increasing subsequence (Fredman 1975, by binary search). */
  private static Set<Integer> longestRun(int[] values) {
    int[] tails = new int[values.length];
    int[] before = new int[values.length];
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      int found = Arrays.binarySearch(tails, 0, ends.size(), values[i]);
      int length = found < 0 ? -found - 1 : found;
      tails[length] = values[i];
      before[i] = length == 0 ? -1 : ends.get(length - 1);
      if (length == ends.size()) {
        ends.add(i);
      } else {
        ends.set(length, i);
      }
    }
    Set<Integer> run = new HashSet<>();
    for (int at = ends.isEmpty() ? -1 : ends.getLast(); at >= 0; at = before[at]) {
      run.add(values[at]);
    }
    return run;
  }

  @SuppressWarnings("ReferenceEquality") // an equal item of an older snapshot is selected anew
  private void reselect(SelectionModel<T> model, Object selectedId) {
    for (int i = 0; i < shown.size(); i++) {
      if (id.apply(shown.get(i)).equals(selectedId)) {
        if (model.getSelectedIndex() != i || model.getSelectedItem() != shown.get(i)) {
          model.clearSelection();
          model.select(i);
        }
        return;
      }
    }
    model.clearSelection();
  }
}
