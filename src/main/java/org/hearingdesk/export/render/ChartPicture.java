package org.hearingdesk.export.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.hearingdesk.document.tree.Figure.Bar;

/**
 * A chart as a drawing of a fixed width, for formats that cannot lay it out themselves. It is drawn
 * with shapes alone, so it can be painted as vectors or as pixels.
 */
public final class ChartPicture {

  /** The width of every chart: the text width of an A4 page, in 96ths of an inch. */
  public static final int WIDTH = 612;

  static final double SIZE = 12.5;

  /** A soft edge of a letter needs room, too. */
  private static final double EDGE = 1;

  private static final double LEADING = 16;
  private static final double ROW_PADDING = 5;
  private static final double GAP = 14;
  private static final double BAR_HEIGHT = 15;
  private static final double LEGEND_HEIGHT = 26;
  static final double LEGEND_INDENT = 40;

  /** A bar with its texts, already broken into lines. */
  record Row(Bar bar, List<String> label, List<String> value) {
    double height() {
      int lines = Math.max(label.size(), value.size());
      return Math.max(lines * LEADING, BAR_HEIGHT) + 2 * ROW_PADDING;
    }
  }

  /** What all parts of one chart have in common. */
  record Layout(BarScale scale, double labelWidth, double valueWidth, Fonts fonts) {}

  /** The fonts of a chart. */
  record Fonts(OutlineFont regular, OutlineFont bold) {}

  private final Layout layout;
  private final List<Row> rows;
  private final List<String> legend;
  private final String alternative;

  ChartPicture(Layout layout, List<Row> rows, List<String> legend, String alternative) {
    this.layout = layout;
    this.rows = List.copyOf(rows);
    this.legend = List.copyOf(legend);
    this.alternative = alternative;
  }

  /** How high the drawing is, in 96ths of an inch. */
  public int height() {
    double bars = rows.stream().mapToDouble(Row::height).sum();
    double below = legend.isEmpty() ? 0 : LEGEND_HEIGHT + (legend.size() - 1) * LEADING;
    return (int) Math.ceil(bars + below);
  }

  /** What somebody who does not see the drawing needs to know. */
  public String alternative() {
    return alternative;
  }

  /** Draws the chart with its upper left corner at the origin. */
  public void draw(Graphics2D graphics) {
    double y = 0;
    for (Row row : rows) {
      draw(graphics, row, y + row.height() / 2);
      y += row.height();
    }
    if (!legend.isEmpty()) {
      drawLegend(graphics, y);
    }
  }

  private void draw(Graphics2D graphics, Row row, double middle) {
    graphics.setColor(new Color(Palette.INK));
    text(graphics, layout.fonts().regular(), row.label(), 0, middle);
    rightAligned(graphics, layout.fonts().bold(), row.value(), middle);
    double left = layout.labelWidth() + GAP;
    double room = WIDTH - layout.valueWidth() - GAP - left;
    graphics.setColor(new Color(Palette.SUNKEN));
    graphics.fill(box(left, middle, room, BAR_HEIGHT));
    double width = Math.max(2, layout.scale().length(row.bar()) * room);
    double start = left + Math.min(layout.scale().start(row.bar()) * room, room - width);
    graphics.setColor(new Color(Palette.of(row.bar().tone())));
    if (row.bar().firm()) {
      graphics.fill(box(start, middle, width, BAR_HEIGHT));
    } else {
      hatch(graphics, box(start, middle, width, BAR_HEIGHT));
    }
  }

  private static Shape box(double x, double middle, double width, double height) {
    return new RoundRectangle2D.Double(x, middle - height / 2, width, height, 5, 5);
  }

  private static void text(
      Graphics2D graphics, OutlineFont font, List<String> lines, double x, double middle) {
    double baseline = firstBaseline(lines, middle);
    for (String line : lines) {
      font.draw(graphics, line, x, baseline, SIZE);
      baseline += LEADING;
    }
  }

  private static void rightAligned(
      Graphics2D graphics, OutlineFont font, List<String> lines, double middle) {
    double baseline = firstBaseline(lines, middle);
    for (String line : lines) {
      font.draw(graphics, line, WIDTH - EDGE - font.width(line, SIZE), baseline, SIZE);
      baseline += LEADING;
    }
  }

  private static double firstBaseline(List<String> lines, double middle) {
    return middle - lines.size() * LEADING / 2 + LEADING * 0.76;
  }

  /** The pattern of what is not firm: stripes within an outline. */
  private static void hatch(Graphics2D graphics, Shape shape) {
    Shape clip = graphics.getClip();
    graphics.clip(shape);
    graphics.setStroke(new BasicStroke(2f));
    double height = shape.getBounds2D().getHeight();
    double bottom = shape.getBounds2D().getMaxY();
    double end = shape.getBounds2D().getMaxX();
    for (double x = shape.getBounds2D().getMinX() - height; x < end; x += 6) {
      graphics.draw(new Line2D.Double(x, bottom, x + height, bottom - height));
    }
    graphics.setClip(clip);
    graphics.setStroke(new BasicStroke(1.2f));
    graphics.draw(shape);
  }

  private void drawLegend(Graphics2D graphics, double top) {
    graphics.setColor(new Color(Palette.QUIET));
    hatch(graphics, box(1, top + LEGEND_HEIGHT / 2, 30, 11));
    double middle = top + LEGEND_HEIGHT / 2 + (legend.size() - 1) * LEADING / 2;
    text(graphics, layout.fonts().regular(), legend, LEGEND_INDENT, middle);
  }
}
