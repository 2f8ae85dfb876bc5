package org.hearingdesk.session;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.StoreException;

/** A hearing's file on a disk that can be made to fail. Safe on every thread. */
public final class FailingLog extends ForwardingLog {
  private volatile Optional<StoreException.Kind> failure = Optional.empty();

  public FailingLog(EntryLog log) {
    super(log);
  }

  /** From now on nothing can be written, for this reason. */
  public void failWith(StoreException.Kind kind) {
    failure = Optional.of(kind);
  }

  /** From now on everything can be written again. */
  public void mend() {
    failure = Optional.empty();
  }

  @Override
  public void append(List<Entry> entries) throws StoreException {
    if (failure.isPresent()) {
      throw new StoreException(failure.get(), file(), "made to fail");
    }
    super.append(entries);
  }
}
