package org.hearingdesk.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.hearingdesk.store.StoreException.Kind;

/** Copies a database that may be in use, and trusts the copy only after it has looked into it. */
final class VerifiedCopy {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private VerifiedCopy() {}

  /**
   * Writes a complete copy. It gets its name only when it is whole and on the disk.
   *
   * @param target must be free
   * @param summary a query whose answer must be the same in both
   */
  static void of(Database database, Path target, String summary) throws StoreException {
    of(database, target, (original, copy) -> requireSame(original, copy, summary));
  }

  /** How a copy is compared with its original. */
  @FunctionalInterface
  interface Proof {
    /** Makes sure that the copy is what it should be. */
    void require(Database original, Database copy) throws StoreException;
  }

  /** Writes a complete copy that is compared in another way. */
  static void of(Database database, Path target, Proof proof) throws StoreException {
    if (Files.exists(target)) {
      throw new StoreException(Kind.OCCUPIED, target, "already there");
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      write(database, part);
      verify(database, part, proof);
      force(part);
      Files.move(part, target);
    } catch (FileAlreadyExistsException e) {
      throw new StoreException(Kind.OCCUPIED, target, "already there", e);
    } catch (IOException e) {
      throw new StoreException(kind(target), target, String.valueOf(e.getMessage()), e);
    } finally {
      remove(part);
    }
  }

  private static void write(Database database, Path part) throws StoreException {
    try (PreparedStatement copy = database.prepare("VACUUM INTO ?")) {
      copy.setString(1, part.toString());
      copy.execute();
    } catch (SQLException e) {
      StoreException failure = database.failure(e);
      Kind kind =
          failure.kind() == Kind.IO || failure.kind() == Kind.GONE ? kind(part) : failure.kind();
      throw new StoreException(kind, part, failure.detail(), e);
    }
  }

  private static void verify(Database database, Path part, Proof proof) throws StoreException {
    try (Database copy = Database.open(part, Database.Mode.FROZEN, PATIENCE)) {
      copy.check(PATIENCE);
      proof.require(database, copy);
    }
  }

  private static void requireSame(Database original, Database copy, String summary)
      throws StoreException {
    String expected = original.value(summary);
    String found = copy.value(summary);
    if (!found.equals(expected)) {
      throw new StoreException(Kind.IO, copy.file(), "holds " + found + " instead of " + expected);
    }
  }

  /** Past the caches of the operating system, so that a stick may be pulled afterwards. */
  private static void force(Path part) throws IOException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Why nothing can be written at a place. */
  static Kind kind(Path target) {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return Kind.GONE;
    }
    return Files.isWritable(folder) ? Kind.IO : Kind.READ_ONLY;
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // A leftover under this name is replaced by the next copy.
    }
  }
}
