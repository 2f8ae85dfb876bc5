package org.hearingdesk.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.log.LogCheck;
import org.hearingdesk.domain.log.LogCheck.Fault;
import org.jspecify.annotations.Nullable;

/** Follows the chain of a log from its first entry to its last. */
final class ChainCheck {
  /** As much of a link as people write down. */
  private static final int SEAL = 32;

  private static final String SELECT =
      "SELECT number, entry, salt, digest, link, vouches FROM entry ORDER BY number";
  private static final String VOUCHES =
      "SELECT vouches FROM entry WHERE vouches <> '' ORDER BY number";

  private final Database database;
  private final String noted;
  private final Map<Long, String> vouched = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private Optional<Long> sealed = Optional.empty();
  private byte[] link = new byte[0];
  private long expected = 1;
  private int entries;
  private int rewritten;

  private ChainCheck(Database database, Optional<String> seal) {
    this.database = database;
    this.noted = seal.map(ChainCheck::written).orElse("");
  }

  /**
   * @param seal that somebody noted down earlier, however it is spaced
   */
  static LogCheck of(Database database, Optional<String> seal) throws StoreException {
    ChainCheck check = new ChainCheck(database, seal);
    try {
      check.readVouches();
      check.follow();
      return new LogCheck(
          check.entries,
          check.upgraded(),
          check.rewritten,
          check.faults,
          check.seal(),
          check.sealed);
    } catch (SQLException e) {
      throw database.failure(e);
    }
  }

  /** Lines of "number digest", for entries that were rewritten when a person was erased. */
  private void readVouches() throws SQLException, StoreException {
    try (PreparedStatement select = database.prepare(VOUCHES);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        rows.getString(1).lines().forEach(this::vouch);
      }
    }
  }

  private void vouch(String line) {
    int space = line.indexOf(' ');
    if (line.matches("\\d{1,18} [0-9a-f]{64}")) {
      vouched.put(Long.parseLong(line.substring(0, space)), line.substring(space + 1));
    }
  }

  private void follow() throws SQLException, StoreException {
    try (PreparedStatement select = database.prepare(SELECT);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        long number = rows.getLong(1);
        if (number > expected) {
          faults.add(new Fault.Missing(expected, number - 1));
        }
        see(number, new Row(rows));
        expected = number + 1;
        entries++;
      }
    }
  }

  private void see(long number, Row row) {
    if (row.digest == null || row.link == null) {
      faults.add(new Fault.Unchained(number));
      return;
    }
    seeContent(number, row, row.digest);
    boolean gap =
        !faults.isEmpty()
            && faults.getLast() instanceof Fault.Missing missing
            && missing.last() == number - 1;
    if (!gap && !Arrays.equals(row.link, Chain.link(link, row.digest))) {
      faults.add(new Fault.OutOfPlace(number));
    }
    link = row.link;
    if (!noted.isEmpty() && faults.isEmpty() && Chain.hex(link).startsWith(noted)) {
      sealed = Optional.of(number);
    }
  }

  private void seeContent(long number, Row row, byte[] digest) {
    byte[] salt = row.salt == null ? new byte[0] : row.salt;
    byte[] found = Chain.digest(salt, row.entry, row.vouches);
    if (Arrays.equals(found, digest)) {
      return;
    }
    if (Chain.hex(found).equals(vouched.get(number))) {
      rewritten++;
    } else {
      faults.add(new Fault.Changed(number));
    }
  }

  private Optional<LogCheck.Upgraded> upgraded() throws SQLException, StoreException {
    try (PreparedStatement select =
            database.prepare("SELECT entries, at FROM upgrade WHERE entries > 0 LIMIT 1");
        ResultSet rows = select.executeQuery()) {
      return rows.next()
          ? Optional.of(new LogCheck.Upgraded(rows.getInt(1), rows.getString(2)))
          : Optional.empty();
    }
  }

  /** In groups of four, as people copy it. */
  private String seal() {
    String all = Chain.hex(link);
    return all.isEmpty() ? "" : all.substring(0, SEAL).replaceAll("(.{4})(?!$)", "$1 ");
  }

  private static String written(String seal) {
    String plain = seal.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    boolean hex = plain.chars().allMatch(HexFormat::isHexDigit);
    return hex && plain.length() == SEAL ? plain : "none";
  }

  /** What a row of the table holds. */
  private static final class Row {
    private final byte[] entry;
    private final byte @Nullable [] salt;
    private final byte @Nullable [] digest;
    private final byte @Nullable [] link;
    private final String vouches;

    Row(ResultSet rows) throws SQLException {
      entry = rows.getBytes(2);
      salt = rows.getBytes(3);
      digest = rows.getBytes(4);
      link = rows.getBytes(5);
      vouches = Optional.ofNullable(rows.getString(6)).orElse("");
    }
  }
}
