package org.hearingdesk.export.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.export.html.FigureWriter;
import org.hearingdesk.export.render.ChartPicture;
import org.hearingdesk.export.render.ChartPictures;
import org.hearingdesk.export.render.Markup;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the charts of one document into its pages, as vectors with a text alternative. */
final class ChartDrawer implements FigureWriter, FSObjectDrawer {

  static final String TYPE = "application/x-hearing-chart";

  private final ChartPictures charts;
  private final List<ChartPicture> pictures = new ArrayList<>();

  ChartDrawer(ChartPictures charts) {
    this.charts = charts;
  }

  @Override
  public void write(Figure figure, Markup markup) {
    for (ChartPicture picture : charts.of(figure)) {
      String index = String.valueOf(pictures.size());
      String size = "width:" + ChartPicture.WIDTH + "px;height:" + picture.height() + "px";
      markup.open("div", "class", "drawing");
      markup.open(
          "object", "type", TYPE, "data", index, "alt", picture.alternative(), "style", size);
      markup.close().close();
      pictures.add(picture);
    }
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
    float wide = (float) width / dotsPerPixel;
    float high = (float) height / dotsPerPixel;
    device.drawWithGraphics(
        (float) x,
        (float) y,
        wide,
        high,
        graphics -> {
          double scale = wide / ChartPicture.WIDTH;
          graphics.scale(scale, scale);
          picture.draw(graphics);
        });
    return null;
  }
}
