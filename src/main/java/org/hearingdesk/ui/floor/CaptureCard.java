package org.hearingdesk.ui.floor;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** What is being said: the text, what is marked in it, and the tools. */
final class CaptureCard extends StackPane {
  static final String COMPLETING = "floor-completing";
  static final String NOTE = "floor-note";

  private static final PseudoClass EARLIER = PseudoClass.getPseudoClass("earlier");

  private final FloorViewModel floor;
  private final CaptureViewModel model;
  private final Messages messages;
  private final CaptureText text;
  private final CaptureTools tools;
  private final TextArea note = new TextArea();
  private boolean showing;

  CaptureCard(FloorViewModel floor, Messages messages) {
    this.floor = floor;
    this.model = floor.capture();
    this.messages = messages;
    text = new CaptureText(model, messages);
    Card card = new Card(messages.text("floor.capture"));
    card.noteProperty().bind(model.keepingProperty());
    tools = new CaptureTools(model.signs(), messages, this::mark, this::showNote);
    card.part(completing())
        .body(text)
        .part(problem(), new MarksBox(model.signs(), messages), noteBox());
    VBox foot = new VBox(tools);
    HBox.setHgrow(foot, Priority.ALWAYS);
    card.sunkenFoot(foot);
    getChildren().add(card);
    getStyleClass().add("capture");
    setMinHeight(0);
    model.earlierProperty().subscribe(earlier -> pseudoClassStateChanged(EARLIER, earlier));
    model.editingProperty().subscribe(editing -> foot.setDisable(editing.isEmpty()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  void narrow(boolean now) {
    tools.narrow(now);
  }

  void focusText() {
    text.requestFocus();
  }

  void mark(Mark mark) {
    model.signs().mark(mark, text.getText(), text.getCaretPosition(), text.getSelectedText());
    text.requestFocus();
  }

  /** Says clearly which earlier intervention is open, and how to get back. */
  private HBox completing() {
    Label words = Texts.wrapping("", "completing-words");
    words.setId(COMPLETING);
    words.textProperty().bind(model.earlierWordsProperty());
    Button correct = Texts.button(Icons.EDIT, messages.text("floor.act.correct"), Look.SMALL);
    correct.setOnAction(event -> floor.correct());
    correct.setMinWidth(USE_PREF_SIZE);
    Button back = Texts.button(messages.text("floor.back"), Look.SMALL);
    Texts.keyed(back, "Esc");
    back.setOnAction(event -> model.back());
    back.visibleProperty().bind(floor.speaking().somebodyProperty());
    back.managedProperty().bind(back.visibleProperty());
    HBox box = new HBox(Icons.HISTORY.node("accent"), words, Texts.spring(), correct, back);
    box.getStyleClass().add("completing");
    HBox.setHgrow(words, Priority.ALWAYS);
    box.visibleProperty().bind(model.earlierProperty());
    box.managedProperty().bind(model.earlierProperty());
    return box;
  }

  private Label problem() {
    Label problem = Texts.wrapping("", "field-message", Look.BAD, "capture-problem");
    problem.textProperty().bind(model.problemProperty());
    problem.managedProperty().bind(model.problemProperty().isNotEmpty());
    return problem;
  }

  /** The note that is not for the minutes: there when it is written or asked for. */
  private HBox noteBox() {
    note.setId(NOTE);
    note.setWrapText(true);
    note.setPrefRowCount(1);
    note.getStyleClass().add("private-note");
    note.setPromptText(messages.text("floor.note.prompt"));
    note.setAccessibleText(messages.text("floor.note.prompt"));
    HBox box = new HBox(Icons.LOCK.node(Look.MUTED), note);
    HBox.setHgrow(note, Priority.ALWAYS);
    box.getStyleClass().add("private-note-box");
    box.managedProperty().bind(box.visibleProperty());
    box.setVisible(false);
    model
        .noteProperty()
        .subscribe(now -> {
          showing = true;
          if (!now.equals(note.getText())) {
            note.setText(now);
          }
          showing = false;
          box.setVisible(!now.isEmpty() || note.isFocused());
        });
    note.textProperty()
        .subscribe(now -> {
          if (!showing) {
            model.typedNote(now);
          }
        });
    note.focusedProperty()
        .subscribe((before, focused) -> {
          if (!focused) {
            model.flush();
            box.setVisible(!note.getText().isEmpty());
          }
        });
    return box;
  }

  private void showNote() {
    note.getParent().setVisible(true);
    note.requestFocus();
  }

  /**
   * Alt and the arrows go through the item's interventions; Escape goes back to the current one.
   */
  private void key(KeyEvent event) {
    boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
    if (arrow && event.isAltDown() && !event.isShortcutDown()) {
      model.step(event.getCode() == KeyCode.UP);
      text.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && model.earlierProperty().get()) {
      model.back();
      text.requestFocus();
      event.consume();
    }
  }
}
