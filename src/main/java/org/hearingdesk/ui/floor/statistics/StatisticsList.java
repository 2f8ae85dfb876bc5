package org.hearingdesk.ui.floor.statistics;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.ListSync;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** One table: its columns, which sort when they are pressed, and its rows. */
final class StatisticsList extends VBox {
  static final String LIST = "floor-statistics-list";
  static final String SORT = "floor-statistics-sort-";

  private final StatisticsViewModel model;
  private final Messages messages;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ListView<Row> list = new ListView<>(rows);
  private final ListSync<Row> sync = new ListSync<>(rows, Row::id);
  private final HBox head = new HBox();
  private final EmptyState empty;
  private Section shown = Section.SIDES;

  StatisticsList(StatisticsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("statistics-table");
    setMinHeight(0);
    sync.keeping(list.getSelectionModel());
    list.setId(LIST);
    list.setCellFactory(view -> new StatisticsCell(view, model, messages));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    empty =
        new EmptyState(
            Icons.SIDES,
            messages.text("floor.statistics.empty"),
            messages.text("floor.statistics.empty.next"));
    list.setPlaceholder(empty);
    head.getStyleClass().add("statistics-head");
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head, list, hint());
    model.sortProperty().subscribe(sort -> showHead());
    model.rowsProperty().subscribe(this::show);
  }

  private void show(List<Row> now) {
    if (shown != model.sectionProperty().get()) {
      shown = model.sectionProperty().get();
      list.getSelectionModel().clearSelection();
      rows.setAll(now);
      list.scrollTo(0);
      showHead();
    } else {
      sync.update(now);
    }
    list.setAccessibleText(messages.text("floor.statistics.by." + shown.key()));
  }

  private void showHead() {
    Section section = model.sectionProperty().get();
    Node name = title(Optional.empty(), "floor.statistics.column.name");
    HBox.setHgrow(name, Priority.ALWAYS);
    head.getChildren().setAll(name);
    for (Column column : section.columns()) {
      if (section.bars() && column == section.columns().getFirst()) {
        head.getChildren().add(Texts.label("", "statistics-bar-room"));
      }
      head.getChildren().add(title(Optional.of(column), "floor.statistics.column." + column.key()));
    }
    if (section.adds()) {
      head.getChildren().add(Texts.label("", "statistics-add-room"));
    }
  }

  /** A head that sorts; it keeps the keyboard when it is drawn anew. */
  private Button title(Optional<Column> column, String key) {
    String words = messages.text(key);
    Sort sort = model.sortProperty().get();
    boolean own = sort.column().equals(column);
    Button button = new Button(words);
    button.setId(SORT + column.map(Column::key).orElse("name"));
    button.getStyleClass().setAll("column-title");
    button.getStyleClass().add(column.map(StatisticsList::room).orElse("statistics-name"));
    button.setAlignment(column.isEmpty() ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setWrapText(true);
    if (own) {
      button.getStyleClass().add("sorted");
      button.setGraphic((sort.falling() ? Icons.DOWN : Icons.UP).node());
    }
    String order = own ? (sort.falling() ? "falling" : "rising") : "unsorted";
    button.setAccessibleText(messages.text("floor.statistics.sort." + order, words));
    button.setOnAction(event -> {
      model.sortBy(column);
      head.getChildren().stream()
          .filter(node -> button.getId().equals(node.getId()))
          .forEach(Node::requestFocus);
    });
    return button;
  }

  /** The style class that gives a column its width. */
  static String room(Column column) {
    return column.words() ? "statistics-words" : "statistics-number";
  }

  private Label hint() {
    Label hint =
        Texts.label(
            messages.text("floor.statistics.enter_adds"),
            Look.TYPE_12,
            Look.MUTED,
            "statistics-hint");
    hint.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.sectionProperty().get().adds(), model.sectionProperty()));
    hint.managedProperty().bind(hint.visibleProperty());
    return hint;
  }

  private void key(KeyEvent event) {
    Row row = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && row != null && !event.isShortcutDown()) {
      model.add(row);
      event.consume();
    }
  }
}
