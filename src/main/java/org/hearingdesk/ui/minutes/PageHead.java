package org.hearingdesk.ui.minutes;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Number and title of the section, above its paragraphs. */
final class PageHead extends VBox {

  PageHead(Label number, Label title, Label subtitle) {
    getStyleClass().add("page-head");
    HBox line = new HBox(number, title);
    line.getStyleClass().add("page-title-line");
    HBox.setHgrow(title, Priority.ALWAYS);
    getChildren().addAll(line, subtitle);
  }
}
