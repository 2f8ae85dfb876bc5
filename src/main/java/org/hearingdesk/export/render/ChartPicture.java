package org.hearingdesk.export.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.document.tree.Figure.Bar;

/**
 * A chart as a drawing of a fixed width, for formats that cannot lay it out themselves. It is drawn
 * with shapes alone, so it can be painted as vectors or as pixels.
 */
public final class ChartPicture {

  /** The width of every chart: the text width of an A4 page, in 96ths of an inch. */
  public static final int WIDTH = 612;

  private static final double SIZE = 12.5;
  private static final double LEADING = 16;
  private static final double ROW_PADDING = 5;
  private static final double GAP = 14;
  private static final double BAR_HEIGHT = 15;
  private static final double LEGEND_HEIGHT = 26;

  private final Figure figure;
  private final OutlineFont regular;
  private final OutlineFont bold;
  private final BarScale scale;
  private final UnaryOperator<String> filter;
  private final double labelWidth;
  private final double valueWidth;
  private final List<List<String>> labels = new ArrayList<>();
  private final List<List<String>> values = new ArrayList<>();
  private final double height;

  /**
   * A chart that is ready to be drawn.
   *
   * @param filter what every text passes before it is drawn
   */
  public ChartPicture(
      Figure figure, OutlineFont regular, OutlineFont bold, UnaryOperator<String> filter) {
    this.figure = figure;
    this.regular = regular;
    this.bold = bold;
    this.filter = filter;
    this.scale = BarScale.of(figure);
    this.labelWidth =
        widest(regular, figure.bars().stream().map(Bar::label).toList(), WIDTH * 0.38);
    this.valueWidth =
        widest(bold, figure.bars().stream().map(Bar::valueText).toList(), WIDTH * 0.2);
    LineWrap labelWrap = new LineWrap(regular, SIZE);
    LineWrap valueWrap = new LineWrap(bold, SIZE);
    double total = 0;
    for (Bar bar : figure.bars()) {
      labels.add(labelWrap.lines(filter.apply(bar.label()), labelWidth));
      values.add(valueWrap.lines(filter.apply(bar.valueText()), valueWidth));
      total += rowHeight(labels.size() - 1);
    }
    this.height = total + (figure.hasLegend() ? LEGEND_HEIGHT : 0);
  }

  /** How high the drawing is, in 96ths of an inch. */
  public int height() {
    return (int) Math.ceil(height);
  }

  /** Draws the chart with its upper left corner at the origin. */
  public void draw(Graphics2D graphics) {
    double y = 0;
    for (int i = 0; i < figure.bars().size(); i++) {
      row(graphics, i, y);
      y += rowHeight(i);
    }
    if (figure.hasLegend()) {
      legend(graphics, y);
    }
  }

  private double widest(OutlineFont font, List<String> texts, double limit) {
    return texts.stream()
        .mapToDouble(text -> font.width(filter.apply(text), SIZE) + 0.01)
        .max()
        .stream()
        .map(width -> Math.min(width, limit))
        .sum();
  }

  private double rowHeight(int row) {
    int lines = Math.max(labels.get(row).size(), values.get(row).size());
    return Math.max(lines * LEADING, BAR_HEIGHT) + 2 * ROW_PADDING;
  }

  private void row(Graphics2D graphics, int row, double top) {
    double middle = top + rowHeight(row) / 2;
    graphics.setColor(new Color(Palette.INK));
    lines(graphics, regular, labels.get(row), 0, middle, false);
    lines(graphics, bold, values.get(row), WIDTH, middle, true);
    double left = labelWidth + GAP;
    double room = WIDTH - valueWidth - GAP - left;
    graphics.setColor(new Color(Palette.SUNKEN));
    graphics.fill(box(left, middle, room, BAR_HEIGHT));
    Bar bar = figure.bars().get(row);
    double width = Math.max(2, scale.length(bar) * room);
    double start = Math.min(left + scale.start(bar) * room, left + room - width);
    graphics.setColor(new Color(Palette.of(bar.tone())));
    bar(graphics, box(start, middle, width, BAR_HEIGHT), bar.firm());
  }

  private static Shape box(double x, double middle, double width, double height) {
    return new RoundRectangle2D.Double(x, middle - height / 2, width, height, 5, 5);
  }

  private void lines(
      Graphics2D graphics,
      OutlineFont font,
      List<String> lines,
      double x,
      double middle,
      boolean rightAligned) {
    double baseline = middle - lines.size() * LEADING / 2 + LEADING * 0.76;
    for (String line : lines) {
      double start = rightAligned ? x - font.width(line, SIZE) : x;
      font.draw(graphics, line, start, baseline, SIZE);
      baseline += LEADING;
    }
  }

  private static void bar(Graphics2D graphics, Shape shape, boolean firm) {
    if (firm) {
      graphics.fill(shape);
      return;
    }
    Shape clip = graphics.getClip();
    graphics.clip(shape);
    graphics.setStroke(new BasicStroke(2f));
    double h = shape.getBounds2D().getHeight();
    double y = shape.getBounds2D().getMaxY();
    for (double x = shape.getBounds2D().getMinX() - h; x < shape.getBounds2D().getMaxX(); x += 6) {
      graphics.draw(new Line2D.Double(x, y, x + h, y - h));
    }
    graphics.setClip(clip);
    graphics.setStroke(new BasicStroke(1.2f));
    graphics.draw(shape);
  }

  private void legend(Graphics2D graphics, double top) {
    double middle = top + LEGEND_HEIGHT / 2;
    graphics.setColor(new Color(Palette.QUIET));
    bar(graphics, box(1, middle, 30, 11), false);
    String meaning = filter.apply(figure.notFirmMeaning());
    List<String> lines = new LineWrap(regular, SIZE).lines(meaning, WIDTH - 44);
    lines(graphics, regular, lines.subList(0, 1), 40, middle, false);
  }
}
