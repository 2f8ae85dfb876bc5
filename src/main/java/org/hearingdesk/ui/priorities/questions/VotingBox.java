package org.hearingdesk.ui.priorities.questions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.FieldWithMessage;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Segmented;
import org.hearingdesk.ui.kit.Texts;

/** The fields that say how the rounds of a question are held. */
final class VotingBox extends VBox {
  static final String PROXIES = "priorities-question-proxies";
  static final String QUORUM = "priorities-question-quorum";
  static final String ABSTENTIONS = "priorities-question-abstentions";

  private final Messages messages;
  private final Segmented<VotingForm> form;
  private final Label words = Texts.wrapping("", "field-message", "hint");
  private final CheckBox abstentions;
  private final TextField proxies = new TextField();
  private final TextField quorum = new TextField();
  private final FieldWithMessage proxiesField;
  private final FieldWithMessage quorumField;

  /**
   * @param chosen told of each form that a person chooses
   */
  VotingBox(Messages messages, Consumer<VotingForm> chosen) {
    this.messages = messages;
    QuestionWords questionWords = new QuestionWords(messages);
    form =
        new Segmented<>(
            messages.text("priorities.form.form"),
            List.of(VotingForm.NAMED, VotingForm.SECRET, VotingForm.HANDS),
            questionWords::form);
    abstentions = new CheckBox(messages.text("priorities.form.abstentions"));
    abstentions.setId(ABSTENTIONS);
    proxies.setId(PROXIES);
    quorum.setId(QUORUM);
    proxiesField = new FieldWithMessage(messages.text("priorities.form.proxies"), proxies);
    proxiesField.hint(messages.text("priorities.form.proxies.hint"));
    quorumField = new FieldWithMessage(messages.text("priorities.form.quorum"), quorum);
    quorumField.hint(messages.text("priorities.form.quorum.hint"));
    form.onChosen(next -> {
      say(next);
      chosen.accept(next);
    });
    Label head = Texts.label(messages.text("priorities.form.form"), "field-label");
    VBox first = new VBox(head, form, words);
    first.getStyleClass().add("field-with-message");
    HBox numbers = new HBox(proxiesField, quorumField);
    numbers.getStyleClass().add(Look.GAP_16);
    HBox.setHgrow(proxiesField, Priority.ALWAYS);
    HBox.setHgrow(quorumField, Priority.ALWAYS);
    abstentions.managedProperty().bind(abstentions.visibleProperty());
    proxiesField.managedProperty().bind(proxiesField.visibleProperty());
    getStyleClass().add(Look.GAP_16);
    getChildren().addAll(first, abstentions, numbers);
  }

  VotingForm form() {
    return Objects.requireNonNullElse(form.valueProperty().get(), VotingForm.NAMED);
  }

  VotingFields fields() {
    return new VotingFields(form(), abstentions.isSelected(), proxies.getText(), quorum.getText());
  }

  void fill(VotingFields fields) {
    form.choose(fields.form());
    abstentions.setSelected(fields.abstentions());
    proxies.setText(fields.proxies());
    quorum.setText(fields.quorum());
    say(fields.form());
  }

  /** Shows a refusal beside the field that it is about. */
  void refuse(String field, Optional<String> reason) {
    proxiesField.refuse(reason.filter(any -> field.equals("proxies")));
    quorumField.refuse(reason.filter(any -> field.equals("quorum")));
  }

  private void say(VotingForm now) {
    words.setText(
        messages.text(
            switch (now) {
              case NAMED -> "priorities.form.form.named";
              case SECRET -> "priorities.form.form.secret";
              case HANDS -> "priorities.form.form.hands";
            }));
    abstentions.setVisible(now == VotingForm.HANDS);
    proxiesField.setVisible(now != VotingForm.HANDS);
  }
}
