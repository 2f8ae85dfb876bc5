package org.hearingdesk.ui.minutes;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.kit.Texts;

/** Finds and replaces words in the whole of the minutes; in sight only while it is wanted. */
final class FindBar {
  static final String FIND = "minutes-find";
  static final String REPLACE = "minutes-replace";
  static final String ALL = "minutes-replace-all";

  private final FindViewModel model;
  private final TextField find = new TextField();
  private final TextField replace = new TextField();
  private final Label told = Texts.label("", Look.TYPE_12, Look.MUTED, Look.NUMBERS);
  private final Button next;
  private final Button previous;
  private final Button one;
  private final Button all;
  private final BarAbovePage bar;

  /**
   * @param closed gives the keyboard back to the text
   */
  FindBar(FindViewModel model, Messages messages, Runnable closed) {
    this.model = model;
    next = Texts.iconButton(Icons.DOWN, messages.text("minutes.find.next"));
    previous = Texts.iconButton(Icons.UP, messages.text("minutes.find.previous"));
    one = Texts.button(messages.text("minutes.find.replace_one"), Look.SMALL);
    all = Texts.button(messages.text("minutes.find.replace_all"), Look.SMALL);
    Button close = Texts.iconButton(Icons.REMOVE, messages.text("minutes.find.close"));
    field(find, FIND, messages.text("minutes.find.words"));
    field(replace, REPLACE, messages.text("minutes.find.by"));
    find.textProperty().subscribe(model::look);
    find.setOnAction(event -> model.next());
    replace.setOnAction(event -> model.replace(replace.getText()));
    all.setId(ALL);
    next.setOnAction(event -> model.next());
    previous.setOnAction(event -> model.previous());
    one.setOnAction(event -> model.replace(replace.getText()));
    all.setOnAction(event -> model.replaceAll(replace.getText()));
    bar = new BarAbovePage(closed, find, previous, next, replace, one, all, told, close);
    close.setOnAction(event -> bar.close());
    bar.node().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private static void field(TextField field, String id, String name) {
    field.setId(id);
    field.setPromptText(name);
    field.setAccessibleText(name);
  }

  Node node() {
    return bar.node();
  }

  void attach(Subscriptions subscriptions) {
    subscriptions.listen(model.wordsProperty(), told::setText);
    subscriptions.listen(
        model.anyProperty(),
        found -> {
          for (Button each : new Button[] {next, previous, one, all}) {
            each.setDisable(!found);
          }
        });
  }

  void open() {
    bar.open();
    model.look(find.getText());
    find.requestFocus();
    find.selectAll();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
      model.previous();
      event.consume();
    }
  }
}
