package org.hearingdesk.ui.priorities.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.OptionPair;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.FieldWithMessage;
import org.hearingdesk.ui.kit.FormText;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Segmented;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.priorities.questions.QuestionViewModel.Problem;

/** The sheet on which a question is written. Ctrl+Enter takes it, Escape puts it away. */
public final class QuestionEditor {
  public static final String TEXT = "priorities-question-text";
  public static final String OPTIONS = "priorities-question-options";
  public static final String AMOUNT = "priorities-question-amount";
  public static final String SAVE = "priorities-question-save";

  private final QuestionViewModel model;
  private final Messages messages;
  private final Runnable close;
  private final ScrollPane scroll = new ScrollPane();
  private final TextField text = new TextField();
  private final FormText options = new FormText();
  private final TextField amount = new TextField();
  private final Segmented<BallotMethod> method;
  private final Segmented<VoterKind> voters;
  private final Segmented<Weighting> weighting;
  private final CountingFields counting;
  private final Label rounds = Texts.wrapping("", Look.INK_2);
  private final VotingBox voting;
  private final Label general = Texts.wrapping("", Look.BAD);
  private final FieldWithMessage textField;
  private final FieldWithMessage optionsField;
  private final FieldWithMessage amountField;

  public QuestionEditor(QuestionViewModel model, Messages messages, Runnable close) {
    this.model = model;
    this.messages = messages;
    this.close = close;
    QuestionWords words = new QuestionWords(messages);
    textField = field("priorities.form.text", text);
    optionsField = new FieldWithMessage(messages.text("priorities.form.options"), options);
    amountField = field("priorities.form.amount", amount);
    method =
        choice(
            "priorities.form.method",
            List.of(
                BallotMethod.TOP_K,
                BallotMethod.RANKING,
                BallotMethod.RATING,
                BallotMethod.POINTS,
                BallotMethod.APPROVAL,
                BallotMethod.PAIRWISE),
            words::method);
    voters =
        choice(
            "priorities.form.voters",
            List.of(VoterKind.ORGANISATION, VoterKind.PARTICIPANT),
            words::voters);
    weighting =
        choice(
            "priorities.form.weighting",
            List.of(Weighting.EQUAL, Weighting.EQUAL_SIDES, Weighting.BY_SIDE),
            words::weighting);
    voting = new VotingBox(messages, form -> fit());
    text.setId(TEXT);
    options.setId(OPTIONS);
    amount.setId(AMOUNT);
    counting = new CountingFields(messages, this::explain);
    counting.onChosen(this::fit);
    method.onChosen(this::methodChosen);
    options.textProperty().subscribe((before, now) -> optionsField.hint(optionsHint()));
  }

  private FieldWithMessage field(String key, TextField field) {
    return new FieldWithMessage(messages.text(key), field);
  }

  private <T> Segmented<T> choice(String key, List<T> choices, Function<T, String> words) {
    return new Segmented<>(messages.text(key), choices, words);
  }

  /** The card; asked for once. */
  public Card build() {
    Button save = Texts.button(Icons.CHECK, messages.text("priorities.form.save"), Look.PRIMARY);
    save.setId(SAVE);
    save.setOnAction(event -> save());
    Texts.keyed(save, "Ctrl ⏎");
    Button cancel = Texts.button(messages.text("priorities.form.cancel"), Look.QUIET);
    cancel.setOnAction(event -> close.run());
    general.managedProperty().bind(general.textProperty().isNotEmpty());
    rounds.managedProperty().bind(rounds.textProperty().isNotEmpty());
    rounds.textProperty().bind(model.roundsProperty());
    VBox fields =
        new VBox(
            rounds,
            textField,
            optionsField,
            voting,
            labelled("priorities.form.method", method),
            amountField,
            counting,
            labelled("priorities.form.voters", voters),
            labelled("priorities.form.weighting", weighting),
            general);
    fields.getStyleClass().addAll(Look.GAP_16, Look.PAD_16, "question-fields");
    scroll.setContent(fields);
    scroll.setFitToWidth(true);
    Card card = new Card(messages.text("priorities.form.title")).large().body(scroll);
    card.foot(save, cancel);
    card.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.formProperty().subscribe(begun -> begun.ifPresent(this::fill));
    model.problemProperty().subscribe(this::refuse);
    return card;
  }

