package org.hearingdesk.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.StoreException;

/** A log for tests that is gone with the test, and that can be told to fail. */
public final class InMemoryEntryLog implements EntryLog {
  private final List<Entry> entries = new ArrayList<>();
  private boolean failing;

  /** From now on nothing can be written, or again everything. */
  public void failing(boolean failing) {
    this.failing = failing;
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  @Override
  public Path file() {
    return Path.of("test.hearing");
  }

  @Override
  public Access access() {
    return Access.WRITE;
  }

  @Override
  public List<Entry> readAll() {
    return entries();
  }

  @Override
  public void append(List<Entry> fresh) throws StoreException {
    if (failing) {
      throw failure();
    }
    entries.addAll(fresh);
  }

  @Override
  public void copyTo(Path target) throws StoreException {
    throw failure();
  }

  @Override
  public void close() {
    // nothing is held
  }

  private static StoreException failure() {
    return new StoreException(StoreException.Reason.values()[0], "test");
  }
}
