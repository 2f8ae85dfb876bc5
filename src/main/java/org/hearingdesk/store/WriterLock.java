package org.hearingdesk.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.hearingdesk.store.StoreException.Kind;

/**
 * The right to write to a hearing: an empty file beside it that is held locked.
 *
 * <p>The operating system gives the lock up when the process ends, however it ends, so that a crash
 * locks nobody out. It is taken through SQLite, whose locks hold between two windows of one process
 * as well as between programs; Java's own would be lost there, and would take SQLite's with them.
 */
final class WriterLock implements Held.Resource {
  private static final int TRIES = 5;

  private final Path lock;
  private final Database held;

  private WriterLock(Path lock, Database held) {
    this.lock = lock;
    this.held = held;
  }

  /** Takes the lock at once; empty if another program or window has it. */
  static Optional<WriterLock> take(Path file) throws StoreException {
    Path lock = PrivateCopy.sibling(file, "-lock");
    for (int i = 0; i < TRIES; i++) {
      FileIdentity before = made(lock);
      Database database = Database.open(lock, Database.Mode.CREATE, Duration.ZERO);
      boolean taken = false;
      try {
        database.run("PRAGMA journal_mode = MEMORY");
        database.run("BEGIN EXCLUSIVE");
        // The last holder may have removed the file between the two looks: then ours is nobody's.
        taken = before.stillAt(lock);
        if (taken) {
          return Optional.of(new WriterLock(lock, database));
        }
      } catch (StoreException e) {
        if (e.kind() == Kind.LOCKED) {
          return Optional.empty();
        }
        throw e;
      } finally {
        if (!taken) {
          database.close();
        }
      }
    }
    return Optional.empty();
  }

  /** Gives it up. Removed before it is given up, so that nobody's new lock is removed. */
  @Override
  public void close() throws StoreException {
    boolean removed = remove();
    held.close();
    if (!removed) {
      // Windows removes no open file, and none that another program has opened meanwhile.
      remove();
    }
  }

  private boolean remove() {
    try {
      Files.deleteIfExists(lock);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static FileIdentity made(Path lock) throws StoreException {
    try {
      Files.createFile(lock);
    } catch (FileAlreadyExistsException e) {
      return FileIdentity.of(lock);
    } catch (IOException e) {
      throw new StoreException(VerifiedCopy.kind(lock), lock, String.valueOf(e.getMessage()), e);
    }
    return FileIdentity.of(lock);
  }
}
