package org.hearingdesk.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.StoreException;

/** A log in memory that can be told to fail. */
public final class InMemoryEntryLog implements EntryLog {
  private final List<Entry> entries = new ArrayList<>();
  private Optional<StoreException.Kind> failure = Optional.empty();

  /** From now on nothing can be written, for this reason; empty mends it. */
  public void fail(Optional<StoreException.Kind> kind) {
    failure = kind;
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  @Override
  public Path file() {
    return Path.of("sample.hearing");
  }

  @Override
  public Access access() {
    return Access.WRITE;
  }

  @Override
  public List<Entry> readAll() {
    return List.copyOf(entries);
  }

  @Override
  public void append(List<Entry> fresh) throws StoreException {
    if (failure.isPresent()) {
      throw new StoreException(failure.get(), file(), "told to fail");
    }
    entries.addAll(fresh);
  }

  @Override
  public void copyTo(Path target) throws StoreException {
    throw new StoreException(StoreException.Kind.GONE, target, "a log in memory has no copies");
  }

  @Override
  public void close() {}
}
