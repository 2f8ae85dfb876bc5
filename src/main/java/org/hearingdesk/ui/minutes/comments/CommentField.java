package org.hearingdesk.ui.minutes.comments;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A small field: Enter says it, Shift with Enter begins a line, Escape leaves it. */
final class CommentField {
  private static final int LINES = 3;

  private CommentField() {}

  /**
   * @param say says what stands in the field
   * @param leave gives the keyboard back
   */
  static TextArea of(String id, String name, Consumer<TextArea> say, Runnable leave) {
    TextArea area = new TextArea();
    area.setId(id);
    area.setPromptText(name);
    area.setAccessibleText(name);
    area.setWrapText(true);
    area.setPrefRowCount(LINES);
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            area.replaceSelection("\n");
            event.consume();
          } else if (event.getCode() == KeyCode.ENTER) {
            if (!area.getText().isBlank()) {
              say.accept(area);
            }
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
          } else if (event.getCode() == KeyCode.TAB && !event.isAltDown()) {
            traverse(area, event);
          }
        });
    return area;
  }

  /** Tab leads on, as in a form. */
  private static void traverse(TextArea area, KeyEvent event) {
    area.requestFocusTraversal(
        event.isShiftDown()
            ? javafx.scene.TraversalDirection.PREVIOUS
            : javafx.scene.TraversalDirection.NEXT);
    event.consume();
  }
}
