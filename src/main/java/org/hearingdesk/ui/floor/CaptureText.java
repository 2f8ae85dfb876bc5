package org.hearingdesk.ui.floor;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.TraversalDirection;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.hearingdesk.i18n.Messages;

/**
 * The text of the intervention. It tells the model what is typed and shows what the model says;
 * signs such as {@code !p} give way to what they stand for as they are typed.
 */
final class CaptureText extends TextArea {
  static final String ID = "floor-text";

  private final CaptureViewModel model;
  private final TypedSigns signs;
  private final Messages messages;
  private boolean showing;
  private boolean byHand;
  private boolean pressedHere;
  private boolean opened;

  CaptureText(CaptureViewModel model, Messages messages) {
    this.model = model;
    this.signs = model.typedSigns();
    this.messages = messages;
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
    addEventFilter(KeyEvent.KEY_TYPED, this::letter);
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> byHand = false);
    addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composed);
    focusedProperty()
        .subscribe((before, focused) -> {
          if (!focused) {
            model.flush();
          }
        });
    model.textProperty().subscribe(this::show);
    model.editingProperty().subscribe(editing -> open());
    model.writingProperty().subscribe(this::showWriting);
    signs.offerProperty().subscribe(offer -> setAccessibleHelp(offer.tab()));
  }

  /** Another intervention is opened: its text is gone on with at its end. */
  private void open() {
    opened = true;
    end();
    look();
  }

  private void showWriting(Writing writing) {
    setDisable(writing == Writing.NOT_YET);
    setPromptText(
        messages.text(
            switch (writing) {
              case TURN -> "floor.capture.prompt";
              case FIRST_LETTER -> "floor.capture.first";
              case NOT_YET -> "floor.capture.nobody";
            }));
  }

  /** The cursor stays between the same letters when others have changed the text around it. */
  private void show(String now) {
    String before = getText();
    if (now.equals(before)) {
      return;
    }
    int anchor = opened ? now.length() : moved(before, now, getAnchor());
    int caret = opened ? now.length() : moved(before, now, getCaretPosition());
    opened = false;
    showing = true;
    setText(now);
    showing = false;
    selectRange(anchor, caret);
  }

  private static int moved(String before, String now, int place) {
    int same = 0;
    int shorter = Math.min(before.length(), now.length());
    while (same < shorter && before.charAt(same) == now.charAt(same)) {
      same++;
    }
    if (place <= same) {
      return place;
    }
    return Math.max(same, now.length() - (before.length() - place));
  }

  private void typed(String now) {
    if (!showing) {
      opened = false;
      model.typed(now);
    }
    look();
  }

  private void look() {
    signs.look(getText(), getCaretPosition());
  }

  /** Only what a person types counts as a sign: nothing that is pasted, undone or set. */
  private TextFormatter.Change replaceSigns(TextFormatter.Change change) {
    if (byHand && !showing && change.isAdded() && !change.isDeleted()) {
      String before = change.getControlText();
      int caret = change.getRangeStart();
      signs.typing(before, caret, change.getText()).ifPresent(found -> put(change, found));
    }
    return change;
  }

  private static void put(TextFormatter.Change change, InlineSigns.Found found) {
    change.setRange(found.from(), change.getRangeEnd());
    change.setText(found.text());
    int caret = found.from() + found.text().length();
    change.selectRange(caret, caret);
  }

  /**
   * A letter without a press of its own belongs to a shortcut that has been carried out: with Alt
   * some keyboards type a letter all the same.
   */
  private void letter(KeyEvent event) {
    byHand = true;
    if (event.isAltDown() && !event.isControlDown() && !pressedHere) {
      event.consume();
    }
    pressedHere = false;
  }

  /** A space out of the composition of letters ends a sign as one from the keyboard does. */
  private void composed(InputMethodEvent event) {
    byHand = event.getCommitted().equals(" ");
  }

  private void key(KeyEvent event) {
    pressedHere = true;
    byHand = false;
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    boolean undo = event.getCode() == KeyCode.Z && event.isShortcutDown() && !event.isShiftDown();
    if (event.getCode() == KeyCode.ENTER && plain) {
      byHand = true;
    } else if (undo || (event.getCode() == KeyCode.BACK_SPACE && plain)) {
      restore(event);
    } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
      tab(event);
    }
  }

  private void restore(KeyEvent event) {
    if (getSelection().getLength() == 0 && takeBack()) {
      event.consume();
    }
  }

  /** Brings the last sign back as it was typed; says whether there was one. */
  boolean takeBack() {
    Optional<TypedSigns.Restored> restored = signs.restore(getText(), getCaretPosition());
    restored.ifPresent(was -> replaceText(was.from(), getCaretPosition(), was.literal()));
    return restored.isPresent();
  }

  /** Tab completes a sign, Shift and Tab create a name; else they go to the control beside. */
  private void tab(KeyEvent event) {
    boolean done = event.isShiftDown() ? create() : complete();
    if (!done) {
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
    event.consume();
  }

  /** Completes the sign at the cursor; says whether there was one. */
  boolean complete() {
    return takeOut(signs.complete(getText(), getCaretPosition()));
  }

  /** Takes the name behind {@code @} into the hearing; says whether there was one. */
  boolean create() {
    return takeOut(signs.create(getText(), getCaretPosition()));
  }

  private boolean takeOut(Optional<InlineSigns.Found> found) {
    found.ifPresent(sign -> replaceText(sign.from(), getCaretPosition(), ""));
    return found.isPresent();
  }

  /** Puts what is selected into quotation marks, or opens and closes them around the cursor. */
  void quote() {
    IndexRange chosen = getSelection();
    String words = chosen.getLength() == 0 ? "" : getSelectedText().strip();
    int from = chosen.getStart() + Math.max(0, getSelectedText().indexOf(words));
    String open = messages.text("floor.quote.open");
    String quoted = open + words + messages.text("floor.quote.close");
    replaceText(from, from + words.length(), quoted);
    positionCaret(from + (words.isEmpty() ? open.length() : quoted.length()));
  }
}
