package org.hearingdesk.ui.prepare.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.RowDrag;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are edited in place. Names wrap and rows grow; nothing is cut.
 *
 * @param <R> the part that a row is
 */
public final class RowTable<R extends Part> extends VBox {
  private static final double ROW_HEIGHT = 36;
  private static final int FEWEST_ROWS = 3;
  private static final int EMPTY_ROWS = 5;
  private static final int FORM_ROWS = 3;

  private final Messages messages;
  private final TableViewModel<R> model;
  private final List<Column> shown;
  private final ListView<Row> list = new ListView<>();
  private final FacetBar<R> bar;
  // Held here, because what it depends on holds it only weakly.
  private final BooleanBinding canActOnRow;
  private @Nullable RowForm<R> form;

  /**
   * @param filtered whether there is a line to filter by above it
   * @param empty what it says while it has no rows
   */
  public RowTable(Messages messages, TableViewModel<R> model, boolean filtered, EmptyState empty) {
    this.messages = messages;
    this.model = model;
    this.shown = model.kind().columns().stream().filter(Column::shown).toList();
    this.bar = new FacetBar<>(messages, model);
    this.canActOnRow =
        Bindings.createBooleanBinding(
            () -> chosenRow().isPresent() && model.editedProperty().get().isEmpty(),
            list.getSelectionModel().selectedItemProperty(),
            model.editedProperty());
    getStyleClass().add("row-table");
    list.setId(model.kind().key() + "-list");
    list.setAccessibleText(messages.text("prepare.section." + model.kind().key()));
    list.setItems(model.rows());
    list.setCellFactory(view -> cell());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    StackPane body = new StackPane(list, empty);
    empty.visibleProperty().bind(Bindings.isEmpty(model.rows()));
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinHeight(0);
    if (filtered) {
      getChildren().add(bar);
    }
    getChildren().addAll(head(), body);
    model.editedProperty().subscribe(this::showForm);
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
  }

