package org.hearingdesk.ui.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A text of several lines among the fields of a form: it wraps, and Tab goes on to the next field
 * as it does everywhere else in a form, where a text area alone would take it as a sign.
 */
public final class FormText extends TextArea {

  public FormText() {
    this("");
  }

  /** A text that begins with these words. */
  public FormText(String words) {
    super(words);
    setWrapText(true);
    addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
  }

  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }
}
