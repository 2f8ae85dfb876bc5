package org.hearingdesk.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.StoreException;

/** A log whose disk can be made to fail. */
final class FailingLog implements EntryLog {
  private final EntryLog log;
  private Optional<StoreException.Kind> failure = Optional.empty();

  FailingLog(EntryLog log) {
    this.log = log;
  }

  void failWith(StoreException.Kind kind) {
    failure = Optional.of(kind);
  }

  void mend() {
    failure = Optional.empty();
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
