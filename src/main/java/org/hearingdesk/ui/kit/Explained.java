package org.hearingdesk.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A figure that says where it comes from: on hover, when it has the focus, and to those who hear
 * the screen. It is reached by Tab; Escape puts the explanation away.
 */
public final class Explained extends Label {
  private final Tooltip tooltip = new Tooltip();

  /**
   * @param name what the figure is of, for screen readers
   * @param reason nothing is told while it is empty
   */
  public Explained(String name, ObservableValue<String> reason) {
    getStyleClass().add("explained");
    tooltip.getStyleClass().add("explanation");
    setAccessibleRole(AccessibleRole.TEXT);
    textProperty().subscribe(text -> setAccessibleText(name + " " + text));
    reason.subscribe(words -> {
      tooltip.setText(words);
      setTooltip(words.isEmpty() ? null : tooltip);
      setFocusTraversable(!words.isEmpty());
      setAccessibleHelp(words);
      notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    });
    focusVisibleProperty()
        .subscribe(focused -> {
          if (focused && !tooltip.getText().isEmpty()) {
            explain();
          } else {
            tooltip.hide();
          }
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && tooltip.isShowing()) {
            tooltip.hide();
            event.consume();
          }
        });
  }

  private void explain() {
    Bounds at = localToScreen(getBoundsInLocal());
    if (at != null) {
      tooltip.show(this, at.getMinX(), at.getMaxY());
    }
  }
}
