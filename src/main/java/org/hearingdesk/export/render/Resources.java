package org.hearingdesk.export.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that come with the exporters: fonts, style sheets, parts of templates. */
public final class Resources {

  private static final String ROOT = "/org/hearingdesk/export/";

  private Resources() {}

  /**
   * A file that belongs to the program.
   *
   * @param path below the folder of the exporters, such as {@code fonts/Arimo-Regular.ttf}
   */
  public static byte[] bytes(String path) {
    try (InputStream in = Resources.class.getResourceAsStream(ROOT + path)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its file " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The program cannot read its file " + path, e);
    }
  }

  /** A text file that belongs to the program. */
  public static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }
}
