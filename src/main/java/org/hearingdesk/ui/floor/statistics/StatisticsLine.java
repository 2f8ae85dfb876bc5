package org.hearingdesk.ui.floor.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.ProgressLine;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.SideColour;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.words.SideMark;

/**
 * The side's mark, the name, a bar, the figures; for whoever can be added, a button. Another row is
 * shown with the same nodes, because figures change each second.
 */
final class StatisticsLine extends HBox {
  private final Section section;
  private final Consumer<Row> add;
  private final Messages messages;
  private final StackPane mark = new StackPane();
  private final Label name = Texts.wrapping("");
  private final Label detail = Texts.wrapping("", Look.TYPE_12, Look.MUTED);
  private final ProgressLine bar = new ProgressLine(ProgressLine.Role.ACCENT);
  private final List<Label> cells = new ArrayList<>();
  private final StackPane adding = new StackPane();
  private Optional<SideMark> marked = Optional.empty();

  StatisticsLine(Section section, Consumer<Row> add, Messages messages) {
    this.section = section;
    this.add = add;
    this.messages = messages;
    getStyleClass().add("statistics-row");
    mark.getStyleClass().add("statistics-badge-room");
    detail.managedProperty().bind(detail.textProperty().isNotEmpty());
    VBox names = new VBox(name, detail);
    names.setMinWidth(0);
    names.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(names, Priority.ALWAYS);
    getChildren().addAll(mark, names);
    for (Column column : section.columns()) {
      if (section.bars() && cells.isEmpty()) {
        StackPane room = new StackPane(bar);
        room.getStyleClass().add("statistics-bar-room");
        getChildren().add(room);
      }
      Label cell = Texts.wrapping("", Look.NUMBERS, StatisticsList.room(column));
      cell.setAlignment(Pos.CENTER_RIGHT);
      cells.add(cell);
      getChildren().add(cell);
    }
    if (section.adds()) {
      adding.getStyleClass().add("statistics-add-room");
      getChildren().add(adding);
    }
  }

  Section section() {
    return section;
  }

  void show(Row row) {
    showSide(row.side());
    name.setText(row.name());
    String look = row.aside() ? Look.INK_2 : Look.MEDIUM;
    if (!name.getStyleClass().contains(look)) {
      name.getStyleClass().removeAll(Look.INK_2, Look.MEDIUM);
      name.getStyleClass().add(look);
    }
    detail.setText(row.detail());
    bar.share(row.bar());
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).setText(i < row.cells().size() ? row.cells().get(i).text() : "");
    }
    if (section.adds()) {
      showAdding(row);
    }
  }

  private void showSide(Optional<SideMark> side) {
    if (side.equals(marked)) {
      return;
    }
    marked.ifPresent(old -> getStyleClass().remove(colour(old).styleClass()));
    marked = side;
    mark.getChildren().clear();
    side.ifPresent(now -> {
      getStyleClass().add(colour(now).styleClass());
      mark.getChildren().add(new SideBadge(colour(now), now.letter(), now.name()));
    });
    bar.role(side.isPresent() ? ProgressLine.Role.SIDE : ProgressLine.Role.ACCENT);
  }

  private static SideColour colour(SideMark side) {
    return SideColour.of(side.colour());
  }

  private void showAdding(Row row) {
    adding.getChildren().clear();
    if (row.speaker().isPresent()) {
      Button button =
          Texts.iconButton(
              Icons.ADD_SPEAKER, messages.text("floor.statistics.add", row.name()), Look.SMALL);
      button.setFocusTraversable(false);
      button.setOnAction(event -> add.accept(row));
      adding.getChildren().add(button);
    }
  }

  /** As high as its words need at the width that it is given. */
  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? getPrefWidth() : width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
