package org.hearingdesk.ui.prepare;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.prepare.table.Column;
import org.hearingdesk.ui.prepare.table.Sort;

/** The line under the participants: how many of them are in sight, in which order, and where. */
final class RowsFoot extends HBox {
  private final Messages messages;
  private final PrepareViewModel model;
  private final Label rows = Texts.label("", "foot-note");
  private final Label where = Texts.label("", "foot-note");

  RowsFoot(Messages messages, PrepareViewModel model) {
    this.messages = messages;
    this.model = model;
    HBox.setHgrow(this, Priority.ALWAYS);
    getStyleClass().add("rows-foot");
    rows.setMinWidth(0);
    where.setMinWidth(USE_PREF_SIZE);
    KeyHint arrive = new KeyHint("Alt H", messages.text("prepare.hint.arrive"));
    getChildren().addAll(rows, Texts.spring(), arrive, where);
    model.participants().rows().subscribe(this::show);
    model.participants().sortProperty().subscribe(sort -> show());
    model.hearingProperty().subscribe(hearing -> show());
  }

  private void show() {
    int inSight = model.participants().rows().size();
    int total = model.participants().totalProperty().get();
    Sort sort = model.participants().sortProperty().get();
    String order =
        model.participants().kind().columns().stream()
            .filter(column -> column.key().equals(sort.column()))
            .map(Column::title)
            .findFirst()
            .map(title -> messages.text("prepare.note.sorted", title))
            .orElse("");
    rows.setText(messages.text("prepare.note.rows", inSight, total) + order);
    where.setText(Sections.whereabouts(messages, model.hearingProperty().get()));
  }
}
