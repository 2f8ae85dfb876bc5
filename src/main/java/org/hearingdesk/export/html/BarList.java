package org.hearingdesk.export.html;

import java.util.Locale;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.document.tree.Figure.Bar;
import org.hearingdesk.export.render.BarScale;
import org.hearingdesk.export.render.Markup;

/** Draws a chart with the means of a style sheet: it bends to any width and stays text. */
final class BarList implements FigureWriter {

  @Override
  public void write(Figure figure, Markup markup) {
    BarScale scale = BarScale.of(figure);
    markup.open("div", "class", "bars", "role", "img", "aria-label", figure.alternative());
    for (Bar bar : figure.bars()) {
      markup.line().open("div", "class", "bar");
      markup.leaf("span", bar.label(), "class", "label").open("span", "class", "track");
      String place =
          String.format(
              Locale.ROOT,
              "margin-inline-start:%.2f%%;width:%.2f%%",
              100 * scale.start(bar),
              100 * scale.length(bar));
      markup.open("span", "class", barClass(bar), "style", place).close();
      markup.close().leaf("span", bar.valueText(), "class", "value").close();
    }
    if (figure.hasLegend()) {
      markup.line().open("div", "class", "legend");
      markup.open("span", "class", "fill tone-ink soft").close();
      markup.leaf("span", figure.notFirmMeaning()).close();
    }
    markup.line().close();
  }

  private static String barClass(Bar bar) {
    return "fill " + InlineWriter.toneClass(bar.tone()) + (bar.firm() ? "" : " soft");
  }
}
