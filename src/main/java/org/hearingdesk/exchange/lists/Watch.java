package org.hearingdesk.exchange.lists;

import java.util.concurrent.CancellationException;

/** Is told how far a long list has come, and may stop it. */
@FunctionalInterface
public interface Watch {
  /** Looks on and lets everything pass. */
  Watch NONE = (done, of) -> {};

  /**
   * So many lines are done.
   *
   * @throws CancellationException to stop
   */
  void at(int done, int of);
}
