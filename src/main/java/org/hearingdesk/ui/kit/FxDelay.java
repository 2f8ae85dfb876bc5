package org.hearingdesk.ui.kit;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** Waits by the clock of the FX thread. Use on that thread only. */
public final class FxDelay implements Delay {

  @Override
  public Pending after(Duration wait, Runnable act) {
    PauseTransition pause =
        new PauseTransition(javafx.util.Duration.millis((double) wait.toMillis()));
    pause.setOnFinished(event -> act.run());
    pause.play();
    return pause::stop;
  }
}
