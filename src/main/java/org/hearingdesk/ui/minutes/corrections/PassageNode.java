package org.hearingdesk.ui.minutes.corrections;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.CorrectionVerdict;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.FieldWithMessage;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** A passage with what the delegation wants, and the buttons by which it is decided. */
final class PassageNode extends VBox {
  static final String ACCEPT = "minutes-correction-accept-";
  static final String PART = "minutes-correction-part-";
  static final String DECLINE = "minutes-correction-decline-";
  static final String TEXT = "minutes-correction-text";
  static final String REASON = "minutes-correction-reason";
  static final String SAVE = "minutes-correction-save";

  private final CorrectionsViewModel model;
  private final Messages messages;
  private final PassageRow row;
  private final VBox form = new VBox();

  PassageNode(CorrectionsViewModel model, Messages messages, PassageRow row) {
    this.model = model;
    this.messages = messages;
    this.row = row;
    getStyleClass().add("correction-passage");
    getChildren().addAll(head(), new DiffFlow(row.stretches(), messages));
    if (row.movedOn()) {
      Label moved =
          Texts.wrapping(messages.text("minutes.corrections.moved_on"), Look.TYPE_12, Look.WARN);
      moved.setGraphic(Icons.WARNING.node(Look.WARN));
      getChildren().add(moved);
    }
    row.verdict().ifPresent(verdict -> getChildren().add(decided(verdict)));
    if (row.corrected()) {
      getChildren().add(acts());
    }
    form.getStyleClass().add("correction-form");
    form.managedProperty().bind(form.visibleProperty());
    form.setVisible(false);
    getChildren().add(form);
  }

  private HBox head() {
    Label number =
        Texts.label(messages.text("minutes.corrections.passage", row.number()), Look.SEMIBOLD);
    number.setMinWidth(USE_PREF_SIZE);
    Label where = Texts.wrapping(row.where(), Look.TYPE_12, Look.MUTED);
    HBox head = Texts.row(number, where);
    head.getStyleClass().add("correction-head");
    return head;
  }

  private Label decided(CorrectionVerdict verdict) {
    Label label = Texts.wrapping(row.decided(), "correction-verdict", key(verdict));
    label.setGraphic(
        switch (verdict) {
          case ACCEPTED -> Icons.DONE.node();
          case PARTLY_ACCEPTED -> Icons.EDIT.node();
          case DECLINED -> Icons.REMOVE.node();
        });
    return label;
  }

  private FlowPane acts() {
    Button accept =
        Texts.button(Icons.CHECK, messages.text("minutes.corrections.accept"), Look.SMALL);
    accept.setId(ACCEPT + row.number());
    accept.setOnAction(event -> model.accept(row));
    Button part =
        Texts.button(
            Icons.EDIT, messages.text("minutes.corrections.accept_part"), Look.QUIET, Look.SMALL);
    part.setId(PART + row.number());
    part.setOnAction(event -> askForPart());
    Button decline =
        Texts.button(
            Icons.REMOVE, messages.text("minutes.corrections.decline"), Look.QUIET, Look.SMALL);
    decline.setId(DECLINE + row.number());
    decline.setOnAction(event -> askForReason());
    FlowPane acts = new FlowPane(accept, part, decline);
    acts.getStyleClass().add("correction-acts");
    for (Button each : new Button[] {accept, part, decline}) {
      each.setAccessibleText(
          messages.text("minutes.corrections.of_passage", each.getText(), row.number()));
      each.disableProperty().bind(model.editableProperty().not());
    }
    return acts;
  }

  private void askForPart() {
    TextArea text = new TextArea(row.wanted());
    text.setId(TEXT);
    text.setWrapText(true);
    text.setPrefRowCount(4);
    TextField reason = reason();
    open(
        "minutes.corrections.save_part",
        () -> model.acceptInPart(row, text.getText().replaceAll("\\s+", " "), reason.getText()),
        reason,
        new FieldWithMessage(messages.text("minutes.corrections.text"), text),
        new FieldWithMessage(messages.text("minutes.corrections.reason_part"), reason));
    text.requestFocus();
  }

  private void askForReason() {
    TextField reason = reason();
    open(
        "minutes.corrections.save_decline",
        () -> model.decline(row, reason.getText()),
        reason,
        new FieldWithMessage(messages.text("minutes.corrections.reason_decline"), reason));
    reason.requestFocus();
  }

  private static TextField reason() {
    TextField reason = new TextField();
    reason.setId(REASON);
    return reason;
  }

  /** Opens the fields; Enter in the reason saves, Escape closes. */
  private void open(String key, Runnable save, TextField reason, FieldWithMessage... fields) {
    Button go = Texts.button(messages.text(key), Look.PRIMARY, Look.SMALL);
    go.setId(SAVE);
    go.setOnAction(event -> save.run());
    go.disableProperty().bind(model.editableProperty().not().or(reason.textProperty().isEmpty()));
    reason.setOnAction(event -> go.fire());
    Button cancel =
        Texts.button(messages.text("minutes.corrections.cancel"), Look.QUIET, Look.SMALL);
    cancel.setOnAction(event -> form.setVisible(false));
    form.getChildren().setAll(fields);
    form.getChildren().add(Texts.row(go, cancel));
    form.setOnKeyPressed(this::closeOnEscape);
    form.setVisible(true);
  }

  private void closeOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      form.setVisible(false);
      event.consume();
    }
  }

  private static String key(CorrectionVerdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }
}
