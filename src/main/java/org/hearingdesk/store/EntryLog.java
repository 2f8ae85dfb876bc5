package org.hearingdesk.store;

import java.nio.file.Path;
import java.util.List;
import org.hearingdesk.domain.log.Entry;

/**
 * The log of one hearing on a disk. Entries are added and never changed.
 *
 * <p>Used by one thread at a time.
 */
public interface EntryLog extends AutoCloseable {

  /** Where it is. */
  Path file();

  /** Whether nothing can be added, because the medium or another program does not let us. */
  Access access();

  /**
   * All entries, in the order of their stamps.
   *
   * @throws StoreException if the file cannot be read, or holds something that is not an entry
   */
  List<Entry> readAll() throws StoreException;

  /**
   * Adds entries, all or none. When this returns they survive a power cut.
   *
   * @throws StoreException if they could not be written; then none of them is there
   */
  void append(List<Entry> entries) throws StoreException;

  /**
   * Rewrites entries because a person was erased, and adds the entry that tells it, all or none.
   * When this returns nothing of what they said is left in the file or beside it.
   *
   * @param rewritten the entries by their ids as they are from now on
   * @throws StoreException if it could not be written; then all is as it was
   */
  default void rewrite(List<Entry> rewritten, Entry telling) throws StoreException {
    throw new StoreException(StoreException.Kind.READ_ONLY, file(), "cannot be rewritten");
  }

  /**
   * Writes a complete copy of the hearing to another place, which must be free.
   *
   * @throws StoreException if it could not be written whole; then nothing is there
   */
  void copyTo(Path target) throws StoreException;

  @Override
  void close() throws StoreException;

  /** How the file may be used. */
  enum Access {
    WRITE,
    /** Another program, or another window, has it open for writing. */
    OPEN_ELSEWHERE,
    /** The medium or the permissions allow reading only. */
    READ_ONLY_MEDIUM
  }
}
