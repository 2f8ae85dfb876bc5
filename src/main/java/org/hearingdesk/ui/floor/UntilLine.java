package org.hearingdesk.ui.floor;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** The small line in place that says until when and why the hearing stands still. */
final class UntilLine extends VBox {
  static final String UNTIL = "floor-until";
  static final String REASON = "floor-interruption-reason";
  static final String SAY = "floor-until-say";

  private final StandstillViewModel model;
  private final TextField until = new TextField();
  private final TextField reason = new TextField();

  UntilLine(StandstillViewModel model, Messages messages) {
    this.model = model;
    until.setId(UNTIL);
    reason.setId(REASON);
    HBox untilBox = named(messages.text("floor.until"), until, "until-field");
    until.setPromptText(messages.text("floor.until.prompt"));
    HBox reasonBox = named(messages.text("floor.reason"), reason, "interruption-reason");
    reason.setPromptText(messages.text("floor.reason.prompt"));
    Button say = Texts.button(messages.text("floor.until.say"), Look.SMALL);
    say.setId(SAY);
    say.setOnAction(event -> say());
    until.setOnAction(event -> say());
    reason.setOnAction(event -> say());
    FlowPane fields = new FlowPane(untilBox, reasonBox, say);
    fields.getStyleClass().add("until-fields");
    fields.prefWrapLengthProperty().bind(widthProperty());
    Label problem = Texts.wrapping("", "field-message", Look.BAD);
    problem.textProperty().bind(model.problemProperty());
    problem.managedProperty().bind(model.problemProperty().isNotEmpty());
    getChildren().addAll(fields, problem);
    getStyleClass().add("until-line");
    managedProperty().bind(visibleProperty());
    model.untilProperty().subscribe(until::setText);
    model.reasonProperty().subscribe(reason::setText);
    model
        .kindProperty()
        .subscribe(kind -> {
          setVisible(kind != StandstillViewModel.Kind.NOTHING);
          reasonBox.setVisible(kind == StandstillViewModel.Kind.INTERRUPTION);
          reasonBox.setManaged(kind == StandstillViewModel.Kind.INTERRUPTION);
        });
  }

  private static HBox named(String words, TextField field, String styleClass) {
    Label label = Texts.label(words, Look.MUTED);
    label.setLabelFor(field);
    label.setMinWidth(USE_PREF_SIZE);
    field.setAccessibleText(words);
    field.getStyleClass().add(styleClass);
    return Texts.row(label, field);
  }

  private void say() {
    model.say(until.getText(), reason.getText());
  }

  /** Puts the cursor where is said until when. */
  void focus() {
    until.requestFocus();
    until.selectAll();
  }
}
