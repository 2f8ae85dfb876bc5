package org.hearingdesk.ui.kit;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A list cell whose content wraps within the width of the list, so that the row is as high as its
 * words need and nothing is cut.
 *
 * @param <T> what a row shows
 */
public abstract class WrappingCell<T> extends ListCell<T> {

  protected WrappingCell() {
    setPrefWidth(0);
    getStyleClass().add("wrapping-cell");
  }

  /**
   * What the cell shows of {@code item}; may be the same node each time, with other words in it.
   */
  protected abstract Region content(T item);

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    setGraphic(empty || item == null ? null : content(item));
  }

  @Override
  protected double computePrefHeight(double width) {
    Node content = getGraphic();
    if (content == null || getListView() == null) {
      return super.computePrefHeight(width);
    }
    Insets insets = getInsets();
    double inner = Math.max(1, innerWidth(insets));
    return insets.getTop() + Math.ceil(content.prefHeight(inner)) + insets.getBottom();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() instanceof Region content) {
      Insets insets = getInsets();
      content.resizeRelocate(
          insets.getLeft(),
          insets.getTop(),
          Math.max(1, getWidth() - insets.getLeft() - insets.getRight()),
          Math.max(1, getHeight() - insets.getTop() - insets.getBottom()));
    }
  }

  /** A cell that has no width yet gets that of the list, less a scroll bar. */
  private double innerWidth(Insets insets) {
    double outer = getWidth() > 0 ? getWidth() : getListView().getWidth() - getFont().getSize();
    return outer - insets.getLeft() - insets.getRight();
  }
}
