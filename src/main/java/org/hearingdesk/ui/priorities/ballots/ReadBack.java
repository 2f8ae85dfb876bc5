package org.hearingdesk.ui.priorities.ballots;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** The ballot being keyed, read back in words below the grid. */
final class ReadBack {
  private static final int IN_A_ROW = 5;

  private final BallotsViewModel model;
  private final VBox slots = new VBox();
  private final Messages messages;

  ReadBack(BallotsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  Node build() {
    Label voter = Texts.wrapping("", Look.TYPE_12, Look.MUTED);
    Label left = Texts.label("", Look.TYPE_12, Look.MEDIUM, Look.NUMBERS);
    left.setMinWidth(Label.USE_PREF_SIZE);
    left.textProperty().bind(model.leftProperty());
    model.currentProperty().subscribe(row -> voter.setText(row.map(BallotRow::name).orElse("")));
    Label title = Texts.label(messages.text("priorities.read_back"), Look.SEMIBOLD);
    title.setMinWidth(Label.USE_PREF_SIZE);
    Label proxy = Texts.label("", Look.TYPE_12, Look.ACCENT_INK);
    proxy.textProperty().bind(model.proxyProperty());
    HBox head = Texts.row(title, voter, proxy, note(), left);
    slots.getStyleClass().addAll(Look.GAP_8, "read-back-slots");
    model.readBack().addListener((ListChangeListener<Slot>) change -> show());
    show();
    Label secret = Texts.wrapping(messages.text("priorities.secret.words"), Look.TYPE_12);
    secret.setGraphic(Icons.LOCK.node());
    secret.managedProperty().bind(secret.visibleProperty());
    model.currentProperty().subscribe(row -> secret.setVisible(model.isSecret()));
    VBox box = new VBox(head, slots, secret);
    box.getStyleClass().addAll("read-back", Look.GAP_8);
    return box;
  }

  /** What the last key led to stands where a keyer looks anyway, and has the whole width. */
  private Label note() {
    Label note = Texts.wrapping("", Look.INK_2, Look.TYPE_12);
    note.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(note, Priority.ALWAYS);
    note.textProperty().bind(model.noteProperty());
    note.textProperty()
        .subscribe(words -> note.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
    return note;
  }

  private void show() {
    slots.getChildren().clear();
    List<Slot> all = model.readBack();
    for (int from = 0; from < all.size(); from += IN_A_ROW) {
      HBox row = new HBox();
      row.getStyleClass().add(Look.GAP_8);
      all.subList(from, Math.min(from + IN_A_ROW, all.size()))
          .forEach(slot -> row.getChildren().add(node(slot)));
      slots.getChildren().add(row);
    }
    if (all.isEmpty()) {
      slots
          .getChildren()
          .add(Texts.label(messages.text("priorities.read_back.nothing"), Look.MUTED));
    }
    slots.setAccessibleText(
        model.readBack().stream()
            .map(slot -> slot.value() + " " + slot.words())
            .collect(Collectors.joining(", ")));
  }

  private static Node node(Slot slot) {
    Label words = Texts.wrapping(slot.words(), "slot-words");
    words.setMinHeight(0);
    words.setTooltip(new Tooltip(slot.words()));
    HBox box = new HBox(BallotLine.choice(slot), words);
    box.getStyleClass()
        .addAll(
            "slot",
            switch (slot.kind()) {
              case FILLED -> "filled";
              case NEXT -> "next";
              case EMPTY -> "empty";
            });
    HBox.setHgrow(box, Priority.ALWAYS);
    HBox.setHgrow(words, Priority.ALWAYS);
    return box;
  }
}
