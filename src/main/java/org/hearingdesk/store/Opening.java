package org.hearingdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.hearingdesk.store.EntryLog.Access;
import org.hearingdesk.store.StoreException.Kind;

/** Finds out how a hearing can be opened, and opens it so. */
final class Opening {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final long LARGEST = 512L * 1024 * 1024;

  private final Path file;
  private final FileFormat format;
  private final Held held = new Held();

  private Opening(Path file, FileFormat format) {
    this.file = file;
    this.format = format;
  }

  /** Makes an empty hearing. It gets its name only when it is whole. */
  static void createEmpty(Path file, FileFormat format) throws StoreException {
    Kind obstacle = VerifiedCopy.kind(file);
    if (obstacle != Kind.IO) {
      throw new StoreException(obstacle, file, "nothing can be made there");
    }
    try (Database memory = Database.inMemory(file)) {
      format.create(memory);
      VerifiedCopy.of(memory, file, FileFormat.SUMMARY);
    }
  }

  static OpenHearing open(Path path, FileFormat format) throws StoreException {
    return attempt(path, format, Opening::asPossible);
  }

  /** Opens it as if nothing could be written where it is. */
  static OpenHearing openReadOnly(Path path, FileFormat format) throws StoreException {
    return attempt(path, format, Opening::onReadOnlyMedium);
  }

  private interface Way {
    OpenHearing go(Opening opening) throws StoreException;
  }

  private static OpenHearing attempt(Path path, FileFormat format, Way way) throws StoreException {
    Opening opening = new Opening(real(path), format);
    try {
      return way.go(opening);
    } catch (StoreException | RuntimeException e) {
      opening.held.closeAfter(e);
      throw e;
    }
  }

  private OpenHearing asPossible() throws StoreException {
    if (!Files.isWritable(file) || !Files.isWritable(file.resolveSibling(""))) {
      return onReadOnlyMedium();
    }
    Optional<WriterLock> lock;
    try {
      lock = WriterLock.take(file);
    } catch (StoreException e) {
      // Writable by its permissions, but not in fact.
      return onReadOnlyMedium();
    }
    if (lock.isEmpty()) {
      return reading(open(file, Database.Mode.READ), Access.OPEN_ELSEWHERE);
    }
    held.hold(lock.get());
    return writing(open(file, Database.Mode.WRITE));
  }

  private OpenHearing onReadOnlyMedium() throws StoreException {
    if (Files.exists(OpenHearing.sideFileOf(file))) {
      return fromCopy(Access.READ_ONLY_MEDIUM);
    }
    return reading(open(file, Database.Mode.FROZEN), Access.READ_ONLY_MEDIUM);
  }

  private OpenHearing writing(Database database) throws StoreException {
    int found = format.versionOf(database, file);
    database.run("PRAGMA journal_mode = WAL");
    // Every commit waits for the disk; on macOS also for the disk's own cache.
    database.run("PRAGMA synchronous = FULL");
    database.run("PRAGMA fullfsync = ON");
    if (found < format.version()) {
      database.check(PATIENCE);
      format.upgrade(database, file, found);
    }
    return checked(file, database, Access.WRITE);
  }

  private OpenHearing reading(Database database, Access access) throws StoreException {
    return format.versionOf(database, file) < format.version()
        ? fromCopy(access)
        : checked(file, database, access);
  }

  /** Reads a copy of it, in which SQLite may put things in order and older formats be upgraded. */
  private OpenHearing fromCopy(Access access) throws StoreException {
    Path copy = held.hold(PrivateCopy.of(file)).file();
    Database database = open(copy, Database.Mode.WRITE);
    int found = format.versionOf(database, file);
    if (found < format.version()) {
      format.steps(database, file, found);
    }
    return checked(copy, database, access);
  }

  private Database open(Path place, Database.Mode mode) throws StoreException {
    return held.hold(Database.open(place, mode, PATIENCE));
  }

  private OpenHearing checked(Path place, Database database, Access access) throws StoreException {
    // A file from elsewhere may hold expressions; none of them may do more than compute.
    database.run("PRAGMA trusted_schema = OFF");
    database.run("PRAGMA cell_size_check = ON");
    format.requireTables(database, file);
    requireLength(place, database);
    database.check(PATIENCE);
    return new OpenHearing(
        place,
        FileIdentity.of(place),
        FileIdentity.of(OpenHearing.sideFileOf(place)),
        format.version(),
        database,
        access,
        held);
  }

  /** A file that was cut off within its last page is not noticed by SQLite. */
  private void requireLength(Path place, Database database) throws StoreException {
    try {
      Path side = OpenHearing.sideFileOf(place);
      boolean settled = !Files.exists(side) || Files.size(side) == 0;
      long pages =
          (long) database.number("PRAGMA page_count") * database.number("PRAGMA page_size");
      if (settled && Files.size(place) < pages) {
        throw new StoreException(Kind.DAMAGED, file, "cut off");
      }
    } catch (IOException e) {
      throw new StoreException(Kind.IO, file, String.valueOf(e.getMessage()), e);
    }
  }

  private static Path real(Path path) throws StoreException {
    if (!Files.exists(path)) {
      throw new StoreException(Kind.MISSING, path, "not there");
    }
    try {
      Path file = path.toRealPath();
      if (!Files.isRegularFile(file) || Files.size(file) == 0) {
        throw new StoreException(Kind.FOREIGN, path, "not a file with anything in it");
      }
      if (Files.size(file) > LARGEST) {
        throw new StoreException(Kind.DAMAGED, path, Files.size(file) + " bytes");
      }
      return file;
    } catch (IOException e) {
      throw new StoreException(Kind.IO, path, String.valueOf(e.getMessage()), e);
    }
  }
}