  /** Asks for no more height than its rows need, where several tables share a section. */
  public void compact() {
    list.prefHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> {
                  boolean open = model.editedProperty().get().isPresent();
                  int filled = model.rows().isEmpty() ? EMPTY_ROWS : model.rows().size();
                  double rows = Math.max(FEWEST_ROWS, filled) + (open ? FORM_ROWS : 0);
                  return rows * ROW_HEIGHT;
                },
                model.rows(),
                model.editedProperty()));
  }

  /** The id of the row that is chosen. */
  public Optional<String> chosenRow() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Row::id);
  }

  /** The same; where none is chosen, the only one in sight, such as the one that was filtered. */
  public Optional<String> chosenOrOnlyRow() {
    return chosenRow()
        .or(() ->
            model.rows().stream()
                .map(Row::id)
                .filter(only -> model.rows().size() == 1)
                .findFirst());
  }

  /** Calls {@code chosen} with the row that is chosen, each time another one is. */
  public void onChosen(Consumer<Optional<String>> chosen) {
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> chosen.accept(Optional.ofNullable(row).map(Row::id)));
  }

  /** Chooses the first row as soon as there is one and none is chosen. */
  public void chooseFirst() {
    Runnable choose =
        () -> {
          if (chosenRow().isEmpty() && !model.rows().isEmpty()) {
            list.getSelectionModel().selectFirst();
          }
        };
    model.rows().subscribe(choose);
    choose.run();
  }

  /** Whether a row is chosen and no row is being edited. */
  public BooleanBinding canActOnRow() {
    return canActOnRow;
  }

  public TableViewModel<R> model() {
    return model;
  }

  public void focusFilter() {
    bar.focusByKey();
  }

  public void focusList() {
    list.requestFocus();
  }

  /** Opens the chosen row. */
  public void edit() {
    chosenRow().ifPresent(model::edit);
  }

  /** Removes the chosen row. */
  public void remove() {
    chosenRow().ifPresent(model::remove);
  }

  /** Moves the chosen row. */
  public void move(int by) {
    chosenRow()
        .ifPresent(row -> {
          model.move(row, by);
          select(row);
        });
  }

  /** Chooses a row and brings it into sight. */
  public void select(String row) {
    for (int i = 0; i < model.rows().size(); i++) {
      if (model.rows().get(i).id().equals(row)) {
        list.getSelectionModel().clearAndSelect(i);
        list.scrollTo(Math.max(0, i - 2));
      }
    }
  }

  private Node head() {
    ColumnsPane head = new ColumnsPane(shown, shown.stream().map(this::headOf).toList());
    head.getStyleClass().add("row-head");
    return head;
  }

  private Node headOf(Column column) {
    Button button = new Button(column.title());
    button.getStyleClass().setAll("column-title");
    button.setMinWidth(0);
    button.setWrapText(true);
    button.setId(model.kind().key() + "-sort-" + column.key());
    button.setOnAction(event -> model.sortBy(column.key()));
    model
        .sortProperty()
        .subscribe(sort -> {
          boolean own = sort.column().equals(column.key());
          Icons arrow = sort.falling() ? Icons.DOWN : Icons.UP;
          button.setGraphic(own ? arrow.node() : null);
          button.getStyleClass().setAll("column-title");
          String direction = own ? (sort.falling() ? "falling" : "rising") : "none";
          if (own) {
            button.getStyleClass().add("sorted");
          }
          button.setAccessibleText(messages.text("prepare.sort." + direction, column.title()));
        });
    return button;
  }

  private RowCell cell() {
    RowCell cell = new RowCell(list, shown, this::form);
    cell.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && !cell.isEmpty() && !cell.getItem().edited()) {
        model.edit(cell.getItem().id());
      }
    });
    if (model.kind().ordered()) {
      letDrag(cell);
    }
    return cell;
  }

  private Region form() {
    RowForm<R> open = form;
    return open == null ? new Region() : open;
  }

  private void showForm(Optional<Edited<R>> edited) {
    boolean hadFocus = form != null;
    form = edited.map(row -> new RowForm<>(messages, model, row)).orElse(null);
    RowForm<R> opened = form;
    if (opened != null) {
      // The row comes into the list only after this.
      Platform.runLater(() -> {
        edited.ifPresent(row -> select(row.id()));
        opened.focusFirst();
      });
    } else if (hadFocus) {
      list.requestFocus();
    }
  }

  /** Going to another row hands in the one that is open. */
  private void chosen(@Nullable Row row) {
    boolean another =
        row != null
            && model.editedProperty().get().filter(open -> !open.id().equals(row.id())).isPresent();
    if (another) {
      model.keep();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && model.editedProperty().get().isEmpty()) {
      edit();
      event.consume();
    }
  }

  /** Rows of an ordered kind can be dragged to another place. */
  private void letDrag(RowCell cell) {
    cell.setOnDragDetected(event -> {
      if (!cell.isEmpty() && model.editedProperty().get().isEmpty()) {
        RowDrag.begin(cell, event, cell.getItem().id());
      }
    });
    cell.setOnDragOver(event -> {
      if (event.getGestureSource() instanceof RowCell && event.getGestureSource() != cell) {
        event.acceptTransferModes(TransferMode.MOVE);
      }
      event.consume();
    });
    cell.setOnDragDropped(event -> {
      String dragged = event.getDragboard().getString();
      if (!cell.isEmpty() && dragged != null) {
        drop(dragged, cell.getIndex());
      }
      event.setDropCompleted(true);
      event.consume();
    });
  }

  private void drop(String dragged, int target) {
    int from = -1;
    for (int i = 0; i < model.rows().size(); i++) {
      from = model.rows().get(i).id().equals(dragged) ? i : from;
    }
    int behind = from < target ? target : target - 1;
    Optional<String> id =
        behind < 0 ? Optional.empty() : Optional.of(model.rows().get(behind).id());
    model.moveBehind(dragged, id);
  }
}
