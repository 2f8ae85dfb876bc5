package org.hearingdesk.ui.prepare.form;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.FieldWithMessage;
import org.hearingdesk.ui.kit.FormText;

/** A field of a form: handed in after a pause in typing, with Enter, and when it is left. */
final class DetailInput {
  private static final Duration PAUSE = Duration.millis(500);

  private final DetailsViewModel model;
  private final DetailField name;
  private final TextInputControl input;
  private final FieldWithMessage field;
  private final PauseTransition pause = new PauseTransition(PAUSE);

  private DetailInput(
      Messages messages, DetailsViewModel model, DetailField name, TextInputControl input) {
    this.model = model;
    this.name = name;
    this.input = input;
    this.field = new FieldWithMessage(messages.text("prepare.details." + name.key()), input);
    String hint = "prepare.details." + name.key() + ".hint";
    if (messages.has(hint)) {
      field.hint(messages.text(hint));
    }
    input.setId("details-" + name.key().replace('_', '-'));
    input.setText(model.textProperty(name).get());
    model.textProperty(name).subscribe((before, now) -> show(now));
    model
        .faultProperty(name)
        .subscribe(fault -> field.refuse(fault.isEmpty() ? Optional.empty() : Optional.of(fault)));
    pause.setOnFinished(event -> model.handIn(name));
    input.textProperty().subscribe((before, now) -> typed(now));
    input
        .focusedProperty()
        .subscribe((before, now) -> {
          if (!now) {
            pause.stop();
            model.leave(name);
          }
        });
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  static FieldWithMessage line(Messages messages, DetailsViewModel model, DetailField name) {
    return new DetailInput(messages, model, name, new TextField()).field;
  }

  static FieldWithMessage area(Messages messages, DetailsViewModel model, DetailField name) {
    FormText area = new FormText();
    area.setPrefRowCount(4);
    return new DetailInput(messages, model, name, area).field;
  }

  private void show(String text) {
    if (!input.getText().equals(text)) {
      input.setText(text);
    }
  }

  private void typed(String text) {
    if (!model.textProperty(name).get().equals(text)) {
      model.textProperty(name).set(text);
      // The clock of a burst runs on while somebody types, so that a pause is not needed.
      if (pause.getStatus() != Animation.Status.RUNNING) {
        pause.playFromStart();
      }
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && input instanceof TextField) {
      model.handIn(name);
    } else if (event.getCode() == KeyCode.ESCAPE) {
      model.putBack(name);
    }
  }
}
