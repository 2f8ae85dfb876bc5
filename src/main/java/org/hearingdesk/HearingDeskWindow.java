package org.hearingdesk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.stage.Stage;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.settings.SettingsFolder;
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
    start(stage, getParameters().getRaw());
  }

  void start(Stage stage, List<String> arguments) {
    AppIcon.on(stage);
    String system = System.getProperty("os.name", "");
    Path home = Path.of(System.getProperty("user.home", "."));
    Path folder = SettingsFolder.of(system, System.getenv(), home);
    Path local = SettingsFolder.local(system, System.getenv(), home);
    new Frame(
            stage,
            messages,
            fx,
            workers,
            Settings.in(folder, local),
            path -> getHostServices().showDocument(path.toUri().toString()))
        .show(arguments);
  }

  @Override
  public void stop() {
    workers.shutdownNow();
  }
}
