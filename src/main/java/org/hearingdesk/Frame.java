package org.hearingdesk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.ui.kit.Banner;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.shell.Notice;
import org.hearingdesk.ui.shell.ShellView;
import org.hearingdesk.ui.shell.ShellViewModel;
import org.jspecify.annotations.Nullable;

/**
 * What the window holds: the welcome screen, or one open hearing. Opening another one closes the
 * first.
 */
final class Frame {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final String TROUBLE = "trouble";

  private final Stage stage;
  private final Messages messages;
  private final Executor fx;
  private final Executor worker;
  private final Settings settings;
  private final Consumer<Path> openFolder;
  private final Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
  private final FileAsker asker;
  private final Welcome welcome;
  private final HearingOpener opener;
  private Optional<OpenHearing> open = Optional.empty();
  private Optional<ShellViewModel> shell = Optional.empty();
  private Subscription attached = Subscription.EMPTY;

  Frame(
      Stage stage,
      Messages messages,
      Executor fx,
      Executor worker,
      Settings settings,
      Consumer<Path> openFolder) {
    this.openFolder = openFolder;
    this.stage = stage;
    this.messages = messages;
    this.fx = fx;
    this.worker = worker;
    this.settings = settings;
    this.opener = new HearingOpener(messages, settings);
    this.asker = new FileAsker(stage, messages);
    this.welcome = new Welcome(messages, settings, asker, this);
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> fx.execute(() -> tellFailure(failure)));
    scene.setOnDragOver(event -> {
      if (Dropped.hearing(event.getDragboard()).isPresent()) {
        event.acceptTransferModes(TransferMode.COPY);
      }
    });
    scene.setOnDragDropped(event -> {
      Optional<Path> file = Dropped.hearing(event.getDragboard());
      file.ifPresent(this::open);
      event.setDropCompleted(file.isPresent());
    });
  }

  /** Shows the window with what the command line asked for. */
  void show(List<String> arguments) {
    stage.setScene(scene);
    stage.setMinWidth(800);
    stage.setMinHeight(600);
    stage.setTitle(messages.text("shell.name"));
    stage.setOnCloseRequest(event -> closeHearing());
    Timeline seconds = new Timeline(new KeyFrame(Duration.millis(250), event -> tick()));
    seconds.setCycleCount(Animation.INDEFINITE);
    seconds.play();
    showWelcome();
    stage.show();
    if (arguments.contains(HearingDeskWindow.SAMPLE)) {
      openSample();
    } else {
      arguments.stream().findFirst().map(Path::of).ifPresent(this::open);
    }
  }

  /** Opens a hearing; what is open is closed once the other one is read. */
  void open(Path file) {
    load(opener -> opener.open(file));
  }

  void openSample() {
    load(HearingOpener::sample);
  }

  /** Opens what another act has made. */
  void load(HearingOpener.Source source) {
    var _ =
        CompletableFuture.supplyAsync(() -> opener.attempt(source), worker)
            .whenCompleteAsync(this::loaded, fx);
  }

  private void loaded(HearingOpener.@Nullable Result result, @Nullable Throwable failure) {
    if (failure != null || result == null) {
      tellFailure(failure == null ? new IllegalStateException("nothing was opened") : failure);
      return;
    }
    switch (result) {
      case HearingOpener.Opened hearing -> show(hearing);
      case HearingOpener.Refused refused -> tell(refused.reason());
    }
  }

  /** A bug: the person gets its code, and the program goes on. */
  void tellFailure(Throwable failure) {
    String code = Failures.note(failure);
    tell(messages.text("shell.failure", code));
  }

  /** Says above the content what went wrong. */
  void tell(String words) {
    shell.ifPresent(
        model -> model.show(new Notice(TROUBLE, Banner.Kind.WARNING, words, List.of())));
  }

  /** Closes the hearing and asks which one is next. */
  void closeToWelcome() {
    closeHearing();
    showWelcome();
  }

  private void show(HearingOpener.Opened opened) {
    closeHearing();
    OpenHearing hearing =
        new OpenHearing(opened, messages, settings, fx, worker, asker, stage, openFolder, this);
    open = Optional.of(hearing);
    put(hearing.view(), hearing.shell());
    stage.setTitle(hearing.title() + " – " + messages.text("shell.name"));
    hearing.begin();
  }

  private void showWelcome() {
    ShellViewModel model = welcome.shell();
    put(welcome.view(), model);
    stage.setTitle(messages.text("shell.name"));
  }

  private void put(ShellView view, ShellViewModel model) {
    shell = Optional.of(model);
    scene.setRoot(view);
    model.themeProperty().set(Themes.chosen(settings));
    attached.unsubscribe();
    attached =
        Subscription.combine(
            view.attach(scene),
            model.themeProperty().subscribe((was, now) -> settings.set("theme", now.key())));
    tick();
  }

  private void closeHearing() {
    open.ifPresent(OpenHearing::close);
    open = Optional.empty();
  }

  private void tick() {
    open.ifPresentOrElse(OpenHearing::tick, welcome::tick);
  }

  /** The look that was chosen the last time. */
  private static final class Themes {
    static Theme chosen(Settings settings) {
      String key = settings.get("theme").orElse(Theme.SYSTEM.key());
      for (Theme theme : Theme.values()) {
        if (theme.key().equals(key)) {
          return theme;
        }
      }
      return Theme.SYSTEM;
    }
  }
}
