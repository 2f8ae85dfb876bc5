package org.hearingdesk.export.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.export.render.ChartPicture;
import org.hearingdesk.export.render.ChartPictures;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.PngPicture;
import org.hearingdesk.export.render.SvgPicture;

/** The charts of a document as pictures in its lines, each with its text alternative. */
final class Pictures {
  private static final double CENTIMETRES = 2.54 / 96;

  private final ChartPictures charts;
  private final List<ChartPicture> drawn = new ArrayList<>();

  private final double scale;

  /**
   * @param width of the text, in centimetres; no picture is wider
   */
  Pictures(ChartPictures charts, double width) {
    this.scale = Math.min(1, width / (ChartPicture.WIDTH * CENTIMETRES));
    this.charts = charts;
  }

  /** Adds the files of all pictures that were written. */
  void addTo(OdtFile file) {
    for (int i = 0; i < drawn.size(); i++) {
      file.addPicture(name(i) + ".svg", SvgPicture.MEDIA_TYPE, SvgPicture.of(drawn.get(i)));
      file.addPicture(name(i) + ".png", PngPicture.of(drawn.get(i)));
    }
  }

  private static String name(int index) {
    return "Pictures/chart" + (index + 1);
  }

  /** Writes a chart within a paragraph. */
  void write(Figure figure, Markup markup) {
    for (ChartPicture picture : charts.of(figure)) {
      String name = name(drawn.size());
      drawn.add(picture);
      markup.open(
          "draw:frame",
          "draw:style-name",
          "Chart",
          "draw:name",
          "Chart " + drawn.size(),
          "text:anchor-type",
          "as-char",
          "svg:width",
          length(ChartPicture.WIDTH),
          "svg:height",
          length(picture.height()));
      // a word processor shows the first one that it can
      image(markup, name + ".svg", SvgPicture.MEDIA_TYPE);
      image(markup, name + ".png", "image/png");
      markup.leaf("svg:desc", picture.alternative()).close();
    }
  }

  private static void image(Markup markup, String file, String mediaType) {
    markup.empty(
        "draw:image",
        "xlink:href",
        file,
        "xlink:type",
        "simple",
        "xlink:show",
        "embed",
        "xlink:actuate",
        "onLoad",
        "draw:mime-type",
        mediaType);
  }

  private String length(int pixels) {
    return String.format(Locale.ROOT, "%.3fcm", pixels * CENTIMETRES * scale);
  }
}