  private VBox labelled(String key, Segmented<?> choice) {
    VBox box = new VBox(Texts.label(messages.text(key), "field-label"), choice);
    box.getStyleClass().add("field-with-message");
    return box;
  }

  /** Puts the cursor where writing begins. */
  public void focus() {
    scroll.applyCss(); // what is in a scroll pane is in the window only from then on
    text.requestFocus();
    text.end();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      save();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    }
  }

  private void save() {
    model.submit(written());
  }

  /** Tells how the question would be counted as it stands in the fields. */
  public void explain() {
    model.explain(written());
  }

  private QuestionForm written() {
    return new QuestionForm(
        text.getText(),
        options.getText(),
        ballots(),
        amount.getText(),
        Optional.ofNullable(voters.valueProperty().get()).orElse(VoterKind.ORGANISATION),
        Optional.ofNullable(weighting.valueProperty().get()).orElse(Weighting.EQUAL),
        counting.by(),
        counting.order(),
        counting.seed(),
        voting.fields());
  }

  private BallotMethod ballots() {
    return Optional.ofNullable(method.valueProperty().get()).orElse(BallotMethod.TOP_K);
  }

  private void fill(QuestionForm form) {
    text.setText(form.text());
    options.setText(form.options());
    method.choose(form.method());
    amount.setText(form.amount());
    voters.choose(form.voters());
    weighting.choose(form.weighting());
    counting.fill(form);
    voting.fill(form.voting());
    fit();
  }

  /**
   * Asks only for what the form leaves open: hands are answered and counted in one way, and told by
   * side, so that no side can be made equal; secret ballots all count the same.
   */
  private void fit() {
    boolean hands = voting.form() == VotingForm.HANDS;
    boolean secret = voting.form() == VotingForm.SECRET;
    show(method.getParent(), !hands);
    show(amountField, !hands && QuestionForm.asksAmount(ballots(), counting.by()));
    show(counting, !hands);
    show(voters.getParent(), !hands);
    show(weighting.getParent(), !secret);
    weighting.offer(choice -> !hands || choice != Weighting.EQUAL_SIDES);
    if (secret || (hands && weighting.valueProperty().get() == Weighting.EQUAL_SIDES)) {
      weighting.choose(Weighting.EQUAL);
    }
    amountField.hint(amountHint());
    optionsField.hint(optionsHint());
  }

  /** How many pairs the options make, and when that is too much for a person. */
  private String optionsHint() {
    int written = (int) options.getText().lines().filter(line -> !line.isBlank()).count();
    if (voting.form() == VotingForm.HANDS || ballots() != BallotMethod.PAIRWISE || written < 2) {
      return messages.text("priorities.form.options.hint");
    }
    int pairs = OptionPair.count(written);
    return messages.count(
        pairs > OptionPair.MOST_FOR_A_PERSON
            ? "priorities.form.pairs.many"
            : "priorities.form.pairs",
        written,
        pairs);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void methodChosen(BallotMethod chosen) {
    amount.setText(QuestionForm.usualAmount(chosen));
    counting.offer(chosen);
    fit();
  }

  private String amountHint() {
    return switch (ballots()) {
      case TOP_K -> messages.text("priorities.form.amount.top_k");
      case RANKING -> messages.text("priorities.form.amount.ranking");
      case POINTS -> messages.text("priorities.form.amount.points");
      case RATING -> messages.text("priorities.form.amount.rating");
      case APPROVAL, PAIRWISE -> "";
    };
  }

  private void refuse(Optional<Problem> problem) {
    String field = problem.map(Problem::field).orElse("");
    Optional<String> words = problem.map(Problem::words);
    boolean known =
        counting.refuse(field, words)
            || List.of("text", "option", "options", "amount", "proxies", "quorum").contains(field);
    voting.refuse(field, words);
    textField.refuse(words.filter(w -> field.equals("text")));
    optionsField.refuse(words.filter(w -> field.startsWith("option")));
    amountField.refuse(words.filter(w -> field.equals("amount")));
    general.setText(words.filter(w -> !known).orElse(""));
  }
}
