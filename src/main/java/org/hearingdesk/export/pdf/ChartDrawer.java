package org.hearingdesk.export.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.export.html.FigureWriter;
import org.hearingdesk.export.render.ChartPicture;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.OutlineFont;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the charts of one document into its pages, as vectors with a text alternative. */
final class ChartDrawer implements FigureWriter, FSObjectDrawer {

  static final String TYPE = "application/x-hearing-chart";

  private final List<ChartPicture> pictures = new ArrayList<>();
  private final OutlineFont regular;
  private final OutlineFont bold;
  private final UnaryOperator<String> filter;

  ChartDrawer(OutlineFont regular, OutlineFont bold, UnaryOperator<String> filter) {
    this.regular = regular;
    this.bold = bold;
    this.filter = filter;
  }

  @Override
  public void write(Figure figure, Markup markup) {
    ChartPicture picture = new ChartPicture(figure, regular, bold, filter);
    markup.open(
        "object",
        "type",
        TYPE,
        "data",
        String.valueOf(pictures.size()),
        "alt",
        figure.alternative(),
        "style",
        "width:" + ChartPicture.WIDTH + "px;height:" + picture.height() + "px");
    markup.close();
    pictures.add(picture);
  }

  @Override
  public @Nullable Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    ChartPicture picture = pictures.get(Integer.parseInt(element.getAttribute("data")));
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) width / dotsPerPixel,
        (float) height / dotsPerPixel,
        graphics -> {
          double scale = width / dotsPerPixel / ChartPicture.WIDTH;
          graphics.scale(scale, scale);
          picture.draw(graphics);
        });
    return null;
  }
}
