package org.hearingdesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearingdesk.store.StoreException.Kind;

/**
 * A copy of a hearing in a folder for temporary files, for reading one that cannot be read where it
 * is: its last changes are still in SQLite's side file, or its format is an old one, and nothing
 * can be written beside it.
 */
final class PrivateCopy implements Held.Resource {
  private final Path folder;
  private final Path file;

  private PrivateCopy(Path folder, Path file) {
    this.folder = folder;
    this.file = file;
  }

  static PrivateCopy of(Path original) throws StoreException {
    try {
      Path folder = Files.createTempDirectory("hearing-desk");
      PrivateCopy copy = new PrivateCopy(folder, folder.resolve(original.getFileName()));
      try {
        for (String ending : List.of("", "-wal")) {
          Path from = sibling(original, ending);
          if (Files.exists(from)) {
            Files.copy(from, sibling(copy.file, ending));
          }
        }
        return copy;
      } catch (IOException e) {
        copy.close();
        throw e;
      }
    } catch (IOException e) {
      throw new StoreException(Kind.IO, original, String.valueOf(e.getMessage()), e);
    }
  }

  Path file() {
    return file;
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException | UncheckedIOException e) {
      // The operating system empties its folder for temporary files.
    }
  }

  static Path sibling(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
