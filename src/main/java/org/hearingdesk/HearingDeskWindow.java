package org.hearingdesk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.settings.RecentHearing;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.ui.kit.AppIcon;
import org.hearingdesk.ui.kit.FxExecutor;

/** The window of the program: shows the welcome screen or the open hearing. */
public final class HearingDeskWindow extends Application {
  /** The argument that opens a copy of the sample hearing. */
  static final String SAMPLE = "--sample";

  /** The stage of a hearing that is being held, as the settings have it. */
  private static final String LIVE = org.hearingdesk.domain.hearing.Stage.LIVE.name();

  /** Starts JavaFX and shows the window; returns when it has been closed. */
  public static void main(String[] arguments) {
    launch(HearingDeskWindow.class, arguments);
  }

  private final Messages messages = Messages.forLocale(Locale.getDefault());
  private final PersonFolders folders = PersonFolders.ofThisProcess();
  private final Executor fx = new FxExecutor();
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Math.max(2, Runtime.getRuntime().availableProcessors() - 1),
          Thread.ofPlatform().daemon().name("worker-", 0).factory());

  private Optional<OneWindow> listening = Optional.empty();

  @Override
  public void start(Stage stage) {
    start(stage, getParameters().getRaw());
  }

  void start(Stage stage, List<String> arguments) {
    AppIcon.on(stage);
    Settings settings = Settings.in(folders.settings(), folders.local());
    Frame frame =
        new Frame(
            stage,
            messages,
            fx,
            workers,
            settings,
            path -> getHostServices().showDocument(path.toUri().toString()));
    List<String> wanted = arguments.isEmpty() ? lastLive(settings) : arguments;
    if (arguments.contains(SAMPLE) || isTheOne(frame, wanted)) {
      frame.show(wanted);
    } else {
      Platform.exit();
    }
  }

  /**
   * Whether no other window of this person is open; one that came a moment earlier gets the file.
   */
  private boolean isTheOne(Frame frame, List<String> wanted) {
    listening = OneWindow.listen(folders.runtime(), file -> fx.execute(() -> frame.askedFor(file)));
    return listening.isPresent()
        || !OneWindow.handOver(folders.runtime(), wanted.stream().findFirst().map(Path::of));
  }

  /** On the day of a hearing, the program comes back to it. */
  private static List<String> lastLive(Settings settings) {
    return settings.recent().stream()
        .limit(1)
        .filter(last -> last.stage().equals(LIVE))
        .map(RecentHearing::file)
        .filter(Files::exists)
        .map(Path::toString)
        .toList();
  }

  @Override
  public void stop() {
    listening.ifPresent(OneWindow::close);
    workers.shutdownNow();
  }
}
