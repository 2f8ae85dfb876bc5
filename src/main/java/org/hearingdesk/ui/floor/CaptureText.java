package org.hearingdesk.ui.floor;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hearingdesk.i18n.Messages;

/**
 * The text of the intervention. It tells the model what is typed and shows what the model says;
 * signs such as {@code !p} give way to what they stand for as they are typed.
 */
final class CaptureText extends TextArea {
  static final String ID = "floor-text";

  private final CaptureViewModel model;
  private boolean showing;
  private boolean pressed;

  CaptureText(CaptureViewModel model, Messages messages) {
    this.model = model;
    setId(ID);
    setWrapText(true);
    setPrefRowCount(3);
    setMinHeight(0);
    getStyleClass().add("capture-text");
    setAccessibleText(messages.text("floor.capture"));
    setTextFormatter(new TextFormatter<>((UnaryOperator<TextFormatter.Change>) this::replaceSigns));
    textProperty().subscribe(this::typed);
    caretPositionProperty().subscribe(caret -> look());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventFilter(KeyEvent.KEY_TYPED, event -> pressed = true);
    focusedProperty()
        .subscribe((before, focused) -> {
          if (!focused) {
            model.flush();
          }
        });
    model.textProperty().subscribe(this::show);
    model
        .editingProperty()
        .subscribe(editing -> {
          setDisable(editing.isEmpty());
          setPromptText(
              messages.text(editing.isEmpty() ? "floor.capture.nobody" : "floor.capture.prompt"));
          end();
        });
  }

  private void show(String now) {
    if (!now.equals(getText())) {
      int caret = getCaretPosition();
      showing = true;
      setText(now);
      showing = false;
      positionCaret(Math.min(caret, now.length()));
    }
  }

  private void typed(String now) {
    if (!showing) {
      model.typed(now);
    }
  }

  private void look() {
    model.signs().look(getText(), getCaretPosition());
  }

  /** Only what a person types counts as a sign: nothing that is pasted, undone or set. */
  private TextFormatter.Change replaceSigns(TextFormatter.Change change) {
    boolean byHand = pressed && !showing;
    if (byHand && change.isAdded() && !change.isDeleted()) {
      String before = change.getControlText();
      int caret = change.getRangeStart();
      model.signs().typing(before, caret, change.getText()).ifPresent(found -> put(change, found));
    }
    return change;
  }

  private static void put(TextFormatter.Change change, InlineSigns.Found found) {
    change.setRange(found.from(), change.getRangeEnd());
    change.setText(found.text());
    int caret = found.from() + found.text().length();
    change.selectRange(caret, caret);
  }

  private void key(KeyEvent event) {
    pressed = false;
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (event.getCode() == KeyCode.ENTER && plain) {
      pressed = true;
    } else if (event.getCode() == KeyCode.BACK_SPACE && plain && getSelection().getLength() == 0) {
      restore(event);
    } else if (event.getCode() == KeyCode.TAB && plain) {
      complete(event);
    }
  }

  private void restore(KeyEvent event) {
    Optional<CaptureSignsViewModel.Restored> restored =
        model.signs().restore(getText(), getCaretPosition());
    restored.ifPresent(was -> {
      replaceText(was.from(), getCaretPosition(), was.literal());
      event.consume();
    });
  }

  /** Tab completes a topic that is being typed; else it goes on to the next control. */
  private void complete(KeyEvent event) {
    int caret = getCaretPosition();
    Optional<InlineSigns.Found> found = model.signs().complete(getText(), caret);
    if (found.isPresent()) {
      replaceText(found.get().from(), caret, "");
      event.consume();
    } else {
      event.consume();
      requestFocusTraversal(javafx.scene.TraversalDirection.NEXT);
    }
  }
}
