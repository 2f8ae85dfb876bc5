package org.hearingdesk.ui.kit;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/**
 * Runs on the FX thread: at once when called there, otherwise later, in the order of the calls.
 *
 * <p>Give it as an {@link Executor}, so that a test can give {@code Runnable::run}. A failure
 * reaches the FX thread's uncaught-exception handler.
 */
public final class FxExecutor implements Executor {

  @Override
  public void execute(Runnable work) {
    if (Platform.isFxApplicationThread()) {
      work.run();
    } else {
      Platform.runLater(work);
    }
  }
}
