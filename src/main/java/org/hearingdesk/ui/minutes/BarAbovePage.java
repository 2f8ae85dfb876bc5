package org.hearingdesk.ui.minutes;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** A line above the page that is in sight only while it is wanted; Escape closes it. */
final class BarAbovePage {
  private final FlowPane line;
  private Runnable closed;

  /**
   * @param closed gives the keyboard back
   */
  BarAbovePage(Runnable closed, Node... nodes) {
    this.closed = closed;
    line = new FlowPane(nodes);
    line.getStyleClass().add("minutes-bar");
    line.setAlignment(Pos.CENTER_LEFT);
    line.managedProperty().bind(line.visibleProperty());
    line.setVisible(false);
    line.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
  }

  Node node() {
    return line;
  }

  void open() {
    line.setVisible(true);
  }

  /** Opens, to give the keyboard to somebody else when it is closed. */
  void open(Runnable then) {
    closed = then;
    open();
  }

  void close() {
    line.setVisible(false);
    closed.run();
  }
}
