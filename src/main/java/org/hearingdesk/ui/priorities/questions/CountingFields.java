package org.hearingdesk.ui.priorities.questions;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.CountingMethod;
import org.hearingdesk.domain.hearing.OptionOrder;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.FieldWithMessage;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Segmented;
import org.hearingdesk.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** The part of the sheet on which is chosen how ballots are counted, and how sheets are ordered. */
final class CountingFields extends VBox {
  static final String BY = "priorities-question-counting";
  static final String HELP = "priorities-question-help";
  static final String SEED = "priorities-question-seed";

  private final QuestionWords words;
  private final ComboBox<CountingMethod> by = new ComboBox<>();
  private final TextField seed = new TextField();
  private final Segmented<OptionOrder> order;
  private final FieldWithMessage byField;
  private final FieldWithMessage seedField;
  private BallotMethod ballots = BallotMethod.TOP_K;
  private Runnable chosen = () -> {};

  /**
   * @param explain asks how what is chosen counts
   */
  CountingFields(Messages messages, Runnable explain) {
    words = new QuestionWords(messages);
    by.setId(BY);
    by.setConverter(new Names());
    by.setOnAction(event -> {
      chosen.run();
      event.consume();
    });
    byField = new FieldWithMessage(messages.text("priorities.form.counting"), by);
    Button help =
        Texts.button(Icons.HELP, messages.text("priorities.form.help"), Look.QUIET, Look.SMALL);
    help.setId(HELP);
    help.setOnAction(event -> explain.run());
    seed.setId(SEED);
    seedField = new FieldWithMessage(messages.text("priorities.form.seed"), seed);
    seedField.hint(messages.text("priorities.form.seed.hint"));
    order =
        new Segmented<>(
            messages.text("priorities.form.order"), List.of(OptionOrder.values()), words::order);
    order.onChosen(this::orderChosen);
    Label hint =
        Texts.wrapping(messages.text("priorities.form.order.hint"), "field-message", "hint");
    VBox orders =
        new VBox(Texts.label(messages.text("priorities.form.order"), "field-label"), order, hint);
    orders.getStyleClass().add("field-with-message");
    VBox counting = new VBox(byField, help);
    counting.getStyleClass().add(Look.GAP_4);
    getChildren().addAll(counting, orders, seedField);
    getStyleClass().addAll(Look.GAP_16, "question-fields");
  }

  /** Called each time a person chooses how is counted. */
  void onChosen(Runnable act) {
    chosen = act;
  }

  void fill(QuestionForm form) {
    offer(form.method(), form.by());
    order.choose(form.order());
    seed.setText(form.seed());
    orderChosen(form.order());
  }

  /** Offers the ways to count these ballots, the usual one chosen. */
  void offer(BallotMethod method) {
    offer(method, CountingMethod.usual(method));
  }

  private void offer(BallotMethod method, CountingMethod choice) {
    ballots = method;
    Runnable told = chosen;
    chosen = () -> {};
    by.getItems().setAll(CountingMethod.of(method));
    by.setValue(choice);
    chosen = told;
    by.setDisable(by.getItems().size() < 2);
  }

  CountingMethod by() {
    return Optional.ofNullable(by.getValue()).orElse(CountingMethod.usual(ballots));
  }

  OptionOrder order() {
    return Optional.ofNullable(order.valueProperty().get()).orElse(OptionOrder.AS_LISTED);
  }

  String seed() {
    return seed.getText();
  }

  private void orderChosen(OptionOrder now) {
    seedField.setVisible(now != OptionOrder.AS_LISTED);
    seedField.setManaged(seedField.isVisible());
  }

  /** Shows why the question was refused, where it was for one of these fields. */
  boolean refuse(String field, Optional<String> why) {
    byField.refuse(why.filter(w -> field.equals("counting")));
    seedField.refuse(why.filter(w -> field.equals("seed")));
    return field.equals("counting") || field.equals("seed");
  }

  private final class Names extends StringConverter<CountingMethod> {
    @Override
    public String toString(@Nullable CountingMethod method) {
      return method == null ? "" : words.counting(method, ballots);
    }

    @Override
    public @Nullable CountingMethod fromString(String name) {
      return by.getItems().stream()
          .filter(method -> toString(method).equals(name))
          .findFirst()
          .orElse(null);
    }
  }
}
