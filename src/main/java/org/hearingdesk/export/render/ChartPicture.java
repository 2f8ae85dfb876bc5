package org.hearingdesk.export.render;

import java.awt.Graphics2D;
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
  private static final double STRIPE_INSET = 1;
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
    draw(new PaintedCanvas(graphics));
  }

  /** The same on whatever shapes can be drawn on. */
  void draw(Canvas canvas) {
    double y = 0;
    for (Row row : rows) {
      draw(canvas, row, y + row.height() / 2);
      y += row.height();
    }
    if (!legend.isEmpty()) {
      drawLegend(canvas, y);
    }
  }

  private void draw(Canvas canvas, Row row, double middle) {
    text(canvas, row.label(), 0, middle, Palette.INK);
    rightAligned(canvas, row.value(), middle);
    double left = layout.labelWidth() + GAP;
    double room = WIDTH - layout.valueWidth() - GAP - left;
    canvas.fill(box(left, middle, room, BAR_HEIGHT), Palette.SUNKEN);
    double width = Math.max(2, layout.scale().length(row.bar()) * room);
    double start = left + Math.min(layout.scale().start(row.bar()) * room, room - width);
    RoundRectangle2D bar = box(start, middle, width, BAR_HEIGHT);
    if (row.bar().firm()) {
      canvas.fill(bar, Palette.of(row.bar().tone()));
    } else {
      hatch(canvas, bar, Palette.of(row.bar().tone()));
    }
  }

  private static RoundRectangle2D box(double x, double middle, double width, double height) {
    return new RoundRectangle2D.Double(x, middle - height / 2, width, height, 5, 5);
  }

  private void text(Canvas canvas, List<String> lines, double x, double middle, int colour) {
    double baseline = firstBaseline(lines, middle);
    for (String line : lines) {
      canvas.fill(layout.fonts().regular().outline(line, x, baseline, SIZE), colour);
      baseline += LEADING;
    }
  }

  private void rightAligned(Canvas canvas, List<String> lines, double middle) {
    OutlineFont font = layout.fonts().bold();
    double baseline = firstBaseline(lines, middle);
    for (String line : lines) {
      double x = WIDTH - EDGE - font.width(line, SIZE);
      canvas.fill(font.outline(line, x, baseline, SIZE), Palette.INK);
      baseline += LEADING;
    }
  }

  private static double firstBaseline(List<String> lines, double middle) {
    return middle - lines.size() * LEADING / 2 + LEADING * 0.76;
  }

  /** The pattern of what is not firm: stripes within an outline. */
  private static void hatch(Canvas canvas, RoundRectangle2D shape, int colour) {
    double height = shape.getHeight();
    double bottom = shape.getMaxY();
    // the ends of the stripes stay within the round corners
    double from = shape.getMinX() + STRIPE_INSET;
    double to = shape.getMaxX() - STRIPE_INSET;
    for (double x = shape.getMinX() - height; x < shape.getMaxX(); x += 6) {
      double start = Math.max(x, from);
      double end = Math.min(x + height, to);
      if (end > start) {
        double low = bottom - (start - x);
        canvas.stroke(new Line2D.Double(start, low, end, low - (end - start)), colour, 2);
      }
    }
    canvas.stroke(shape, colour, 1.2);
  }

  private void drawLegend(Canvas canvas, double top) {
    hatch(canvas, box(1, top + LEGEND_HEIGHT / 2, 30, 11), Palette.QUIET);
    double middle = top + LEGEND_HEIGHT / 2 + (legend.size() - 1) * LEADING / 2;
    text(canvas, legend, LEGEND_INDENT, middle, Palette.QUIET);
  }
}
