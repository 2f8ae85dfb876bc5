package org.hearingdesk.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/** One connection to one SQLite database, with failures in the words of {@link StoreException}. */
final class Database implements Held.Resource {
  private static final int STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 10_000;

  private final Path file;
  private final Connection connection;

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** How a database is opened. */
  enum Mode {
    /** For writing; the file must be there. */
    WRITE(""),
    /** For writing; the file is made if it is not there. */
    CREATE(""),
    /** For reading, beside a program that writes. */
    READ(""),
    /** For reading from a medium on which nobody can write, not even the marks of a reader. */
    FROZEN("?immutable=1");

    private final String query;

    Mode(String query) {
      this.query = query;
    }
  }

  /**
   * Opens a database.
   *
   * @param patience how long to wait for another program that holds a lock
   */
  static Database open(Path file, Mode mode, Duration patience) throws StoreException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) patience.toMillis());
    config.setReadOnly(mode == Mode.READ || mode == Mode.FROZEN);
    if (mode != Mode.CREATE) {
      config.resetOpenMode(SQLiteOpenMode.CREATE);
    }
    config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, Integer.toString(EntryCodec.LONGEST));
    try {
      // As an address, so that no character of a file name means anything to the driver.
      String address = "jdbc:sqlite:" + file.toUri() + mode.query;
      return new Database(file, config.createConnection(address));
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /**
   * A database that no file holds.
   *
   * @param file where it is to go, for messages
   */
  static Database inMemory(Path file) throws StoreException {
    try {
      return new Database(file, new SQLiteConfig().createConnection("jdbc:sqlite::memory:"));
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  Path file() {
    return file;
  }

  /** Runs a statement that gives nothing back. */
  void run(String sql) throws StoreException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** The first value of the first row. */
  String value(String sql) throws StoreException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  int number(String sql) throws StoreException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getInt(1) : 0;
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  PreparedStatement prepare(String sql) throws StoreException {
    try {
      return connection.prepareStatement(sql);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Several statements, all or none. */
  void transaction(Work work) throws StoreException {
    run("BEGIN IMMEDIATE");
    boolean done = false;
    try {
      work.run();
      run("COMMIT");
      done = true;
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      if (!done) {
        rollBack();
      }
    }
  }

  /** What is done in one transaction. */
  @FunctionalInterface
  interface Work {
    void run() throws SQLException, StoreException;
  }

  /**
   * Looks through the pages of the database.
   *
   * @param patience after this time it stops: reading the entries finds the rest
   * @throws StoreException if a page is damaged
   */
  void check(Duration patience) throws StoreException {
    long deadline = System.nanoTime() + patience.toNanos();
    try {
      ProgressHandler.setHandler(
          connection,
          STEPS_BETWEEN_LOOKS_AT_THE_CLOCK,
          new ProgressHandler() {
            @Override
            protected int progress() {
              return System.nanoTime() - deadline > 0 ? 1 : 0;
            }
          });
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("PRAGMA quick_check(1)")) {
        String found = rows.next() ? rows.getString(1) : "nothing to check";
        if (!"ok".equals(found)) {
          throw new StoreException(StoreException.Kind.DAMAGED, file, String.valueOf(found));
        }
      } finally {
        ProgressHandler.clearHandler(connection);
      }
    } catch (SQLException e) {
      if (primary(e) == SQLiteErrorCode.SQLITE_ERROR.code) {
        throw new StoreException(
            StoreException.Kind.DAMAGED, file, String.valueOf(e.getMessage()), e);
      }
      if (primary(e) != SQLiteErrorCode.SQLITE_INTERRUPT.code) {
        throw failure(e);
      }
    }
  }

  StoreException failure(SQLException e) {
    return failure(file, e);
  }

  @Override
  public void close() throws StoreException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** SQLite rolls back by itself after some failures; then there is nothing left to do. */
  private void rollBack() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      // The first failure is the one to tell.
    }
  }

  private static StoreException failure(Path file, SQLException e) {
    return new StoreException(kind(file, e), file, String.valueOf(e.getMessage()), e);
  }

  private static StoreException.Kind kind(Path file, SQLException e) {
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(primary(e));
    return switch (code) {
      case SQLITE_FULL -> StoreException.Kind.DISK_FULL;
      case SQLITE_CORRUPT, SQLITE_TOOBIG -> StoreException.Kind.DAMAGED;
      case SQLITE_NOTADB -> StoreException.Kind.FOREIGN;
      case SQLITE_BUSY, SQLITE_LOCKED -> StoreException.Kind.LOCKED;
      case SQLITE_READONLY, SQLITE_PERM -> StoreException.Kind.READ_ONLY;
      default -> Files.exists(file) ? StoreException.Kind.IO : StoreException.Kind.GONE;
    };
  }

  /**
   * The code without the detail that SQLite packs into its higher bits; 0 if it is not SQLite's.
   */
  private static int primary(SQLException e) {
    return e instanceof SQLiteException own ? own.getResultCode().code & 0xff : 0;
  }
}
