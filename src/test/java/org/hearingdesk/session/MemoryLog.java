package org.hearingdesk.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.store.EntryLog;

/** A log that lasts as long as the test. */
public final class MemoryLog implements EntryLog {
  private final List<Entry> entries = new ArrayList<>();

  @Override
  public Path file() {
    return Path.of("memory.hearing");
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
  public void append(List<Entry> fresh) {
    entries.addAll(fresh);
  }

  @Override
  public void copyTo(Path target) {
    throw new UnsupportedOperationException("a log in memory has no file");
  }

  @Override
  public void close() {}
}
