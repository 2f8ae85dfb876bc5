package org.hearingdesk.ui.floor;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.ListSync;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.SideColour;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.WrappingCell;

/** How many organisations have not been heard; pressed, which: Enter puts one into the list. */
final class NotHeardList extends VBox {
  static final String COUNT = "floor-not-heard";
  static final String NAMES = "floor-not-heard-names";

  private final SidesViewModel model;
  private final Messages messages;
  private final ObservableList<NotHeard> rows = FXCollections.observableArrayList();
  private final ListView<NotHeard> list = new ListView<>(rows);
  private final Button count = Texts.button("", Look.LINK, "not-heard");

  NotHeardList(SidesViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    count.setId(COUNT);
    count.textProperty().bind(model.notHeardProperty());
    count.setOnAction(event -> show(!list.isVisible() && !rows.isEmpty()));
    ListSync<NotHeard> sync = new ListSync<>(rows, NotHeard::id);
    sync.keeping(list.getSelectionModel());
    model.notHeardNamesProperty().subscribe(sync::update);
    list.setId(NAMES);
    list.setAccessibleText(messages.text("floor.not_heard.list"));
    list.getStyleClass().add("not-heard-names");
    list.setCellFactory(view -> new Cell());
    list.setVisible(false);
    list.managedProperty().bind(list.visibleProperty());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    Label hint = Texts.wrapping(messages.text("floor.not_heard.adds"), Look.TYPE_12, Look.MUTED);
    hint.visibleProperty().bind(list.visibleProperty());
    hint.managedProperty().bind(list.visibleProperty());
    getChildren().addAll(count, list, hint);
    getStyleClass().add("not-heard-box");
    visibleProperty().bind(model.notHeardProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }

  private void show(boolean open) {
    list.setVisible(open);
    if (open) {
      if (list.getSelectionModel().isEmpty()) {
        list.getSelectionModel().selectFirst();
      }
      list.requestFocus();
    } else {
      count.requestFocus();
    }
  }

  private void key(KeyEvent event) {
    NotHeard row = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ESCAPE) {
      show(false);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && row != null && !event.isShortcutDown()) {
      model.add(row);
      event.consume();
    }
  }

  /** A name with its side; a click on the sign behind it adds, too. */
  private final class Cell extends WrappingCell<NotHeard> {
    @Override
    protected Region content(NotHeard row) {
      Label name = Texts.wrapping(row.name(), Look.TYPE_12);
      HBox.setHgrow(name, Priority.ALWAYS);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox content = new HBox();
      content.getStyleClass().add("not-heard-row");
      row.side()
          .ifPresent(side ->
              content
                  .getChildren()
                  .add(new SideBadge(SideColour.of(side.colour()), side.letter(), side.name())));
      content.getChildren().add(name);
      if (row.waits()) {
        Label waits = Texts.label(messages.text("floor.not_heard.waits"), Look.TYPE_12, Look.MUTED);
        waits.setMinWidth(USE_PREF_SIZE);
        content.getChildren().add(waits);
      } else {
        Button add =
            Texts.iconButton(
                Icons.ADD_SPEAKER, messages.text("floor.statistics.add", row.name()), Look.SMALL);
        add.setFocusTraversable(false);
        add.setOnAction(event -> model.add(row));
        content.getChildren().add(add);
      }
      return content;
    }
  }
}
