package org.hearingdesk.ui.floor;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.EdgeScroll;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.ListSync;

/** Those who wait, by mouse and by key; whoever is chosen stays chosen wherever they move. */
final class SpeakersList extends ListView<SpeakerRow> {
  static final String ID = "floor-speakers";

  private final SpeakersViewModel model;
  private final ObservableList<SpeakerRow> shown = FXCollections.observableArrayList();
  private final ListSync<SpeakerRow> sync =
      new ListSync<>(shown, SpeakerRow::id).keeping(getSelectionModel());
  private Optional<SpeakersViewModel.Revealed> toReveal = Optional.empty();
  private boolean chooseNeighbour;
  private boolean syncing;

  SpeakersList(SpeakersViewModel model, Messages messages) {
    this.model = model;
    setId(ID);
    setItems(shown);
    setAccessibleText(messages.text("floor.list"));
    setCellFactory(view -> new SpeakerCell(model, messages));
    setPlaceholder(
        new EmptyState(
            Icons.PEOPLE, messages.text("floor.list.none"), messages.text("floor.list.none.next")));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    getSelectionModel().selectedItemProperty().subscribe(row -> tellChosen());
    model.rows().addListener((ListChangeListener<SpeakerRow>) change -> show());
    model.revealedProperty().subscribe(this::reveal);
    EdgeScroll.of(this);
    addEventHandler(DragEvent.DRAG_OVER, this::dragOver);
    addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    show();
  }

  private void tellChosen() {
    if (!syncing) {
      model.chooseRow(Optional.ofNullable(getSelectionModel().getSelectedItem()));
    }
  }

  private void show() {
    int before = getSelectionModel().getSelectedIndex();
    Optional<Id<SpeakerRequest>> chosen =
        Optional.ofNullable(getSelectionModel().getSelectedItem()).map(SpeakerRow::id);
    syncing = true;
    sync.update(model.rows());
    boolean gone = chosen.isPresent() && getSelectionModel().isEmpty();
    if (gone && chooseNeighbour && !shown.isEmpty()) {
      getSelectionModel().select(Math.min(before, shown.size() - 1));
    }
    chooseNeighbour = chooseNeighbour && !gone;
    syncing = false;
    tellChosen();
    int now = getSelectionModel().getSelectedIndex();
    if (now >= 0 && now != before) {
      makeVisible(now);
    }
    toReveal.ifPresent(this::reveal);
  }

  private void reveal(Optional<SpeakersViewModel.Revealed> revealed) {
    toReveal = revealed;
    revealed.ifPresent(this::reveal);
  }

  private void reveal(SpeakersViewModel.Revealed revealed) {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).id().equals(revealed.request())) {
        toReveal = Optional.empty();
        makeVisible(i);
        if (revealed.focus()) {
          getSelectionModel().clearAndSelect(i);
          requestFocus();
        }
      }
    }
  }

  /** Scrolls only when the row is not in sight, and no farther than it has to. */
  private void makeVisible(int row) {
    if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      IndexedCell<?> first = flow.getFirstVisibleCell();
      IndexedCell<?> last = flow.getLastVisibleCell();
      if (first != null && last != null) {
        int rows = last.getIndex() - first.getIndex();
        if (row <= first.getIndex()) {
          scrollTo(row);
        } else if (row >= last.getIndex()) {
          scrollTo(Math.max(0, row - Math.max(0, rows - 1)));
        }
      }
    }
  }

  /** Puts the cursor into the list, on the first who waits if nobody is chosen. */
  void focus() {
    if (getSelectionModel().isEmpty() && !shown.isEmpty()) {
      getSelectionModel().select(0);
      makeVisible(0);
    }
    requestFocus();
  }

  /** Alt and the arrows move the chosen one, Delete withdraws, Enter gives the floor. */
  private void key(KeyEvent event) {
    SpeakerRow row = getSelectionModel().getSelectedItem();
    if (row == null || event.isShortcutDown()) {
      return;
    }
    if (event.isAltDown() ? moved(row, event.getCode()) : acted(row, event.getCode())) {
      event.consume();
    }
  }

  private boolean moved(SpeakerRow row, KeyCode code) {
    switch (code) {
      case UP -> model.move(row, -1);
      case DOWN -> model.move(row, 1);
      case HOME -> model.moveToTop(row);
      case END -> model.moveToEnd(row);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean acted(SpeakerRow row, KeyCode code) {
    switch (code) {
      case DELETE -> {
        chooseNeighbour = true;
        model.withdraw(row);
      }
      case ENTER -> {
        // Whoever then stands there is not chosen, so that a second Enter calls nobody.
        getSelectionModel().clearSelection();
        model.giveFloor(row);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Below the last row is the end of the list. */
  private void dragOver(DragEvent event) {
    if (SpeakerCell.dragged(event, model).isPresent()) {
      event.acceptTransferModes(TransferMode.MOVE);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Optional<SpeakerRow> row = SpeakerCell.dragged(event, model);
    row.ifPresent(model::moveToEnd);
    event.setDropCompleted(row.isPresent());
    event.consume();
  }
}
