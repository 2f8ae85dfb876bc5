package org.hearingdesk.export.render;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that draws text as shapes. It needs no fonts of the system and gives the same picture on
 * every machine. Not for several threads at once.
 */
public final class OutlineFont {

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final float unitsPerEm;

  private OutlineFont(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
  }

  /** The font for running text. */
  public static OutlineFont regular() {
    return load("fonts/Arimo-Regular.ttf");
  }

  /** The font for emphasis. */
  public static OutlineFont bold() {
    return load("fonts/Arimo-Bold.ttf");
  }

  private static OutlineFont load(String path) {
    try (ByteArrayInputStream in = new ByteArrayInputStream(Resources.bytes(path))) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      font.setEnableGsub(false);
      return new OutlineFont(font);
    } catch (IOException e) {
      throw new UncheckedIOException("The program cannot read its font " + path, e);
    }
  }

  /** Whether the font has a shape for a character. */
  public boolean has(int character) {
    return glyphs.getGlyphId(character) != 0;
  }

  /** How wide a text is, in the unit of the size. */
  public double width(String text, double size) {
    return text.codePoints().mapToDouble(c -> advance(glyphs.getGlyphId(c))).sum() * size;
  }

  /** The shapes of a text from a point on its baseline. */
  public Shape outline(String text, double x, double y, double size) {
    Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double scale = size / unitsPerEm;
    double pen = x;
    for (int character : text.codePoints().toArray()) {
      int glyph = glyphs.getGlyphId(character);
      GeneralPath shape = shape(glyph);
      shape.transform(new AffineTransform(scale, 0, 0, -scale, pen, y));
      outline.append(shape, false);
      pen += advance(glyph) * size;
    }
    return outline;
  }

  private double advance(int glyph) {
    try {
      return font.getAdvanceWidth(glyph) / unitsPerEm;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private GeneralPath shape(int glyph) {
    try {
      GlyphData data = font.getGlyph().getGlyph(glyph);
      return data == null ? new GeneralPath() : data.getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
