package org.hearingdesk.ui.minutes.corrections;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.DocumentLanguages;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.DateText;
import org.hearingdesk.ui.kit.FieldWithMessage;
import org.hearingdesk.ui.kit.LanguageNames;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** Until when answers are taken and in which language the sheets are written, before they are. */
final class SendForm extends VBox {
  static final String UNTIL = "minutes-corrections-until";
  static final String LANGUAGE = "minutes-corrections-language";
  static final String GO = "minutes-corrections-send-go";

  private final CorrectionsViewModel model;
  private final CorrectionFiles files;
  private final Messages messages;
  private final DateText dates;
  private final TextField until = new TextField();
  private final FieldWithMessage untilField;
  private final ComboBox<Locale> language = new ComboBox<>();

  SendForm(CorrectionsViewModel model, CorrectionFiles files, Messages messages) {
    this.model = model;
    this.files = files;
    this.messages = messages;
    this.dates = new DateText(messages.locale());
    until.setId(UNTIL);
    untilField = new FieldWithMessage(messages.text("minutes.corrections.until"), until);
    language.setId(LANGUAGE);
    language.getItems().setAll(DocumentLanguages.all());
    language.setConverter(new LanguageNames(messages));
    language.setValue(Locale.ENGLISH);
    getStyleClass().add("corrections-send");
    Button go = Texts.button(messages.text("minutes.corrections.send_go"), Look.PRIMARY);
    go.setId(GO);
    go.setOnAction(event -> send());
    until.setOnAction(event -> send());
    Button cancel = Texts.button(messages.text("minutes.corrections.cancel"), Look.QUIET);
    cancel.setOnAction(event -> setVisible(false));
    FlowPane buttons = new FlowPane(go, cancel);
    buttons.getStyleClass().add("correction-acts");
    getChildren()
        .addAll(
            Texts.wrapping(messages.text("minutes.corrections.send_what"), Look.INK_2),
            untilField,
            new FieldWithMessage(messages.text("minutes.corrections.language"), language),
            buttons);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        setVisible(false);
        event.consume();
      }
    });
  }

  void open() {
    if (!isVisible()) {
      until.setText(model.suggestedDay().toString());
      untilField.refuse(Optional.empty());
      setVisible(true);
    }
    until.requestFocus();
    until.selectAll();
  }

  private void send() {
    Optional<LocalDate> day = dates.parse(until.getText());
    untilField.refuse(
        day.isPresent()
            ? Optional.empty()
            : Optional.of(messages.text("minutes.corrections.until_wrong")));
    day.ifPresent(last ->
        files
            .folder(messages.text("minutes.corrections.folder"))
            .ifPresent(folder -> {
              setVisible(false);
              model.send(folder, last, language.getValue());
            }));
  }
}
