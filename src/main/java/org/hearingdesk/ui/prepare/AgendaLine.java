package org.hearingdesk.ui.prepare;

import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.Outcome;

/** Where an agenda is typed line by line; several pasted lines become several items. */
final class AgendaLine extends VBox {
  static final String FIELD = "agenda-line";

  private final Messages messages;
  private final PrepareViewModel model;
  private final Field field = new Field();

  AgendaLine(Messages messages, PrepareViewModel model) {
    this.messages = messages;
    this.model = model;
    getStyleClass().add("line-entry");
    field.setId(FIELD);
    field.setPromptText(messages.text("prepare.agenda.line"));
    field.setAccessibleText(messages.text("prepare.agenda.line.name"));
    field.setOnAction(event -> submit(field.getText()));
    getChildren().add(field);
  }

  /** Takes the lines in the clipboard as items. */
  void paste() {
    String lines = Clipboard.getSystemClipboard().getString();
    if (lines != null) {
      submit(lines);
    }
  }

  private void submit(String lines) {
    long count = lines.lines().filter(line -> !line.isBlank()).count();
    model.addAgendaLines(
        lines,
        outcome -> {
          if (outcome instanceof Outcome.Done) {
            field.clear();
          }
          if (count > 1) {
            model.toasts().done(messages.count("prepare.agenda.added", count), outcome);
          } else {
            model.toasts().refusal(outcome);
          }
        });
  }

  /** A single-line field would join pasted lines; here they stay lines. */
  private final class Field extends TextField {
    @Override
    public void paste() {
      String text = Clipboard.getSystemClipboard().getString();
      if (text != null && text.strip().lines().count() > 1) {
        submit(text);
      } else {
        super.paste();
      }
    }
  }
}
