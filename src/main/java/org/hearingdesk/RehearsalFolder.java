package org.hearingdesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;

/**
 * A folder for the file of one rehearsal, among the temporary files and for this person alone. It
 * goes with the rehearsal; what a program that died has left behind goes at the next start.
 */
final class RehearsalFolder implements AutoCloseable {
  static final String PREFIX = "hearing-desk-rehearsal-";

  private final Path folder;

  private RehearsalFolder(Path folder) {
    this.folder = folder;
  }

  static RehearsalFolder make() throws IOException {
    return new RehearsalFolder(Files.createTempDirectory(PREFIX));
  }

  Path file(String name) {
    return folder.resolve(name + Dropped.EXTENSION);
  }

  /** Deletes it with everything in it. */
  @Override
  public void close() {
    delete(folder);
  }

  /** Deletes the rehearsals in {@code temporary} that nobody has open. */
  static void sweep(Path temporary) {
    try (Stream<Path> folders = Files.list(temporary)) {
      folders
          .filter(each -> String.valueOf(each.getFileName()).startsWith(PREFIX))
          .filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
          .filter(RehearsalFolder::leftBehind)
          .forEach(RehearsalFolder::delete);
    } catch (IOException | UncheckedIOException e) {
      Failures.note(e);
    }
  }

  /** A folder without a hearing is being made, or has gone in this moment. */
  private static boolean leftBehind(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> hearings =
          files.filter(file -> file.toString().endsWith(Dropped.EXTENSION)).toList();
      return !hearings.isEmpty() && hearings.stream().noneMatch(RehearsalFolder::open);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean open(Path file) {
    try (EntryLog log = SqliteEntryLog.open(file)) {
      return log.access() != EntryLog.Access.WRITE;
    } catch (StoreException e) {
      return e.kind() == StoreException.Kind.LOCKED;
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException | UncheckedIOException e) {
      // What cannot be deleted now goes at the next start.
      Failures.note(e);
    }
  }
}
