package org.hearingdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.json.MalformedJsonException;
import org.hearingdesk.store.StoreException.Kind;

/**
 * What can still be read of a damaged hearing, put into a new one. The damaged file is looked
 * through page by page, without SQLite, and stays as it is.
 *
 * @param entries how many were found
 * @param lost how many are missing between the first and the last that was found
 * @param last when the last one that was found had been recorded
 */
public record Recovery(int entries, long lost, Optional<Instant> last) {
  private static final long LARGEST = 512L * 1024 * 1024;

  /**
   * Makes a new hearing of what can be read.
   *
   * @param target must be free
   * @throws StoreException FOREIGN if there is not one entry in the file
   */
  public static Recovery of(Path damaged, Path target) throws StoreException {
    Map<String, Entry> found = new HashMap<>();
    long highest = 0;
    EntryCodec codec = new EntryCodec();
    for (SalvagedRow row : rows(damaged)) {
      try {
        Entry entry = codec.decode(row.text());
        found.putIfAbsent(entry.id(), entry);
        highest = Math.max(highest, row.number());
      } catch (MalformedJsonException e) {
        // What is no entry any more cannot be told.
      }
    }
    if (found.isEmpty()) {
      throw new StoreException(Kind.FOREIGN, damaged, "no entry in it");
    }
    List<Entry> entries = new ArrayList<>(found.values());
    entries.sort(Entry.ORDER);
    try (EntryLog log = SqliteEntryLog.create(target)) {
      log.append(entries);
    }
    long lost = Math.max(0, highest - entries.size());
    return new Recovery(entries.size(), lost, Optional.of(entries.getLast().at()));
  }

  private static List<SalvagedRow> rows(Path damaged) throws StoreException {
    try {
      Path side = OpenHearing.sideFileOf(damaged);
      if (!Files.exists(damaged)) {
        throw new StoreException(Kind.MISSING, damaged, "not there");
      }
      if (Files.size(damaged) > LARGEST || (Files.exists(side) && Files.size(side) > LARGEST)) {
        throw new StoreException(Kind.FOREIGN, damaged, "too large for a hearing");
      }
      byte[] wal = Files.exists(side) ? Files.readAllBytes(side) : new byte[0];
      return new Salvage(Files.readAllBytes(damaged), wal).rows();
    } catch (IOException e) {
      throw new StoreException(Kind.IO, damaged, String.valueOf(e.getMessage()), e);
    }
  }
}
