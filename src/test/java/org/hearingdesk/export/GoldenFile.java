package org.hearingdesk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearingdesk.document.tree.Document;

/**
 * Compares what an exporter writes with a file that somebody has looked at. {@code
 * -Dgolden.update=true} replaces the file after a wanted change: then read the difference before it
 * is committed.
 */
public final class GoldenFile {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "hearingdesk", "export");

  private GoldenFile() {}

  public static void assertSame(String name, String actual) {
    Path golden = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(FOLDER);
        Files.writeString(golden, actual);
      }
      assertThat(actual).as(name).isEqualTo(Files.readString(golden));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes that an exporter writes; a copy stays in the build folder, to be looked at. */
  public static byte[] export(Exporter exporter, Document document, String name) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      exporter.write(document, out);
      Path folder = Files.createDirectories(Path.of("target", "exports"));
      Files.write(folder.resolve(name + "." + exporter.format().extension()), out.toByteArray());
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
