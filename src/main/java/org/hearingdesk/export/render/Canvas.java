package org.hearingdesk.export.render;

import java.awt.Shape;

/** What a chart is drawn on: shapes in colours, and nothing else. */
interface Canvas {
  /**
   * Fills a shape.
   *
   * @param colour as 0xRRGGBB
   */
  void fill(Shape shape, int colour);

  /**
   * Draws the line of a shape.
   *
   * @param colour as 0xRRGGBB
   * @param width in the unit of the drawing
   */
  void stroke(Shape shape, int colour, double width);
}
