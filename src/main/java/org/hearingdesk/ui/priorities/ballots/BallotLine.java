package org.hearingdesk.ui.priorities.ballots;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.priorities.ballots.BallotRow.Cell;
import org.hearingdesk.ui.priorities.ballots.BallotRow.Status;
import org.jspecify.annotations.Nullable;

/** One voter's line of the grid; used again for another voter when the list is scrolled. */
final class BallotLine extends ListCell<BallotRow> {
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");
  private static final int SHADES = 5;

  private final Messages messages;
  private final BallotsViewModel model;
  private final BiConsumer<String, Integer> pressed;
  private final StackPane badge = new StackPane();
  private final Label name = Texts.wrapping("", "ballot-name");
  private final HBox voter = new HBox(badge, name);
  private final HBox cells = new HBox();
  private final Label cover = Texts.label("", "ballot-cover-words");
  private final StackPane body = new StackPane();
  private final Label status = Texts.label("");
  private final HBox line = new HBox(voter, body, status);
  private final Label fault = Texts.wrapping("", "ballot-fault");
  private final VBox whole = new VBox(line, fault);
  private final List<StackPane> boxes = new ArrayList<>();
  private final List<StackPane> cursors = new ArrayList<>();

  /**
   * @param offset how far the grid is scrolled to the right; names stay in sight
   * @param pressed called with the voter and the number of an option when a cell is pressed
   */
  BallotLine(
      BallotsViewModel model,
      Messages messages,
      ObservableValue<Number> offset,
      BiConsumer<String, Integer> pressed) {
    this.model = model;
    this.messages = messages;
    this.pressed = pressed;
    getStyleClass().add("ballot-line");
    voter.getStyleClass().add("ballot-voter");
    voter.setViewOrder(-1);
    voter.translateXProperty().bind(offset);
    fault.translateXProperty().bind(offset);
    line.getStyleClass().add("ballot-cells");
    whole.setFillWidth(true);
    StackPane covered = new StackPane(cover);
    covered.getStyleClass().add("ballot-cover");
    cover.setText(messages.text("priorities.row.not_handed_in"));
    body.getChildren().addAll(cells, covered);
    body.setMinWidth(USE_PREF_SIZE);
    body.setMaxWidth(USE_PREF_SIZE);
    fault.setGraphic(Icons.FOLLOWS.node());
    fault.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(status, Priority.ALWAYS);
    status.setMaxWidth(Double.MAX_VALUE);
    setText(null);
    model.optionProperty().subscribe((before, now) -> showCursor());
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0; // as wide as the list, which scrolls as a whole
  }

  @Override
  protected double computePrefHeight(double width) {
    return getItem() == null ? super.computePrefHeight(width) : whole.prefHeight(width);
  }

  @Override
  protected void updateItem(@Nullable BallotRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(CURRENT, row != null && row.current());
    pseudoClassStateChanged(FAULTY, row != null && row.status() == Status.TO_FIX);
    if (row == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    name.setText(row.name());
    badge
        .getChildren()
        .setAll(
            row.side().map(s -> new SideBadge(s.colour(), s.letter(), s.name())).stream().toList());
    showCells(row);
    showStatus(row);
    fault.setText(row.fault());
    fault.setVisible(!row.fault().isEmpty());
    fault.setManaged(!row.fault().isEmpty());
    setGraphic(whole);
    setAccessibleText(
        row.name() + ", " + row.side().map(s -> s.name() + ", ").orElse("") + row.words());
    showCursor();
  }

  private void showCells(BallotRow row) {
    while (boxes.size() < row.cells().size()) {
      boxes.add(box(boxes.size()));
    }
    cells.getChildren().setAll(boxes.subList(0, row.cells().size()));
    for (int i = 0; i < row.cells().size(); i++) {
      cursors.get(i).getChildren().setAll(sign(row.cells().get(i)));
    }
    body.getChildren().getLast().setVisible(row.covered());
    cells.setVisible(true);
  }

  private StackPane box(int option) {
    StackPane cursor = new StackPane();
    cursor.getStyleClass().add("ballot-cursor");
    cursors.add(cursor);
    StackPane box = new StackPane(cursor);
    box.getStyleClass().add("ballot-cell");
    box.setOnMousePressed(event -> {
      if (getItem() != null) {
        pressed.accept(getItem().id(), option);
      }
    });
    return box;
  }

  private List<Region> sign(Cell cell) {
    return switch (cell.sign()) {
      case VALUE -> List.of(value(cell));
      case PREFERRED -> List.of(sign(OptionHeads.key(cell.value()), 1));
      case ALIKE -> List.of(alike(messages));
      case LEFT_OUT -> List.of(dot());
      case NO_OPINION -> List.of(noOpinion(messages));
      case BLANK -> List.of();
    };
  }

  private static Label value(Cell cell) {
    Label label = choice(cell.value());
    if (cell.faulty()) {
      label.getStyleClass().add("faulty");
    }
    return label;
  }

  /** What stands before a part that is read back. */
  static Label choice(Slot slot) {
    return sign(slot.value(), Math.clamp(slot.shade(), 1, SHADES));
  }

  /** A number on the shade of its place. */
  static Label choice(int value) {
    return sign(Integer.toString(value), Math.clamp(value, 1, SHADES));
  }

  /** A sign on a shade, from 1 for the strongest. */
  static Label sign(String sign, int shade) {
    return Texts.label(sign, "ballot-choice", "shade-" + shade);
  }

  /** Neither option of a pair before the other. */
  static Label alike(Messages messages) {
    return sign(messages.text("priorities.sign.alike"), SHADES);
  }

  static Region dot() {
    Region dot = new Region();
    dot.getStyleClass().add("ballot-left-out");
    return dot;
  }

  static Label noOpinion(Messages messages) {
    return Texts.label(messages.text("priorities.sign.no_opinion"), "ballot-no-opinion");
  }

  private void showStatus(BallotRow row) {
    status.setText(row.words());
    status
        .getStyleClass()
        .setAll(
            "label",
            "ballot-status",
            switch (row.status()) {
              case HANDED_IN -> Look.OK;
              case KEYING -> Look.ACCENT_INK;
              case TO_FIX -> Look.BAD;
              case NOT_YET -> Look.MUTED;
            });
    Icons icon =
        switch (row.status()) {
          case HANDED_IN -> Icons.CHECK;
          case KEYING -> Icons.DRAFT;
          case TO_FIX -> Icons.WARNING;
          case NOT_YET -> Icons.NOTHING;
        };
    status.setGraphic(icon.node());
    status.setAlignment(Pos.CENTER_LEFT);
  }

  private void showCursor() {
    boolean current = getItem() != null && getItem().current();
    for (int i = 0; i < boxes.size(); i++) {
      boxes.get(i).pseudoClassStateChanged(CURSOR, current && i == model.optionProperty().get());
    }
  }
}
