package org.hearingdesk.export.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;

/** Draws on what Java paints on: pixels, or the page of a PDF file. */
final class PaintedCanvas implements Canvas {
  private final Graphics2D graphics;

  PaintedCanvas(Graphics2D graphics) {
    this.graphics = graphics;
  }

  @Override
  public void fill(Shape shape, int colour) {
    graphics.setColor(new Color(colour));
    graphics.fill(shape);
  }

  @Override
  public void stroke(Shape shape, int colour, double width) {
    graphics.setColor(new Color(colour));
    graphics.setStroke(new BasicStroke((float) width));
    graphics.draw(shape);
  }
}
