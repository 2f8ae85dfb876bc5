package org.hearingdesk.export.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.export.render.ChartPicture;
import org.hearingdesk.export.render.ChartPictures;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.PngPicture;

/** The charts of a document as pictures in its lines, each with its text alternative. */
final class Pictures {
  private static final double CENTIMETRES = 2.54 / 96;

  private final ChartPictures charts;
  private final List<byte[]> files = new ArrayList<>();

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
    for (int i = 0; i < files.size(); i++) {
      file.addPicture(name(i), files.get(i));
    }
  }

  private static String name(int index) {
    return "Pictures/chart" + (index + 1) + ".png";
  }

  /** Writes a chart within a paragraph. */
  void write(Figure figure, Markup markup) {
    for (ChartPicture picture : charts.of(figure)) {
      String file = name(files.size());
      files.add(PngPicture.of(picture));
      markup.open(
          "draw:frame",
          "draw:style-name",
          "Chart",
          "draw:name",
          "Chart " + files.size(),
          "text:anchor-type",
          "as-char",
          "svg:width",
          length(ChartPicture.WIDTH),
          "svg:height",
          length(picture.height()));
      markup.empty(
          "draw:image",
          "xlink:href",
          file,
          "xlink:type",
          "simple",
          "xlink:show",
          "embed",
          "xlink:actuate",
          "onLoad");
      markup.leaf("svg:desc", picture.alternative()).close();
    }
  }

  private String length(int pixels) {
    return String.format(Locale.ROOT, "%.3fcm", pixels * CENTIMETRES * scale);
  }
}
