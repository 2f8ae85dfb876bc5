package org.hearingdesk.ui.history;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.words.Sentence;
import org.jspecify.annotations.Nullable;

/** A change: when, what, who; the chosen one says what taking it back would do. */
final class ChangeCell extends ListCell<HistoryItem> {
  private static final double SCROLL_BAR = 16;

  private final Messages messages;
  private final HistoryViewModel model;

  ChangeCell(Messages messages, HistoryViewModel model) {
    this.messages = messages;
    this.model = model;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    getStyleClass().add("change-cell");
    selectedProperty().subscribe((before, now) -> show(getItem()));
    model
        .consequenceProperty()
        .subscribe((before, now) -> {
          if (isSelected()) {
            show(getItem());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable HistoryItem item, boolean empty) {
    super.updateItem(item, empty);
    show(empty ? null : item);
  }

  private void show(@Nullable HistoryItem item) {
    setDisable(item instanceof HistoryItem.Day);
    switch (item) {
      case null -> {
        setGraphic(null);
        setAccessibleText(null);
      }
      case HistoryItem.Day(String words) -> {
        setGraphic(Texts.label(words, "day"));
        setAccessibleText(words);
      }
      case ChangeLine line -> {
        Sentence sentence = model.sentence(line);
        setGraphic(content(line, sentence));
        setAccessibleText(
            model.formats().time(line.at()) + ", " + sentence.text() + ", " + line.operator());
      }
    }
  }

  private Node content(ChangeLine line, Sentence sentence) {
    Label time = Texts.label(model.formats().time(line.at()), Look.NUMBERS, "change-time");
    time.setMinWidth(Region.USE_PREF_SIZE);
    StackPane dot = new StackPane(HistoryIcons.of(line.kind()).node());
    dot.getStyleClass().add("change-dot");
    dot.setMinWidth(Region.USE_PREF_SIZE);
    dot.setMaxHeight(Region.USE_PREF_SIZE);
    VBox words =
        new VBox(
            flow(sentence, line.takenBack()),
            Texts.label(messages.text("history.by", line.operator(), line.laptop()), "change-who"));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    if (isSelected() && HistoryViewModel.canStep(line)) {
      words.getChildren().add(step(line));
    }
    HBox row = new HBox(time, dot, words);
    row.getStyleClass().add("change-row");
    if (line.takenBack()) {
      row.getStyleClass().add("taken-back");
    }
    row.prefWidthProperty().bind(getListView().widthProperty().subtract(SCROLL_BAR));
    row.maxWidthProperty().bind(row.prefWidthProperty());
    return row;
  }

  private TextFlow flow(Sentence sentence, boolean takenBack) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("change-words");
    if (takenBack) {
      flow.getChildren().add(piece(messages.text("history.taken_back") + " ", "piece-taken"));
    }
    for (Sentence.Piece each : sentence.pieces()) {
      flow.getChildren()
          .add(
              switch (each.style()) {
                case PLAIN -> piece(each.text(), "piece");
                case BEFORE -> piece(each.text(), "piece-before");
                case AFTER -> piece(each.text(), "piece-after");
              });
    }
    return flow;
  }

  private static Text piece(String text, String styleClass) {
    Text piece = new Text(text);
    piece.getStyleClass().add(styleClass);
    return piece;
  }

  private Node step(ChangeLine line) {
    Button button =
        Texts.button(
            line.takenBack() ? Icons.REDO : Icons.UNDO,
            messages.text(line.takenBack() ? "history.put_back" : "history.take_back"),
            Look.SMALL);
    Texts.keyed(button, "⌫");
    button.setFocusTraversable(false);
    button.setOnAction(event -> model.takeBackOrPutBack());
    Label what = Texts.wrapping(model.consequenceProperty().get(), "change-consequence");
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMinWidth(0);
    HBox step = new HBox(button, what);
    step.getStyleClass().add("change-step");
    return step;
  }
}
