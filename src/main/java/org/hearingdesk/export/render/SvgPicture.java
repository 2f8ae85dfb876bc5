package org.hearingdesk.export.render;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Charts as vectors of the format SVG: shapes alone, without fonts, scripts or anything from
 * elsewhere.
 */
public final class SvgPicture {
  /** The names of the format. */
  public static final String MEDIA_TYPE = "image/svg+xml";

  private SvgPicture() {}

  /** The drawing as a file, with its text alternative. */
  public static byte[] of(ChartPicture picture) {
    String width = String.valueOf(ChartPicture.WIDTH);
    String height = String.valueOf(picture.height());
    Markup markup = Markup.xmlFile();
    markup.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        width,
        "height",
        height,
        "viewBox",
        "0 0 " + width + " " + height,
        "role",
        "img");
    markup.line().leaf("title", picture.alternative()).line();
    picture.draw(new Written(markup));
    return markup.close().line().toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Writes each shape as a path. */
  private record Written(Markup markup) implements Canvas {
    @Override
    public void fill(Shape shape, int colour) {
      String path = path(shape);
      if (!path.isEmpty()) {
        markup.empty("path", "fill", colour(colour), "d", path).line();
      }
    }

    @Override
    public void stroke(Shape shape, int colour, double width) {
      markup
          .empty(
              "path",
              "fill",
              "none",
              "stroke",
              colour(colour),
              "stroke-width",
              number(width),
              "d",
              path(shape))
          .line();
    }
  }

  private static String colour(int colour) {
    return String.format(Locale.ROOT, "#%06X", colour);
  }

  private static String path(Shape shape) {
    StringBuilder path = new StringBuilder();
    double[] points = new double[6];
    for (PathIterator parts = shape.getPathIterator(null); !parts.isDone(); parts.next()) {
      switch (parts.currentSegment(points)) {
        case PathIterator.SEG_MOVETO -> add(path, 'M', points, 2);
        case PathIterator.SEG_LINETO -> add(path, 'L', points, 2);
        case PathIterator.SEG_QUADTO -> add(path, 'Q', points, 4);
        case PathIterator.SEG_CUBICTO -> add(path, 'C', points, 6);
        case PathIterator.SEG_CLOSE -> path.append('Z');
        default -> throw new IllegalStateException("A shape has an unknown segment");
      }
    }
    return path.toString();
  }

  private static void add(StringBuilder path, char kind, double[] points, int count) {
    path.append(kind);
    for (int i = 0; i < count; i++) {
      path.append(i == 0 ? "" : " ").append(number(points[i]));
    }
  }

  /** With at most two decimals: a hundredth of a pixel is seen by nobody. */
  private static String number(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long whole = Math.abs(hundredths) / 100;
    long rest = Math.abs(hundredths) % 100;
    if (rest == 0) {
      return sign + whole;
    }
    String decimals = rest < 10 ? "0" + rest : String.valueOf(rest);
    return sign + whole + "." + (rest % 10 == 0 ? decimals.substring(0, 1) : decimals);
  }
}
