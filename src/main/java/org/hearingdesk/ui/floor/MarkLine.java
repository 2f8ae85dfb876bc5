package org.hearingdesk.ui.floor;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Chip;
import org.hearingdesk.ui.kit.Texts;

/**
 * One mark: its chip, and its wording, which a click turns into a field. While somebody rewords it,
 * nothing that happens elsewhere takes the field away.
 */
final class MarkLine extends HBox {
  private final CaptureSignsViewModel model;
  private final Messages messages;
  private final Button wording = Texts.button("", "mark-wording");
  private final TextField field = new TextField();
  private MarkRow row;
  private boolean rewording;

  MarkLine(CaptureSignsViewModel model, Messages messages, MarkRow row) {
    this.model = model;
    this.messages = messages;
    this.row = row;
    getStyleClass().add("mark-row");
    Chip chip =
        new Chip(MarksBox.kind(row.mark()), row.words())
            .removable(
                messages.text("floor.mark.remove", row.words()), () -> model.remove(this.row));
    wording.setWrapText(true);
    wording.setMinHeight(USE_PREF_SIZE);
    wording.setMaxWidth(Double.MAX_VALUE);
    wording.setOnAction(event -> reword());
    HBox.setHgrow(wording, Priority.ALWAYS);
    field.getStyleClass().add("mark-field");
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setOnAction(event -> enter());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    field.focusedProperty().subscribe((before, focused) -> left(focused));
    getChildren().setAll(chip, wording);
    show(row);
  }

  /** Shows the mark as it is now. */
  void show(MarkRow now) {
    row = now;
    String shown = now.wording().isEmpty() ? messages.text("floor.mark.no_wording") : now.wording();
    String name = messages.text("floor.mark.reword", now.words(), shown);
    wording.setText(shown);
    wording.setAccessibleText(name);
    field.setAccessibleText(name);
  }

  private void reword() {
    rewording = true;
    model.hold(row);
    field.setText(row.wording());
    getChildren().set(1, field);
    field.requestFocus();
    field.selectAll();
  }

  private void enter() {
    keep();
    wording.requestFocus();
  }

  private void left(boolean focused) {
    if (!focused) {
      keep();
    }
  }

  /** Whatever was typed is kept when the field is left, by Enter or for something else. */
  private void keep() {
    if (rewording) {
      rewording = false;
      getChildren().set(1, wording);
      if (!field.getText().equals(row.wording())) {
        model.reword(row, field.getText());
      }
    }
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      rewording = false;
      getChildren().set(1, wording);
      wording.requestFocus();
      event.consume();
    }
  }
}
