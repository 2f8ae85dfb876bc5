package org.hearingdesk.ui.kit;

import java.time.Duration;

/**
 * Does something a little later on the FX thread, such as after a pause of typing. Tests hand in
 * one that waits for nobody.
 */
@FunctionalInterface
public interface Delay {

  /** Runs {@code act} once after {@code wait}, unless it is cancelled before. */
  Pending after(Duration wait, Runnable act);

  /** Something that has not happened yet. */
  @FunctionalInterface
  interface Pending {
    /** Keeps it from happening; does nothing when it has happened. */
    void cancel();
  }
}
