package org.hearingdesk.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.LogCheck;
import org.hearingdesk.json.MalformedJsonException;
import org.hearingdesk.store.StoreException.Kind;

/**
 * A hearing in one SQLite database. An entry that {@link #append} has returned from is on the disk:
 * it survives a crash of the program, of the system, and a power cut.
 *
 * <p>One program or window at a time may write; others read, at once and without disturbing it.
 * While it is open there are files beside it ({@code -wal}, {@code -shm}, {@code -lock}); when it
 * is closed there is one file.
 */
public final class SqliteEntryLog implements EntryLog {
  private static final String SELECT = "SELECT number, entry FROM entry ORDER BY number";

  private final Path file;
  private final OpenHearing hearing;
  private final EntryCodec codec = new EntryCodec();

  private SqliteEntryLog(Path file, OpenHearing hearing) {
    this.file = file;
    this.hearing = hearing;
  }

  /**
   * Makes a new, empty hearing and opens it.
   *
   * @throws StoreException OCCUPIED if something is there already; nothing is left behind on
   *     failure
   */
  public static SqliteEntryLog create(Path file) throws StoreException {
    Opening.createEmpty(file, FileFormat.CURRENT);
    return open(file);
  }

  /**
   * Opens a hearing: for writing if possible, else for reading, as {@link #access} then says.
   *
   * @throws StoreException if it is not there, is no hearing, is damaged, or is of a newer format
   */
  public static SqliteEntryLog open(Path file) throws StoreException {
    return open(file, FileFormat.CURRENT);
  }

  static SqliteEntryLog open(Path file, FileFormat format) throws StoreException {
    return new SqliteEntryLog(file, Opening.open(file, format));
  }

  /** As if the medium could not be written. */
  static SqliteEntryLog openReadOnly(Path file, FileFormat format) throws StoreException {
    return new SqliteEntryLog(file, Opening.openReadOnly(file, format));
  }

  @Override
  public Path file() {
    return file;
  }

  @Override
  public Access access() {
    return hearing.access();
  }

  @Override
  public List<Entry> readAll() throws StoreException {
    List<Entry> entries = new ArrayList<>();
    try (PreparedStatement select = hearing.database().prepare(SELECT);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        entries.add(decode(rows.getLong(1), rows.getBytes(2)));
      }
    } catch (SQLException e) {
      throw hearing.database().failure(e);
    }
    entries.sort(Entry.ORDER);
    return entries;
  }

  /** Adding nothing still writes to the disk, so that it shows whether writing works. */
  @Override
  public void append(List<Entry> entries) throws StoreException {
    if (access() != Access.WRITE) {
      throw new StoreException(Kind.READ_ONLY, file, access().name());
    }
    List<byte[]> lines = entries.stream().map(codec::encode).toList();
    hearing.requireThere();
    if (lines.size() == 1) {
      // A single statement is a transaction of its own.
      insert(lines);
    } else {
      hearing.database().transaction(() -> insert(lines));
    }
  }

  /**
   * Looks whether every entry is as it was written.
   *
   * @param seal what an earlier check has told, if somebody noted it down
   */
  public LogCheck check(Optional<String> seal) throws StoreException {
    return ChainCheck.of(hearing.database(), seal);
  }

  @Override
  public void copyTo(Path target) throws StoreException {
    VerifiedCopy.of(hearing.database(), target, FileFormat.SUMMARY);
  }

  @Override
  public void close() throws StoreException {
    hearing.close();
  }

  /** The connection, for making it fail in tests. */
  Database database() {
    return hearing.database();
  }

  private void insert(List<byte[]> lines) throws StoreException {
    try {
      new ChainedRows(hearing.database()).insert(lines, "");
    } catch (SQLException e) {
      throw hearing.database().failure(e);
    }
    if (lines.isEmpty()) {
      hearing.database().run("PRAGMA user_version = " + hearing.version());
    }
  }

  private Entry decode(long number, byte[] line) throws StoreException {
    try {
      return codec.decode(line);
    } catch (MalformedJsonException e) {
      String detail = "entry " + number + ", " + e.getMessage();
      throw new StoreException(Kind.DAMAGED, file, detail, e);
    }
  }
}
