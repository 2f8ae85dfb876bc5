package org.hearingdesk.ui.room;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/** A region laid out at the size of a display, shown as small as there is room for. */
final class ScaledView extends Region {
  private final Region content;
  private final Scale scale = new Scale();
  private final Rectangle clip = new Rectangle();
  private double displayWidth;
  private double displayHeight;

  ScaledView(Region content, double displayWidth, double displayHeight) {
    this.content = content;
    this.displayWidth = displayWidth;
    this.displayHeight = displayHeight;
    content.setManaged(false);
    content.getTransforms().add(scale);
    getChildren().add(content);
    setClip(clip);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  /** The size of the display of which this is the picture. */
  void display(double width, double height) {
    displayWidth = width;
    displayHeight = height;
    requestLayout();
    if (getParent() != null) {
      getParent().requestLayout();
    }
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return (width < 0 ? getWidth() : width) * displayHeight / displayWidth;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double size = getWidth() / displayWidth;
    scale.setX(size);
    scale.setY(size);
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
    content.resizeRelocate(0, 0, displayWidth, displayHeight);
  }
}
