package org.hearingdesk.ui.floor.statistics;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.hearingdesk.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** A cell with a row of the table that is shown; its line is kept as long as the table is. */
final class StatisticsCell extends ListCell<Row> {
  /** With the frame of the list. */
  private static final double SCROLL_BAR = 18;

  private final ListView<Row> list;
  private final StatisticsViewModel model;
  private final Messages messages;
  private Optional<StatisticsLine> line = Optional.empty();

  StatisticsCell(ListView<Row> list, StatisticsViewModel model, Messages messages) {
    this.list = list;
    this.model = model;
    this.messages = messages;
    getStyleClass().add("statistics-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    if (row == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    StatisticsLine shown = line.filter(this::ofTheTable).orElseGet(this::fresh);
    line = Optional.of(shown);
    shown.show(row);
    setGraphic(shown);
    setAccessibleText(row.spoken());
  }

  private boolean ofTheTable(StatisticsLine known) {
    return known.section() == model.sectionProperty().get();
  }

  private StatisticsLine fresh() {
    StatisticsLine fresh = new StatisticsLine(model.sectionProperty().get(), model::add, messages);
    // As wide as beside a scroll bar, whether there is one or not: so the columns stand in line.
    fresh.prefWidthProperty().bind(Bindings.max(0, list.widthProperty().subtract(SCROLL_BAR)));
    fresh.maxWidthProperty().bind(fresh.prefWidthProperty());
    return fresh;
  }
}
