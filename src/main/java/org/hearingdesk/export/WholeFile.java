package org.hearingdesk.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Puts a file into a folder, whole or not at all: a failure leaves what stood there before, and
 * nothing half-written.
 */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes what is to be in a file.
   *
   * @param <T> what there is to tell afterwards
   */
  @FunctionalInterface
  public interface Content<T> {
    T writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, over one of the same name if there is one.
   *
   * @return what the content had to tell
   * @throws IOException if the folder is missing or full, or the file is held by another program
   */
  public static <T> T write(Path folder, FileName name, Content<T> content) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    // Not a temporary file of the system: that one nobody else may read, not even after its move.
    Path draft = Files.createFile(folder.resolve(".hearing-desk-" + UUID.randomUUID() + ".tmp"));
    // for a program that is stopped from outside while it writes
    draft.toFile().deleteOnExit();
    try {
      T told = fill(draft, content);
      move(draft, folder.resolve(name.value()));
      return told;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static <T> T fill(Path draft, Content<T> content) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      T told = content.writeTo(out);
      out.flush();
      // without it a power failure after the move could leave an empty file
      channel.force(true);
      return told;
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // some network folders; the file is complete before it takes the place of the other
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
