package org.hearingdesk.ui.minutes;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** Asks for the address of a link or the words of a footnote, above the page. */
final class InsertBar {
  static final String FIELD = "minutes-insert-field";
  static final String DONE = "minutes-insert-done";

  private final Messages messages;
  private final TextField field = new TextField();
  private final Label name = Texts.label("", Look.SEMIBOLD);
  private final Label refused = Texts.label("", Look.TYPE_12, Look.WARN);
  private final BarAbovePage bar;
  private Function<String, Optional<String>> put = typed -> Optional.empty();

  InsertBar(Messages messages) {
    this.messages = messages;
    field.setId(FIELD);
    field.getStyleClass().add("minutes-insert-field");
    field.setOnAction(event -> done());
    Button done = Texts.button(messages.text("minutes.insert_bar.done"), Look.SMALL);
    done.setId(DONE);
    done.setOnAction(event -> done());
    Button close = Texts.iconButton(Icons.REMOVE, messages.text("minutes.insert_bar.close"));
    bar = new BarAbovePage(() -> {}, name, field, done, close, refused);
    close.setOnAction(event -> bar.close());
  }

  Node node() {
    return bar.node();
  }

  /**
   * Opens on something.
   *
   * @param what a key of the messages for what is asked
   * @param now what stands there; left empty, it is taken away
   * @param put takes what was typed, or says why not
   * @param closed gives the keyboard back
   */
  void ask(String what, String now, Function<String, Optional<String>> put, Runnable closed) {
    this.put = put;
    name.setText(messages.text(what));
    field.setAccessibleText(messages.text(what));
    field.setText(now);
    refused.setText("");
    bar.open(closed);
    field.requestFocus();
    field.selectAll();
  }

  private void done() {
    Optional<String> reason = put.apply(field.getText());
    refused.setText(reason.orElse(""));
    if (reason.isEmpty()) {
      bar.close();
    }
  }
}
