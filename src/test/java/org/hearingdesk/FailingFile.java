package org.hearingdesk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.StoreException;

/** A hearing's file on a disk that can be made to fail. Safe on every thread. */
public final class FailingFile implements EntryLog {
  private final EntryLog log;
  private volatile Optional<StoreException.Kind> failure = Optional.empty();

  public FailingFile(EntryLog log) {
    this.log = log;
  }

  /** From now on nothing can be written, for this reason; empty mends it. */
  public void fail(Optional<StoreException.Kind> kind) {
    failure = kind;
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
    if (failure.isPresent()) {
      throw new StoreException(failure.get(), file(), "made to fail");
    }
    log.append(entries);
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
