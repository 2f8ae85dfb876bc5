package org.hearingdesk.ui.priorities;

import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.ProgressLine;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.priorities.Line.RoundLine;
import org.hearingdesk.ui.priorities.PrioritiesViewModel.Choice;
import org.jspecify.annotations.Nullable;

/** The questions of the hearing with their rounds, each with how far it has come. */
final class RoundsList {
  static final String LIST = "priorities-rounds";

  private final PrioritiesViewModel model;
  private final Messages messages;
  private final ListView<Line> list = new ListView<>();

  RoundsList(PrioritiesViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /**
   * The card; asked for once.
   *
   * @param write the button that begins a new question
   */
  Card build(Button write) {
    list.setId(LIST);
    list.getStyleClass().add("rounds-list");
    list.setAccessibleText(messages.text("priorities.questions"));
    list.setItems(model.lines());
    list.setPlaceholder(new Label());
    list.setCellFactory(view -> new LineCell());
    list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> chosen(now));
    model.choiceProperty().subscribe((before, now) -> select());
    model.lines().addListener((javafx.collections.ListChangeListener<Line>) change -> select());
    write.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(write, Priority.ALWAYS);
    Card card = new Card(messages.text("priorities.questions")).body(list).foot(write);
    card.getStyleClass().add("rounds-card");
    return card;
  }

  /** A person's act: the view-model is told only of what it does not show already. */
  private void chosen(@Nullable Line line) {
    if (line instanceof RoundLine round) {
      Choice next = new Choice(round.question(), round.round());
      if (!model.choiceProperty().get().equals(Optional.of(next))) {
        model.choose(next);
      }
    }
  }

  private void select() {
    Optional<Choice> choice = model.choiceProperty().get();
    for (int i = 0; i < model.lines().size(); i++) {
      boolean wanted =
          model.lines().get(i) instanceof RoundLine round
              && choice.equals(Optional.of(new Choice(round.question(), round.round())));
      if (wanted && list.getSelectionModel().getSelectedIndex() != i) {
        list.getSelectionModel().select(i);
      }
    }
  }

  /** A question, or one of its rounds. */
  private static final class LineCell extends ListCell<Line> {
    private static final PseudoClass QUESTION = PseudoClass.getPseudoClass("question");

    @Override
    protected double computePrefWidth(double height) {
      return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
      Node graphic = getGraphic();
      return graphic == null
          ? super.computePrefHeight(width)
          : snappedTopInset()
              + graphic.prefHeight(width - snappedLeftInset() - snappedRightInset())
              + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      pseudoClassStateChanged(QUESTION, line instanceof Line.Question);
      setDisable(line == null || line instanceof Line.Question);
      if (line == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      switch (line) {
        case Line.Question question -> show(question);
        case RoundLine round -> show(round);
      }
    }

    private void show(Line.Question question) {
      VBox box =
          new VBox(
              Texts.wrapping(question.text(), Look.SEMIBOLD),
              Texts.wrapping(question.words(), "quiet-line"));
      setGraphic(box);
      setAccessibleText(question.text() + ", " + question.words());
    }

    private void show(RoundLine round) {
      Label title = Texts.wrapping(round.title(), "round-title");
      HBox.setHgrow(title, Priority.ALWAYS);
      title.setMaxWidth(Double.MAX_VALUE);
      Label count = Texts.label(round.count(), Look.TYPE_12, Look.INK_2, Look.NUMBERS);
      count.setMinWidth(USE_PREF_SIZE);
      VBox text = new VBox(Texts.row(title, count), Texts.wrapping(round.words(), "quiet-line"));
      if (round.state() == Line.State.OPEN) {
        text.getChildren().add(new ProgressLine(ProgressLine.Role.ACCENT).share(round.share()));
      }
      text.getStyleClass().add("round-text");
      HBox.setHgrow(text, Priority.ALWAYS);
      HBox box = new HBox(icon(round.state()), text);
      box.getStyleClass().add("round-line");
      setGraphic(box);
      setAccessibleText(round.title() + ", " + round.words() + ", " + round.count());
    }

    private static Node icon(Line.State state) {
      return switch (Objects.requireNonNull(state)) {
        case NOT_OPENED -> Icons.OPEN_ENDED.node(Look.LARGE, Look.MUTED);
        case OPEN -> Icons.RUNNING.node(Look.LARGE, "accent");
        case CLOSED -> Icons.DONE.node(Look.LARGE, Look.OK);
        case DISCARDED -> Icons.NOT_HANDED_IN.node(Look.LARGE, Look.MUTED);
      };
    }
  }
}
