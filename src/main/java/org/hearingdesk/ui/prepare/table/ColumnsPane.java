package org.hearingdesk.ui.prepare.table;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Lays its children out beside each other by fixed shares of its width, so that the columns of all
 * rows stand in line; a row is as high as its highest child.
 */
final class ColumnsPane extends Pane {
  private static final double GAP = 8;

  private final List<Integer> shares;

  ColumnsPane(List<Column> columns, List<? extends Node> nodes) {
    this.shares = columns.stream().map(Column::share).toList();
    getStyleClass().add("columns");
    getChildren().setAll(nodes);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double[] widths = widths(width >= 0 ? width : Math.max(getPrefWidth(), getWidth()));
    double highest = 0;
    for (int i = 0; i < getChildren().size(); i++) {
      highest = Math.max(highest, getChildren().get(i).prefHeight(widths[i]));
    }
    Insets insets = getInsets();
    return snapSizeY(highest + insets.getTop() + insets.getBottom());
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double[] widths = widths(getWidth());
    Insets insets = getInsets();
    double x = insets.getLeft();
    double height = getHeight() - insets.getTop() - insets.getBottom();
    for (int i = 0; i < getChildren().size(); i++) {
      Node child = getChildren().get(i);
      layoutInArea(child, x, insets.getTop(), widths[i], height, 0, HPos.LEFT, VPos.CENTER);
      x += widths[i] + GAP;
    }
  }

  private double[] widths(double whole) {
    int sum = shares.stream().mapToInt(Integer::intValue).sum();
    Insets insets = getInsets();
    double free =
        Math.max(0, whole - insets.getLeft() - insets.getRight() - GAP * (shares.size() - 1));
    return shares.stream().mapToDouble(share -> Math.floor(free * share / sum)).toArray();
  }
}
