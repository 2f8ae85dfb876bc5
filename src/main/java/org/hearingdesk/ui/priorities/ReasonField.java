package org.hearingdesk.ui.priorities;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.FieldWithMessage;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** A line that opens under a head and asks why, before something is done that needs a reason. */
final class ReasonField extends VBox {
  static final String FIELD = "priorities-reason";

  /** What is done with the reason; it is told the refusal in words, or nothing. */
  interface Deed extends BiConsumer<String, Consumer<Optional<String>>> {}

  private final Messages messages;

  ReasonField(Messages messages) {
    this.messages = messages;
    getStyleClass().add("reason-field");
    managedProperty().bind(visibleProperty());
    close();
  }

  /** Asks for a reason; Enter does it, Escape leaves it. */
  void ask(String question, String act, Deed deed) {
    TextField field = new TextField();
    field.setId(FIELD);
    FieldWithMessage reason = new FieldWithMessage(question, field);
    Button go = Texts.button(act, Look.PRIMARY);
    go.setOnAction(
        event -> deed.accept(field.getText().strip(), refusal -> answered(reason, refusal)));
    Button cancel = Texts.button(messages.text("priorities.form.cancel"), Look.QUIET);
    cancel.setOnAction(event -> close());
    field.setOnAction(event -> go.fire());
    HBox row = new HBox(reason, go, cancel);
    row.getStyleClass().add("reason-row");
    HBox.setHgrow(reason, Priority.ALWAYS);
    row.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
    getChildren().setAll(row);
    setVisible(true);
    field.requestFocus();
  }

  private void answered(FieldWithMessage reason, Optional<String> refusal) {
    reason.refuse(refusal);
    if (refusal.isEmpty()) {
      close();
    }
  }

  void close() {
    setVisible(false);
    getChildren().clear();
  }
}
