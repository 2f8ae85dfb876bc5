package org.hearingdesk.ui.priorities.result;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Pill;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.priorities.result.ResultSheet.PillWords;

/** The result of a closed round: the sentence first, then the order, beside it how firm it is. */
public final class ResultView {
  public static final String SENTENCE = "priorities-sentence";

  private final ResultViewModel model;
  private final Messages messages;
  private final StackPane body = new StackPane();
  private final VBox words = new VBox();
  private final StackPane top = new StackPane();
  private Node acts = new VBox();
  private boolean narrow;

  /** The question of the result that is shown. */
  private String shown = "";

  public ResultView(ResultViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /**
   * The whole screen; asked for once.
   *
   * @param above what stands above the sentence
   * @param acts the buttons beside it
   * @param below what opens under it, such as the field for a reason
   */
  public Node build(Node above, Node acts, Node below) {
    words.getStyleClass().add("result-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    this.acts = acts;
    arrange();
    Card summary = new Card();
    summary.setMinHeight(Card.USE_PREF_SIZE);
    summary.part(above, top, below);
    VBox screen = new VBox(summary, body);
    VBox.setVgrow(body, Priority.ALWAYS);
    screen.getStyleClass().add("result-screen");
    body.setMinHeight(0);
    model.sheetProperty().subscribe(this::show);
    model.pairsProperty().subscribe(() -> show(model.sheetProperty().get()));
    return screen;
  }

  /** What can be done stands beside the words, or below them where the window is narrow. */
  private void arrange() {
    Pane parts = narrow ? new VBox(words, acts) : new HBox(words, acts);
    parts.getStyleClass().add("result-top");
    top.getChildren().setAll(parts);
  }

  private void show(Optional<ResultSheet> sheet) {
    if (sheet.isEmpty()) {
      shown = "";
      words.getChildren().setAll(Texts.label(messages.text("priorities.counting"), Look.MUTED));
      ProgressIndicator wait = new ProgressIndicator();
      wait.setAccessibleText(messages.text("priorities.counting"));
      wait.getStyleClass().add("result-wait");
      body.getChildren().setAll(wait);
      return;
    }
    if (!sheet.get().tested() && sheet.get().title().equals(shown)) {
      return; // it would take away what is said of how firm it is, only to put it back at once
    }
    shown = sheet.get().title();
    showWords(sheet.get());
    body.getChildren().setAll(sheet.get().isEmpty() ? empty() : parts(sheet.get()));
  }

  private void showWords(ResultSheet sheet) {
    FlowPane pills = new FlowPane();
    pills.getStyleClass().add("result-pills");
    sheet.pills().forEach(pill -> pills.getChildren().add(pill(pill)));
    javafx.scene.control.Label sentence = Texts.wrapping(sheet.sentence(), "result-sentence");
    sentence.setId(SENTENCE);
    words.getChildren().setAll(sentence);
    if (!sheet.reservation().isEmpty()) {
      words.getChildren().add(Texts.wrapping(sheet.reservation(), "result-reservation"));
    }
    words.getChildren().add(pills);
    if (!sheet.remarks().isEmpty()) {
      words.getChildren().add(Texts.wrapping(sheet.remarks(), Look.INK_2));
    }
  }

  private static Pill pill(PillWords pill) {
    return switch (pill.kind()) {
      case FIRM -> new Pill(Pill.Kind.OK, Icons.CHECK, pill.words());
      case NOT_FIRM -> new Pill(Pill.Kind.WARN, Icons.NOT_FIRM, pill.words());
      case TURNOUT -> new Pill(Pill.Kind.NEUTRAL, Icons.BALLOTS, pill.words());
      case RULE -> new Pill(Pill.Kind.NEUTRAL, pill.words());
    };
  }

  /** Puts what stands beside the order below it, or back. */
  public void narrow(boolean below) {
    if (narrow != below) {
      narrow = below;
      arrange();
      show(model.sheetProperty().get());
    }
  }

  private Node parts(ResultSheet sheet) {
    Card table =
        model.pairsProperty().get() && !sheet.pairs().isEmpty()
            ? new PairTable(messages).build(sheet.pairs())
            : new ResultTable(messages).build(sheet);
    VBox beside = new FirmnessCards(messages).build(sheet);
    if (narrow) {
      table.setMinHeight(Card.USE_PREF_SIZE);
      VBox below = new VBox(table, beside);
      below.getStyleClass().add("result-parts");
      return scrolled(below);
    }
    HBox.setHgrow(table, Priority.ALWAYS);
    ScrollPane scroll = scrolled(beside);
    scroll.getStyleClass().add("result-beside");
    HBox parts = new HBox(table, scroll);
    parts.getStyleClass().add("result-parts");
    return parts;
  }

  private static ScrollPane scrolled(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private Node empty() {
    return new Card()
        .body(
            new EmptyState(
                Icons.BALLOTS,
                messages.text("priorities.result.empty"),
                messages.text("priorities.result.empty.words")));
  }
}
