package org.hearingdesk.ui.kit;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/**
 * The content of a list cell whose labels wrap: it is as wide as its cell and as high as its text
 * then needs, so that rows grow instead of being cut.
 */
public final class CellBox extends HBox {

  private final ListCell<?> cell;

  public CellBox(ListCell<?> cell, Node... children) {
    super(children);
    this.cell = cell;
    getStyleClass().add("cell-box");
    cell.getStyleClass().add("growing-cell");
    cell.setPrefWidth(0);
    cell.widthProperty().subscribe((before, now) -> requestLayout());
  }

  private double available() {
    double outer = cell.getWidth();
    if (outer <= 0 && cell.getListView() != null) {
      outer = cell.getListView().getWidth();
    }
    Insets insets = cell.getInsets();
    return Math.max(0, outer - insets.getLeft() - insets.getRight());
  }

  @Override
  protected double computePrefWidth(double height) {
    return available();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? available() : width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
