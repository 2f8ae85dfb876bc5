package org.hearingdesk.bench;

import java.nio.file.Path;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;

/** Long hearings as files. */
public final class LongHearings {
  private LongHearings() {}

  /** Writes an invented hearing; of each 25 entries one is an intervention. */
  public static void write(Path file, int entries) throws StoreException {
    try (SqliteEntryLog log = SqliteEntryLog.create(file)) {
      log.append(LongHearing.entries(entries));
    }
  }
}
