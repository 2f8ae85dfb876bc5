package org.hearingdesk.ui.floor;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** The sign that the list of speakers is closed, and the way to open it again. */
final class ClosedLine extends HBox {
  static final String ID = "floor-list-closed";
  static final String REOPEN = "floor-list-closed-reopen";

  ClosedLine(ListRulesViewModel model, Messages messages) {
    Label words = Texts.wrapping(messages.text("floor.list.closed"), Look.TYPE_12);
    words.setId(ID);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button reopen = Texts.button(messages.text("floor.list.reopen"), Look.LINK);
    reopen.setId(REOPEN);
    reopen.setOnAction(event -> model.reopen());
    reopen.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(Icons.LOCK.node(), words, reopen);
    getStyleClass().add("list-closed");
    visibleProperty().bind(model.closedProperty());
    managedProperty().bind(visibleProperty());
    setMinHeight(USE_PREF_SIZE);
  }
}
