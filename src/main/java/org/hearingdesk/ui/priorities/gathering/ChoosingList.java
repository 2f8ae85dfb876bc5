package org.hearingdesk.ui.priorities.gathering;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A list in which the space bar picks rows, and in which some row always has the keys. */
final class ChoosingList<T> {
  private final ListView<T> list = new ListView<>();
  private int at;

  /**
   * @param chosen told which row has the keys
   * @param pick picks the row that has the keys, or lets it go
   */
  ChoosingList(
      String id, String name, ObservableList<T> rows, Consumer<Optional<T>> chosen, Runnable pick) {
    list.setId(id);
    list.getStyleClass().add("gathering-list");
    list.setAccessibleText(name);
    list.setItems(rows);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> chosen.accept(Optional.ofNullable(row)));
    list.getSelectionModel()
        .selectedIndexProperty()
        .subscribe(index -> at = index.intValue() < 0 ? at : index.intValue());
    rows.addListener((ListChangeListener<T>) change -> stay());
    list.focusedProperty().subscribe(this::stay);
    list.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, pick));
  }

  ListView<T> list() {
    return list;
  }

  /** When the row has gone, the one that has come to its place has the keys. */
  private void stay() {
    int last = list.getItems().size() - 1;
    if (list.getSelectionModel().isEmpty() && last >= 0) {
      list.getSelectionModel().select(Math.clamp(at, 0, last));
    }
  }

  private void key(KeyEvent event, Runnable pick) {
    if (event.getCode() == KeyCode.SPACE && list.isFocused() && list.getEditingIndex() < 0) {
      pick.run();
      list.getSelectionModel().selectNext();
      list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
      event.consume();
    }
  }
}
