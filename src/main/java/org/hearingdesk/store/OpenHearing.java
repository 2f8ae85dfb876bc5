package org.hearingdesk.store;

import java.nio.file.Path;
import org.hearingdesk.store.EntryLog.Access;
import org.hearingdesk.store.StoreException.Kind;

/**
 * A database that has been found to be a hearing.
 *
 * @param place where the database is; not where the hearing is when a copy of it is read
 * @param opened which file it was when it was opened
 * @param sideFile SQLite's file for what was written last, likewise
 * @param held what is given back when it is closed, the database first
 */
record OpenHearing(
    Path place,
    FileIdentity opened,
    FileIdentity sideFile,
    int version,
    Database database,
    Access access,
    Held held)
    implements AutoCloseable {

  /**
   * Makes sure that what is written still has a name on the disk: Unix lets a program go on writing
   * to a file that somebody has removed.
   */
  void requireThere() throws StoreException {
    boolean sideFileGone = sideFile.there() && !sideFile.stillAt(sideFileOf(place));
    if (!opened.stillAt(place) || sideFileGone) {
      throw new StoreException(Kind.GONE, place, "removed or replaced while it was open");
    }
  }

  @Override
  public void close() throws StoreException {
    held.close();
  }

  static Path sideFileOf(Path file) {
    return PrivateCopy.sibling(file, "-wal");
  }
}
