package org.hearingdesk.ui.priorities.gathering;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Announcer;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/**
 * What was raised at the left, the options at the right, below them where the chosen row was
 * raised. The arrows go from one list to the other.
 */
public final class GatheringView {
  public static final String RAISED = "gathering-raised";
  public static final String OPTIONS = "gathering-options";
  public static final String LINE = "gathering-line";
  public static final String FILTER = "gathering-filter";
  public static final String WORDS = "gathering-words";

  private final GatheringViewModel model;
  private final Messages messages;
  private final RaisedCard raised;
  private final OptionsCard options;
  private final Runnable close;
  private final Label question = Texts.wrapping("", "gathering-question");
  private final Label open = Texts.wrapping("", Look.INK_2, Look.TYPE_12);

  /**
   * @param close goes back to the questions
   */
  public GatheringView(GatheringViewModel model, Messages messages, Runnable close) {
    this.model = model;
    this.messages = messages;
    this.close = close;
    raised = new RaisedCard(model, messages);
    options = new OptionsCard(model, messages);
  }

  /** The whole of it; asked for once. */
  public Node build() {
    HBox lists = new HBox(raised.build(), options.build());
    lists.getStyleClass().add("gathering-lists");
    lists.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
    VBox.setVgrow(lists, Priority.ALWAYS);
    lists.setMinHeight(0);
    VBox all = new VBox(head(), lists, new TracePane(model, messages));
    all.getStyleClass().add("gathering");
    all.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    beside(raised.list(), KeyCode.RIGHT, options.list());
    beside(options.list(), KeyCode.LEFT, raised.list());
    return all;
  }

  private Node head() {
    Button back = Texts.button(Icons.BACK, messages.text("gathering.back"), Look.QUIET, Look.SMALL);
    back.setOnAction(event -> close.run());
    back.setMinWidth(Button.USE_PREF_SIZE);
    Label note = Texts.wrapping("", "gathering-note");
    note.textProperty().bind(model.noteProperty());
    note.managedProperty().bind(note.textProperty().isNotEmpty());
    open.managedProperty().bind(open.textProperty().isNotEmpty());
    VBox words = new VBox(question, open, note, new Announcer(model.noteProperty()));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    HBox head = new HBox(back, words);
    head.getStyleClass().add("gathering-head");
    return head;
  }

  private static void beside(ListView<?> list, KeyCode key, ListView<?> other) {
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
          if (event.getCode() == key && plain && list.isFocused()) {
            other.requestFocus();
            event.consume();
          }
        });
  }

  /** Before the lists see the key, which take it for themselves; words that are begun have it. */
  private void escape(KeyEvent event) {
    boolean begun =
        event.getTarget() instanceof TextInputControl field && !field.getText().isEmpty();
    if (event.getCode() == KeyCode.ESCAPE && !begun && options.list().getEditingIndex() < 0) {
      close.run();
      event.consume();
    }
  }

  /** Says which question the options are of, and whether a round is being asked meanwhile. */
  public void title(String text, boolean roundOpen) {
    question.setText(text);
    open.setText(roundOpen ? messages.text("gathering.round_open") : "");
    raised.hasItem(model.hasItem());
  }

  /** Gives the keys to the list that had them; where nothing is left to gather, to the options. */
  public void focus() {
    boolean toOptions = model.isAtOptions() || model.issues().isEmpty();
    (toOptions ? options.list() : raised.list()).requestFocus();
  }

  /** Opens the words of the option. */
  public void rename() {
    options.rename();
  }
}
