package org.hearingdesk.session;

import java.nio.file.Path;
import java.util.List;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.StoreException;

/** A log that does what another one does, except for what a test wants otherwise. */
abstract class ForwardingLog implements EntryLog {
  private final EntryLog log;

  ForwardingLog(EntryLog log) {
    this.log = log;
  }

  @Override
  public Path file() {
    return log.file();
  }

  @Override
  public Access access() {
    return log.access();
  }

  @Override
  public List<Entry> readAll() throws StoreException {
    return log.readAll();
  }

  @Override
  public void append(List<Entry> entries) throws StoreException {
    log.append(entries);
  }

  @Override
  public void rewrite(List<Entry> rewritten, Entry telling) throws StoreException {
    log.rewrite(rewritten, telling);
  }

  @Override
  public void copyTo(Path target) throws StoreException {
    log.copyTo(target);
  }

  @Override
  public void close() throws StoreException {
    log.close();
  }
}
