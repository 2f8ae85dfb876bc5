package org.hearingdesk.ui.prepare.table;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One row: its columns, or the fields of the row that is edited. */
final class RowCell extends ListCell<Row> {
  private static final double SCROLL_BAR = 14;

  private final ListView<Row> list;
  private final List<Column> columns;
  private final Supplier<Region> form;

  RowCell(ListView<Row> list, List<Column> columns, Supplier<Region> form) {
    this.list = list;
    this.columns = columns;
    this.form = form;
    getStyleClass().add("row-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().remove("edited");
    if (row == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Region content = content(row);
    if (row.edited()) {
      getStyleClass().add("edited");
    }
    if (!content.prefWidthProperty().isBound()) {
      content.prefWidthProperty().bind(Bindings.max(0, list.widthProperty().subtract(SCROLL_BAR)));
      content.maxWidthProperty().bind(content.prefWidthProperty());
    }
    setGraphic(content);
    setAccessibleText(
        row.cells().stream()
            .map(Cell::text)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", ")));
  }

  /**
   * There is one form, and it can be in one cell only. The list also fills a cell that nobody sees,
   * to measure the row with it; that one gets something as high as the form and leaves it alone.
   */
  private Region content(Row row) {
    if (!row.edited()) {
      return columns(row);
    }
    if (!measures()) {
      return form.get();
    }
    Region asHigh = new Region();
    asHigh.setMinHeight(form.get().prefHeight(list.getWidth() - SCROLL_BAR));
    return asHigh;
  }

  private boolean measures() {
    for (Node above = getParent(); above != null; above = above.getParent()) {
      if (!above.isVisible()) {
        return true;
      }
    }
    return false;
  }

  private ColumnsPane columns(Row row) {
    ColumnsPane pane = new ColumnsPane(columns, row.cells().stream().map(CellNodes::of).toList());
    pane.getStyleClass().add("row-columns");
    return pane;
  }
}
