package org.hearingdesk.ui.floor;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Chip;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** The marks and topics of the intervention as chips that can be reworded and taken away. */
final class MarksBox extends ScrollPane {
  static final String ID = "floor-marks";

  private final CaptureSignsViewModel model;
  private final Messages messages;
  private final VBox rows = new VBox();

  MarksBox(CaptureSignsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId(ID);
    rows.getStyleClass().add("mark-rows");
    getStyleClass().add("marks-box");
    setContent(rows);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    model.marks().addListener((ListChangeListener<MarkRow>) change -> rebuild());
    model.topics().addListener((ListChangeListener<TopicRow>) change -> rebuild());
    managedProperty().bind(visibleProperty());
    rebuild();
  }

  private void rebuild() {
    rows.getChildren().setAll(model.marks().stream().map(this::markRow).toList());
    if (!model.topics().isEmpty()) {
      FlowPane topics = new FlowPane();
      topics.getStyleClass().add(Look.GAP_8);
      for (TopicRow topic : model.topics()) {
        topics
            .getChildren()
            .add(
                new Chip(Chip.Kind.TOPIC, topic.name())
                    .removable(
                        messages.text("floor.topic.remove", topic.name()),
                        () -> model.untag(topic)));
      }
      rows.getChildren().add(topics);
    }
    setVisible(!rows.getChildren().isEmpty());
  }

  static Chip.Kind kind(Mark mark) {
    return switch (mark) {
      case PRIORITY -> Chip.Kind.PRIORITY;
      case CRUCIAL_ISSUE -> Chip.Kind.CRUCIAL;
      case CONCERN -> Chip.Kind.CONCERN;
      case PROPOSAL -> Chip.Kind.PROPOSAL;
      case QUESTION -> Chip.Kind.QUESTION;
    };
  }

  private Node markRow(MarkRow mark) {
    HBox row = new HBox();
    row.getStyleClass().add("mark-row");
    Chip chip =
        new Chip(kind(mark.mark()), mark.words())
            .removable(messages.text("floor.mark.remove", mark.words()), () -> model.remove(mark));
    String shown =
        mark.wording().isEmpty() ? messages.text("floor.mark.no_wording") : mark.wording();
    Button wording = Texts.button(shown, "mark-wording");
    wording.setWrapText(true);
    wording.setMinHeight(USE_PREF_SIZE);
    wording.setMaxWidth(Double.MAX_VALUE);
    wording.setAccessibleText(messages.text("floor.mark.reword", mark.words(), shown));
    wording.setOnAction(event -> reword(row, wording, mark));
    HBox.setHgrow(wording, Priority.ALWAYS);
    row.getChildren().setAll(chip, wording);
    return row;
  }

  /** Turns the wording into a field: Enter keeps what is typed, Escape what was there. */
  private void reword(HBox row, Button wording, MarkRow mark) {
    TextField field = new TextField(mark.wording());
    field.setAccessibleText(messages.text("floor.mark.reword", mark.words(), mark.wording()));
    field.getStyleClass().add("mark-field");
    HBox.setHgrow(field, Priority.ALWAYS);
    Runnable putBack = () -> row.getChildren().set(1, wording);
    field.setOnAction(event -> {
      putBack.run();
      wording.requestFocus();
      model.reword(mark, field.getText());
    });
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            putBack.run();
            wording.requestFocus();
            event.consume();
          }
        });
    row.getChildren().set(1, field);
    field.requestFocus();
    field.selectAll();
  }

  /** A chip in the tools that sets a mark. */
  static Button setter(Mark mark, String words, String keys, Runnable act) {
    Chip chip = new Chip(mark == Mark.PRIORITY ? Chip.Kind.NEUTRAL : kind(mark), words);
    chip.getStyleClass().setAll("chip", "neutral");
    if (mark == Mark.PRIORITY) {
      chip.icon(Icons.FLAG);
    }
    Button button = chip.asButton(act);
    button.setTooltip(new javafx.scene.control.Tooltip(keys));
    return button;
  }
}
