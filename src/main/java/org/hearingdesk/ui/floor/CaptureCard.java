package org.hearingdesk.ui.floor;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.FormText;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** What is being said: the text, what is marked in it, and the tools. */
final class CaptureCard extends StackPane implements CaptureActs.Hands {
  static final String COMPLETING = "floor-completing";
  static final String NOTE = "floor-note";
  static final String SPEAKS_TOO = "floor-speaks-too";

  private static final PseudoClass EARLIER = PseudoClass.getPseudoClass("earlier");

  private final FloorViewModel floor;
  private final CaptureViewModel model;
  private final Messages messages;
  private final CaptureText text;
  private final CaptureTools tools;
  private final VoicesBox voices;
  private final MarksBox marks;
  private final FormText note = new FormText();
  private final BooleanProperty narrow = new SimpleBooleanProperty();
  private boolean showing;

  CaptureCard(FloorViewModel floor, Messages messages) {
    this.floor = floor;
    this.model = floor.capture();
    this.messages = messages;
    text = new CaptureText(model, messages);
    CaptureHint hint = new CaptureHint(model.typedSigns(), text, messages);
    voices = new VoicesBox(model.voices(), messages, text::requestFocus);
    Card card = new Card(messages.text("floor.capture")).besideTitle(hint).headEnd(speaksToo());
    card.titleProperty()
        .bind(
            Bindings.when(hint.visibleProperty().and(narrow))
                .then("")
                .otherwise(messages.text("floor.capture")));
    card.noteProperty()
        .bind(Bindings.when(hint.visibleProperty()).then("").otherwise(model.keepingProperty()));
    tools = new CaptureTools(model.signs(), messages, this);
    marks = new MarksBox(model, messages, voices, noteBox());
    card.part(completing()).body(text).part(problem(), marks);
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

  /** Where there is little room, what a key would do stands in place of the title. */
  void narrow(boolean now) {
    narrow.set(now);
    tools.narrow(now);
  }

  @Override
  public void toText() {
    text.requestFocus();
  }

  @Override
  public void toVoices() {
    voices.ask();
    marks.setVvalue(marks.getVmin());
  }

  @Override
  public void toTopic() {
    tools.focusTopic();
  }

  @Override
  public void toAttribution() {
    tools.showAttribution();
  }

  @Override
  public void quote() {
    text.quote();
    text.requestFocus();
  }

  @Override
  public void mark(Mark mark) {
    model.signs().mark(mark, text.getText(), text.getCaretPosition(), text.getSelectedText());
    text.requestFocus();
  }

  /** Names one more who speaks, for the mouse. */
  private Button speaksToo() {
    Button more =
        Texts.iconButton(Icons.ADD_SPEAKER, messages.text("floor.act.voices"), Look.SMALL);
    more.setId(SPEAKS_TOO);
    more.setOnAction(event -> toVoices());
    model.editingProperty().subscribe(editing -> more.setDisable(editing.isEmpty()));
    return more;
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

  @Override
  public void toNote() {
    note.getParent().setVisible(true);
    note.requestFocus();
    marks.setVvalue(marks.getVmax());
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
    } else if (event.getCode() == KeyCode.ESCAPE && note.isFocused()) {
      text.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE
        && !(event.getTarget() instanceof TextField)
        && model.earlierProperty().get()) {
      model.back();
      text.requestFocus();
      event.consume();
    }
  }
}
