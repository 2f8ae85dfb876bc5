package org.hearingdesk.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.hearingdesk.store.StoreException.Kind;

/**
 * What makes a database a hearing: its application id, the number of its format, its tables, and
 * how older formats are brought up to date.
 *
 * @param version the format that this program writes
 * @param upgrades one for each older format that it can read
 */
record FileFormat(int version, List<Upgrade> upgrades) {
  /** Stands in the header of the file, where {@code file} and its like look for it: "HDSK". */
  static final int APPLICATION_ID = 0x4844534B;

  /** How the entries of a database are counted, to compare a copy with its original. */
  static final String SUMMARY =
      "SELECT count(*) || ' ' || coalesce(max(number), 0) || ' ' || coalesce((SELECT hex(link) FROM"
          + " entry ORDER BY number DESC LIMIT 1), '') FROM entry";

  /** How entries are chained is told by {@link Chain}. */
  static final String TABLE =
      "CREATE TABLE entry (number INTEGER PRIMARY KEY, entry TEXT NOT NULL,"
          + " salt BLOB, digest BLOB, link BLOB, vouches TEXT) STRICT";

  /** When a file was brought to a later format, and how many entries it had then. */
  static final String UPGRADES =
      "CREATE TABLE upgrade (version INTEGER PRIMARY KEY, at TEXT NOT NULL,"
          + " entries INTEGER NOT NULL) STRICT";

  /** No entry is there twice, whatever is merged. */
  static final String INDEX = "CREATE UNIQUE INDEX entry_id ON entry (entry ->> '$.id')";

  /** For people who look into a file with SQLite's own tools. */
  static final String VIEW =
      """
      CREATE VIEW history AS SELECT number, entry ->> '$.at' AS at,
        entry ->> '$.operator' AS operator, entry ->> '$.fact.type' AS fact, entry FROM entry\
      """;

  private static final String OBJECTS = "table entry, index entry_id, view history, table upgrade";

  /** Entries were not chained in the first format. */
  private static final Upgrade CHAINED =
      new Upgrade(
          1,
          List.of(
              "ALTER TABLE entry ADD COLUMN salt BLOB",
              "ALTER TABLE entry ADD COLUMN digest BLOB",
              "ALTER TABLE entry ADD COLUMN link BLOB",
              "ALTER TABLE entry ADD COLUMN vouches TEXT",
              UPGRADES,
              "INSERT INTO upgrade SELECT 2, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), count(*)"
                  + " FROM entry"),
          ChainedRows::chainAll);

  static final FileFormat CURRENT = new FileFormat(2, List.of(CHAINED));

  FileFormat {
    upgrades = List.copyOf(upgrades);
  }

  /**
   * A step to the next format.
   *
   * @param from the format that it starts from
   * @param statements what it does, all in one transaction
   * @param afterwards what SQL cannot do, in the same transaction
   */
  record Upgrade(int from, List<String> statements, Step afterwards) {
    Upgrade {
      statements = List.copyOf(statements);
    }

    Upgrade(int from, List<String> statements) {
      this(from, statements, database -> {});
    }
  }

  /** Something that is done to a database. */
  @FunctionalInterface
  interface Step {
    void on(Database database) throws SQLException, StoreException;
  }

  /** Makes the tables of an empty database. */
  void create(Database database) throws StoreException {
    database.run("PRAGMA application_id = " + APPLICATION_ID);
    database.transaction(() -> {
      database.run(TABLE);
      database.run(UPGRADES);
      database.run(INDEX);
      database.run(VIEW);
      database.run("PRAGMA user_version = " + version);
    });
  }

  /**
   * The format of a database.
   *
   * @throws StoreException if it is no hearing, or of a format that this program does not know
   */
  int versionOf(Database database, Path file) throws StoreException {
    if (database.number("PRAGMA application_id") != APPLICATION_ID) {
      throw new StoreException(Kind.FOREIGN, file, "not the application id of a hearing");
    }
    int found = database.number("PRAGMA user_version");
    if (found > version) {
      throw new StoreException(Kind.NEWER, file, Integer.toString(found));
    }
    return found;
  }

  /** Makes sure that there is nothing in a database but what belongs there. */
  void requireTables(Database database, Path file) throws StoreException {
    String objects =
        database.value(
            "SELECT group_concat(type || ' ' || name, ', ') FROM"
                + " (SELECT * FROM sqlite_schema ORDER BY name)");
    if (!objects.equals(OBJECTS)) {
      throw new StoreException(Kind.DAMAGED, file, "holds: " + objects);
    }
  }

  /**
   * Brings an older database up to date, step by step, all or nothing. A copy of it as it was is
   * kept beside it.
   */
  void upgrade(Database database, Path file, int found) throws StoreException {
    VerifiedCopy.of(database, keptBeside(file, found), "SELECT count(*) FROM sqlite_schema");
    steps(database, file, found);
  }

  /** The steps alone, for a copy that nobody keeps. */
  void steps(Database database, Path file, int found) throws StoreException {
    database.transaction(() -> {
      for (int from = found; from < version; from++) {
        Upgrade upgrade = upgradeFrom(from, file);
        for (String statement : upgrade.statements()) {
          database.run(statement);
        }
        upgrade.afterwards().on(database);
      }
      database.run("PRAGMA user_version = " + version);
    });
  }

  private Upgrade upgradeFrom(int from, Path file) throws StoreException {
    return upgrades.stream()
        .filter(upgrade -> upgrade.from() == from)
        .findFirst()
        .orElseThrow(() -> new StoreException(Kind.DAMAGED, file, "format " + from));
  }

  /** A free name beside the file that says what the copy is. */
  private static Path keptBeside(Path file, int found) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String ending = dot > 0 ? name.substring(dot) : "";
    Path copy = file.resolveSibling(stem + ".format-" + found + ending);
    for (int i = 2; Files.exists(copy); i++) {
      copy = file.resolveSibling(stem + ".format-" + found + "." + i + ending);
    }
    return copy;
  }
}
