package org.hearingdesk.ui.room;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.FieldWithMessage;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** Where a pause card is written: its words, until when, Enter. */
final class PauseCardForm extends VBox {
  static final String WORDS = "room-card-words";
  static final String UNTIL = "room-card-until";
  static final String SHOW = "room-card-show";

  private final PauseCardViewModel model;
  private final TextField words = new TextField();

  PauseCardForm(PauseCardViewModel model, Messages messages) {
    this.model = model;
    words.setId(WORDS);
    words.textProperty().bindBidirectional(model.wordsProperty());
    TextField until = new TextField();
    until.setId(UNTIL);
    until.getStyleClass().add(Look.NUMBERS);
    until.textProperty().bindBidirectional(model.untilProperty());
    FieldWithMessage what = new FieldWithMessage(messages.text("room.card.words"), words);
    FieldWithMessage when = new FieldWithMessage(messages.text("room.card.until"), until);
    when.getStyleClass().add("room-card-until");
    model.wordsTroubleProperty().subscribe(text -> what.refuse(trouble(text)));
    model.untilTroubleProperty().subscribe(text -> when.refuse(trouble(text)));
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox fields = new HBox(what, when);
    fields.getStyleClass().add("room-card-fields");
    getChildren().addAll(fields, buttons(messages));
    getStyleClass().add("room-card-form");
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private static Optional<String> trouble(String text) {
    return Optional.of(text).filter(words -> !words.isEmpty());
  }

  private FlowPane buttons(Messages messages) {
    FlowPane row = new FlowPane();
    row.getStyleClass().add(Look.GAP_8);
    for (String usual :
        new String[] {messages.text("room.card.break"), messages.text("room.card.lunch")}) {
      Button button = Texts.button(usual, Look.SMALL);
      button.setOnAction(event -> model.suggest(usual));
      row.getChildren().add(button);
    }
    Button show = Texts.button(messages.text("room.card.show"), Look.SMALL, Look.PRIMARY);
    show.setId(SHOW);
    show.setOnAction(event -> model.show());
    Button cancel = Texts.button(messages.text("room.card.cancel"), Look.SMALL, Look.QUIET);
    cancel.setOnAction(event -> model.cancel());
    row.getChildren().addAll(show, cancel);
    return row;
  }

  private void key(KeyEvent event) {
    boolean inField = event.getTarget() instanceof TextField;
    if (event.getCode() == KeyCode.ESCAPE) {
      model.cancel();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && inField && !event.isShortcutDown()) {
      model.show();
      event.consume();
    }
  }

  void focus() {
    words.requestFocus();
    words.selectAll();
  }
}
