package org.hearingdesk.ui.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Pictures of scenes, written to {@code target/screens}. Call on the FX thread. */
public final class Snapshots {

  private static final Path FOLDER = Path.of("target", "screens");

  private Snapshots() {}

  /** Writes {@code target/screens/name.png} and returns its path. */
  public static Path write(Scene scene, String name) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return write(scene.snapshot(null), name);
  }

  public static Path write(WritableImage image, String name) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    Path file = FOLDER.resolve(name + ".png");
    try {
      Files.createDirectories(FOLDER);
      ImageIO.write(copy, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    return file;
  }
}
