package org.hearingdesk.export.docx;

import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.export.render.ChartPicture;
import org.hearingdesk.export.render.ChartPictures;
import org.hearingdesk.export.render.Markup;
import org.hearingdesk.export.render.PngPicture;
import org.hearingdesk.export.render.SvgPicture;

/** The charts of a document as pictures in its lines, each with its text alternative. */
final class Pictures {

  /** English Metric Units in a 96th of an inch. */
  private static final int EMU = 9525;

  /** The same in a twentieth of a point. */
  private static final int EMU_IN_TWENTIETHS = 635;

  /** The name that word processors gave to vectors beside a picture. */
  private static final String VECTORS = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

  private final ChartPictures charts;
  private final Relations relations;
  private final List<ChartPicture> drawn = new ArrayList<>();

  private final double scale;

  /**
   * @param width of the text, in twentieths of a point; no picture is wider
   */
  Pictures(ChartPictures charts, Relations relations, int width) {
    this.scale = Math.min(1, (double) width * EMU_IN_TWENTIETHS / (ChartPicture.WIDTH * EMU));
    this.charts = charts;
    this.relations = relations;
  }

  /** Adds the files of all pictures that were written. */
  void addTo(OfficeFile file) {
    for (int i = 0; i < drawn.size(); i++) {
      file.addPicture("word/" + name(i) + ".png", PngPicture.of(drawn.get(i)));
      file.addPicture(
          "word/" + name(i) + ".svg", SvgPicture.MEDIA_TYPE, SvgPicture.of(drawn.get(i)));
    }
  }

  private static String name(int index) {
    return "media/chart" + (index + 1);
  }

  /** Writes a chart as the runs of a paragraph. */
  void write(Figure figure, Markup markup) {
    for (ChartPicture picture : charts.of(figure)) {
      String name = name(drawn.size());
      drawn.add(picture);
      inline(
          markup,
          picture,
          relations.part("image", name + ".png"),
          relations.part("image", name + ".svg"));
    }
  }

  private String length(int pixels) {
    return String.valueOf(Math.round(pixels * EMU * scale));
  }

  /**
   * @param pixels what word processors show that cannot draw the vectors
   */
  private void inline(Markup markup, ChartPicture picture, String pixels, String vectors) {
    String id = String.valueOf(drawn.size());
    String width = length(ChartPicture.WIDTH);
    String height = length(picture.height());
    markup.open("w:r").open("w:drawing");
    markup.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    markup.empty("wp:extent", "cx", width, "cy", height);
    markup.empty("wp:docPr", "id", id, "name", "Chart " + id, "descr", picture.alternative());
    markup.open("wp:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noChangeAspect", "1");
    markup.close().open("a:graphic").open("a:graphicData", "uri", Names.PICTURE);
    markup.open("pic:pic").open("pic:nvPicPr");
    markup.empty("pic:cNvPr", "id", id, "name", "Chart " + id).empty("pic:cNvPicPr").close();
    markup.open("pic:blipFill").open("a:blip", "r:embed", pixels);
    markup.open("a:extLst").open("a:ext", "uri", VECTORS);
    markup.empty("asvg:svgBlip", "xmlns:asvg", Names.SVG, "r:embed", vectors);
    markup.close().close().close();
    markup.open("a:stretch").empty("a:fillRect").close().close();
    markup.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
    markup.empty("a:ext", "cx", width, "cy", height).close();
    markup.open("a:prstGeom", "prst", "rect").empty("a:avLst").close();
    markup.close().close().close().close().close().close().close();
  }
}
