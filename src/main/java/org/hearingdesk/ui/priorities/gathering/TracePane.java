package org.hearingdesk.ui.priorities.gathering;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** Where the chosen row was raised and by whom, each with the way to the intervention. */
final class TracePane extends VBox {
  private static final int SHOWN = 30;

  private final GatheringViewModel model;
  private final Messages messages;
  private final VBox rows = new VBox();

  TracePane(GatheringViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    rows.getStyleClass().add("gathering-trace-rows");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("gathering-trace-scroll");
    Card card =
        new Card(messages.text("gathering.trace"))
            .headEnd(new KeyHint("J", messages.text("gathering.hint.jump")))
            .body(scroll);
    VBox.setVgrow(card, Priority.ALWAYS);
    getChildren().add(card);
    getStyleClass().add("gathering-trace");
    model.trace().addListener((ListChangeListener<TraceRow>) change -> fill());
    fill();
  }

  private void fill() {
    rows.getChildren().clear();
    if (model.trace().isEmpty()) {
      rows.getChildren().add(Texts.wrapping(messages.text("gathering.trace.none"), Look.MUTED));
    }
    model.trace().stream().limit(SHOWN).map(this::row).forEach(rows.getChildren()::add);
    int more = model.trace().size() - SHOWN;
    if (more > 0) {
      rows.getChildren().add(Texts.wrapping(messages.count("gathering.trace.more", more)));
    }
  }

  private HBox row(TraceRow row) {
    VBox words =
        new VBox(
            Texts.wrapping(row.words()),
            Texts.wrapping(
                messages.text("gathering.trace.who", row.speaker(), row.where()), "gathering-by"));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button jump =
        Texts.iconButton(Icons.FORWARD, messages.text("gathering.jump", row.speaker()), Look.SMALL);
    jump.setOnAction(event -> model.jump(row.turn()));
    HBox line = new HBox(words, jump);
    line.getStyleClass().add("gathering-line");
    return line;
  }
}
