package org.hearingdesk.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Adds entries to the table, each chained to the one before it. */
final class ChainedRows {
  private static final String INSERT =
      "INSERT INTO entry (entry, salt, digest, link, vouches) VALUES (CAST(? AS TEXT), ?, ?, ?, ?)";

  /** What follows is chained to the last entry; chance comes from SQLite, which asks the system. */
  private static final String END =
      "SELECT (SELECT link FROM entry ORDER BY number DESC LIMIT 1), randomblob(?)";

  private static final String UNCHAINED =
      "SELECT number, entry FROM entry WHERE link IS NULL ORDER BY number";
  private static final String CHAIN =
      "UPDATE entry SET salt = ?, digest = ?, link = ? WHERE number = ?";

  private final Database database;

  ChainedRows(Database database) {
    this.database = database;
  }

  /**
   * Adds entries, inside the transaction that is open, or as one if there is only one.
   *
   * @param vouches for entries that are rewritten together with this; mostly blank
   */
  void insert(List<byte[]> lines, String vouches) throws SQLException, StoreException {
    End end = end(lines.size());
    byte[] link = end.link;
    try (PreparedStatement insert = database.prepare(INSERT)) {
      for (int i = 0; i < lines.size(); i++) {
        byte[] salt = Chain.salt(end.chance, i);
        byte[] digest = Chain.digest(salt, lines.get(i), vouches);
        link = Chain.link(link, digest);
        insert.setBytes(1, lines.get(i));
        insert.setBytes(2, salt);
        insert.setBytes(3, digest);
        insert.setBytes(4, link);
        insert.setString(5, vouches);
        insert.executeUpdate();
      }
    }
  }

  /** Chains all entries of a file that was written before entries were chained. */
  static void chainAll(Database database) throws SQLException, StoreException {
    byte[] link = new byte[0];
    try (PreparedStatement select = database.prepare(UNCHAINED);
        PreparedStatement chance = database.prepare("SELECT randomblob(" + Chain.SALT + ")");
        PreparedStatement update = database.prepare(CHAIN);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        byte[] salt = only(chance);
        byte[] digest = Chain.digest(salt, rows.getBytes(2), "");
        link = Chain.link(link, digest);
        update.setBytes(1, salt);
        update.setBytes(2, digest);
        update.setBytes(3, link);
        update.setLong(4, rows.getLong(1));
        update.executeUpdate();
      }
    }
  }

  /** Where the chain ends, with enough chance for the salts of what is added. */
  private static final class End {
    private final byte[] link;
    private final byte[] chance;

    End(byte[] link, byte[] chance) {
      this.link = link;
      this.chance = chance;
    }
  }

  private End end(int entries) throws SQLException, StoreException {
    try (PreparedStatement select = database.prepare(END)) {
      select.setInt(1, Math.max(1, entries) * Chain.SALT);
      try (ResultSet rows = select.executeQuery()) {
        byte[] link = rows.next() ? rows.getBytes(1) : null;
        return new End(link == null ? new byte[0] : link, rows.getBytes(2));
      }
    }
  }

  private static byte[] only(PreparedStatement select) throws SQLException {
    try (ResultSet rows = select.executeQuery()) {
      if (!rows.next()) {
        throw new SQLException("nothing came back");
      }
      return rows.getBytes(1);
    }
  }
}
