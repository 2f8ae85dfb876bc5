package org.hearingdesk.export.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.document.tree.Figure.Bar;
import org.hearingdesk.export.render.ChartPicture.Fonts;
import org.hearingdesk.export.render.ChartPicture.Layout;
import org.hearingdesk.export.render.ChartPicture.Row;

/**
 * Turns charts into drawings. A chart that is too high for a page becomes several drawings of the
 * same scale. Not for several threads at once.
 */
public final class ChartPictures {

  private static final double MOST_HEIGHT = 640;
  private static final double LABEL_SHARE = 0.38;
  private static final double VALUE_SHARE = 0.2;

  private final Fonts fonts;
  private final LineWrap labels;
  private final LineWrap values;
  private final UnaryOperator<String> filter;

  /**
   * Drawings whose text passes a filter.
   *
   * @param filter what every text passes before it is measured and drawn
   */
  public ChartPictures(OutlineFont regular, UnaryOperator<String> filter) {
    this.fonts = new Fonts(regular, OutlineFont.bold());
    this.labels = new LineWrap(fonts.regular(), ChartPicture.SIZE);
    this.values = new LineWrap(fonts.bold(), ChartPicture.SIZE);
    this.filter = filter;
  }

  /** The drawings of a chart, from top to bottom; at least one. */
  public List<ChartPicture> of(Figure figure) {
    double labelWidth = widest(figure, bar -> width(fonts.regular(), bar.label()), LABEL_SHARE);
    double valueWidth = widest(figure, bar -> width(fonts.bold(), bar.valueText()), VALUE_SHARE);
    Layout layout = new Layout(BarScale.of(figure), labelWidth, valueWidth, fonts);
    List<List<Row>> parts = parts(figure, layout);
    List<ChartPicture> pictures = new ArrayList<>();
    for (List<Row> part : parts) {
      boolean last = pictures.size() == parts.size() - 1;
      String alternative = pictures.isEmpty() ? figure.alternative() : figures(part);
      pictures.add(new ChartPicture(layout, part, last ? legend(figure) : List.of(), alternative));
    }
    return pictures;
  }

  private double widest(Figure figure, ToDoubleFunction<Bar> width, double share) {
    double widest = figure.bars().stream().mapToDouble(width).max().orElse(0);
    return Math.min(widest, share * ChartPicture.WIDTH);
  }

  private double width(OutlineFont font, String text) {
    // a little more, so that rounding never breaks the widest line
    return font.width(filter.apply(text), ChartPicture.SIZE) + 0.01;
  }

  private List<List<Row>> parts(Figure figure, Layout layout) {
    List<List<Row>> parts = new ArrayList<>();
    double height = MOST_HEIGHT;
    for (Bar bar : figure.bars()) {
      Row row =
          new Row(
              bar,
              labels.lines(filter.apply(bar.label()), layout.labelWidth()),
              values.lines(filter.apply(bar.valueText()), layout.valueWidth()));
      height += row.height();
      if (height > MOST_HEIGHT) {
        parts.add(new ArrayList<>());
        height = row.height();
      }
      parts.getLast().add(row);
    }
    return parts;
  }

  private List<String> legend(Figure figure) {
    double room = ChartPicture.WIDTH - ChartPicture.LEGEND_INDENT;
    return figure.hasLegend()
        ? labels.lines(filter.apply(figure.notFirmMeaning()), room)
        : List.of();
  }

  private static String figures(List<Row> rows) {
    return rows.stream()
        .map(row -> row.bar().label() + ": " + row.bar().valueText())
        .collect(Collectors.joining("; "));
  }
}
