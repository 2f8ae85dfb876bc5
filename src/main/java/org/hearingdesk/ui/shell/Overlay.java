package org.hearingdesk.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A card over the window, on a veil. Escape or a click beside it closes it, and the focus goes back
 * to where it was, in a text with the cursor where it was.
 */
final class Overlay extends StackPane {

  private Optional<Node> focusBefore = Optional.empty();
  private Optional<Selection> selectionBefore = Optional.empty();

  Overlay(Region card) {
    super(card);
    getStyleClass().add("veil");
    card.getStyleClass().addAll("card", "raised");
    setVisible(false);
    setOnMousePressed(event -> {
      if (event.getTarget() == this) {
        close();
      }
    });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
  }

  boolean isOpen() {
    return isVisible();
  }

  /** Shows the card and gives {@code focus} the keyboard. */
  void open(Node focus) {
    if (!isOpen()) {
      focusBefore = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
      selectionBefore = focusBefore.flatMap(Overlay::selection);
    }
    setVisible(true);
    toFront();
    focus.requestFocus();
  }

  void close() {
    if (isOpen()) {
      setVisible(false);
      focusBefore.ifPresent(Node::requestFocus);
      selectionBefore.ifPresent(Selection::restore);
      focusBefore = Optional.empty();
      selectionBefore = Optional.empty();
    }
  }

  private static Optional<Selection> selection(Node node) {
    return node instanceof TextInputControl text
        ? Optional.of(new Selection(text, text.getAnchor(), text.getCaretPosition()))
        : Optional.empty();
  }

  /** A field selects all of its text when it gets the keyboard; the person had not. */
  private record Selection(TextInputControl text, int anchor, int caret) {
    void restore() {
      text.selectRange(anchor, caret);
    }
  }
}
