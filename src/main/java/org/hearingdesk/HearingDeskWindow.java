package org.hearingdesk;

import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.stage.Stage;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.AppIcon;
import org.hearingdesk.ui.kit.FxExecutor;

/** The window of the program: shows the welcome screen or the open hearing. */
public final class HearingDeskWindow extends Application {
  /** The argument that opens a copy of the sample hearing. */
  static final String SAMPLE = "--sample";

  /** Starts JavaFX and shows the window; returns when it has been closed. */
  public static void main(String[] arguments) {
    launch(HearingDeskWindow.class, arguments);
  }

  private final Messages messages = Messages.forLocale(Locale.getDefault());
  private final Executor fx = new FxExecutor();
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Math.max(2, Runtime.getRuntime().availableProcessors() - 1),
          Thread.ofPlatform().daemon().name("worker-", 0).factory());

  @Override
  public void start(Stage stage) {
    AppIcon.on(stage);
    new Frame(
            stage,
            messages,
            fx,
            workers,
            OwnSettings.ofThisPerson(),
            path -> getHostServices().showDocument(path.toUri().toString()))
        .show(getParameters().getRaw());
  }

  @Override
  public void stop() {
    workers.shutdownNow();
  }
}
