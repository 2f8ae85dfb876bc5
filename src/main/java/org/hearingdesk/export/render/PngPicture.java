package org.hearingdesk.export.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Charts as pixels, for formats that cannot hold shapes. */
public final class PngPicture {
  /** Pixels for each 96th of an inch: sharp on paper. */
  private static final int SCALE = 3;

  private PngPicture() {}

  /** The drawing as a file of the format PNG. */
  public static byte[] of(ChartPicture picture) {
    BufferedImage image =
        new BufferedImage(
            ChartPicture.WIDTH * SCALE, picture.height() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.scale(SCALE, SCALE);
      picture.draw(graphics);
    } finally {
      graphics.dispose();
    }
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("A picture could not be written to memory", e);
    }
  }
}
