package org.hearingdesk.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The words of a row while they are written anew in the row: Enter keeps, Escape puts back. */
public final class WordsInPlace extends TextField {

  /**
   * @param words as they stand
   * @param name what they are, for screen readers
   * @param close ends the writing; called first, whichever way it ends
   * @param keep takes the new words
   */
  public WordsInPlace(String words, String name, Runnable close, Consumer<String> keep) {
    super(words);
    setAccessibleText(name);
    HBox.setHgrow(this, Priority.ALWAYS);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean enter = event.getCode() == KeyCode.ENTER;
          if (enter || event.getCode() == KeyCode.ESCAPE) {
            String written = getText();
            close.run();
            if (enter) {
              keep.accept(written);
            }
            event.consume();
          }
        });
  }

  /** Gives the words the keyboard, all of them chosen. */
  public void begin() {
    requestFocus();
    selectAll();
  }
}
