package org.hearingdesk.ui.floor;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.CellBox;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.RowDrag;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.SideColour;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.words.SideMark;
import org.jspecify.annotations.Nullable;

/** One who waits: place, name, when it was requested, side, speaking time so far. */
final class SpeakerCell extends ListCell<SpeakerRow> {
  private static final PseudoClass ORDER = PseudoClass.getPseudoClass("order");
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("target");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("target-below");

  private final SpeakersViewModel model;
  private final Messages messages;
  private final Label number = Texts.label("", Look.NUMBERS, Look.MUTED);
  private final StackPane place = new StackPane();
  private final Label name = Texts.wrapping("", "waiting-name");
  private final Label detail = Texts.wrapping("", Look.TYPE_12, "waiting-detail");
  private final Label soFar = Texts.label("", Look.TYPE_12, Look.MUTED, Look.NUMBERS);
  private final VBox end = new VBox();
  private final CellBox box;

  SpeakerCell(SpeakersViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    VBox words = new VBox(name, detail);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    end.getStyleClass().add("waiting-end");
    end.setMinWidth(USE_PREF_SIZE);
    soFar.setMinWidth(USE_PREF_SIZE);
    soFar.managedProperty().bind(soFar.textProperty().isNotEmpty());
    place.getStyleClass().add("waiting-place");
    box = new CellBox(this, place, words, end);
    getStyleClass().add("waiting-cell");
    dragging();
  }

  @Override
  protected void updateItem(@Nullable SpeakerRow row, boolean empty) {
    super.updateItem(row, empty);
    SpeakerRow shown = empty ? null : row;
    pseudoClassStateChanged(ORDER, shown != null && shown.kind() == RequestKind.POINT_OF_ORDER);
    setContextMenu(shown == null ? null : menu(shown));
    setGraphic(shown == null ? null : box);
    if (shown != null) {
      show(shown);
    }
  }

  @Override
  public void updateIndex(int row) {
    super.updateIndex(row);
    showNumber();
  }

  private void showNumber() {
    number.setText(getItem() == null ? "" : Integer.toString(model.place(getIndex())));
  }

  private void show(SpeakerRow row) {
    boolean order = row.kind() == RequestKind.POINT_OF_ORDER;
    place.getChildren().setAll(order ? Icons.POINT_OF_ORDER.node(Look.BAD) : number);
    showNumber();
    name.setText(row.name());
    detail.setText(row.detail());
    soFar.setText(row.soFar());
    end.getChildren().setAll(soFar);
    row.side()
        .ifPresent(side ->
            end.getChildren()
                .addFirst(new SideBadge(SideColour.of(side.colour()), side.letter(), side.name())));
    setAccessibleText(
        String.join(
            ", ",
            number.getText(),
            row.name(),
            row.side().map(SideMark::name).orElse(""),
            row.detail(),
            row.soFar()));
  }

  private ContextMenu menu(SpeakerRow row) {
    return new ContextMenu(
        item("floor.list.give", () -> model.giveFloor(row)),
        item("floor.list.up", () -> model.move(row, -1)),
        item("floor.list.down", () -> model.move(row, 1)),
        item("floor.list.top", () -> model.moveToTop(row)),
        item("floor.list.end", () -> model.moveToEnd(row)),
        item("floor.list.withdraw", () -> model.withdraw(row)));
  }

  private MenuItem item(String key, Runnable act) {
    MenuItem item = new MenuItem(messages.text(key));
    item.setOnAction(event -> act.run());
    return item;
  }

  private void dragging() {
    setOnDragDetected(event -> {
      SpeakerRow row = getItem();
      if (row != null) {
        RowDrag.begin(this, event, row.id().value());
      }
    });
    setOnDragOver(event -> {
      if (onto(event).isPresent()) {
        event.acceptTransferModes(TransferMode.MOVE);
        event.consume();
      }
    });
    setOnDragEntered(event -> showTarget(onto(event)));
    setOnDragExited(event -> showTarget(Optional.empty()));
    setOnDragDropped(event -> {
      Optional<SpeakerRow> row = onto(event);
      row.ifPresent(each -> model.moveTo(each, getItem()));
      event.setDropCompleted(row.isPresent());
      event.consume();
    });
  }

  /** A line where the dragged one will stand: above this row, or below it when it comes down. */
  private void showTarget(Optional<SpeakerRow> dragged) {
    boolean down = dragged.filter(row -> model.rows().indexOf(row) < getIndex()).isPresent();
    pseudoClassStateChanged(ABOVE, dragged.isPresent() && !down);
    pseudoClassStateChanged(BELOW, down);
  }

  /** The row that is dragged over this one, if it comes from this list. */
  private Optional<SpeakerRow> onto(DragEvent event) {
    return getItem() == null
        ? Optional.empty()
        : dragged(event, model).filter(row -> !row.id().equals(getItem().id()));
  }

  /** The row that is dragged, if it comes from this list. */
  static Optional<SpeakerRow> dragged(DragEvent event, SpeakersViewModel model) {
    Dragboard board = event.getDragboard();
    if (!(event.getGestureSource() instanceof SpeakerCell)) {
      return Optional.empty();
    }
    return model.rows().stream()
        .filter(row -> row.id().value().equals(board.getString()))
        .findFirst();
  }
}
