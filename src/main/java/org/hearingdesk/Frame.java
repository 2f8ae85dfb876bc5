package org.hearingdesk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.ui.kit.Banner;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.ActUses;
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
  private static final String NOT_REMEMBERED = "not-remembered";
  private static final Duration PATIENCE = Duration.millis(700);
  private static final String TOLD = "told";
  private static final String USES = "acts.used";

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
  private final RehearsalWindow rehearsal;
  private final ActUses uses;
  private Optional<OpenHearing> open = Optional.empty();
  private Optional<ShellViewModel> shell = Optional.empty();
  private boolean awaited;
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
    this.uses = ActUses.read(settings.get(USES).orElse(""));
    this.welcome = new Welcome(messages, settings, asker, this);
    this.rehearsal = new RehearsalWindow(this, scene, messages, settings, worker, fx);
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
    worker.execute(() -> RehearsalFolder.sweep(Path.of(System.getProperty("java.io.tmpdir", "."))));
    Timeline seconds = new Timeline(new KeyFrame(Duration.millis(250), event -> tick()));
    seconds.setCycleCount(Animation.INDEFINITE);
    seconds.play();
    if (arguments.isEmpty()) {
      showWelcome();
      stage.show();
      return;
    }
    // The window comes with the hearing in it, or empty where that takes long.
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(event -> comeIntoSight());
    awaited = true;
    patience.play();
    if (arguments.contains(HearingDeskWindow.SAMPLE)) {
      openSample();
    } else {
      open(Path.of(arguments.getFirst()));
    }
  }

  /** Opens a hearing; what is open is closed once the other one is read. */
  void open(Path file) {
    if (open.filter(hearing -> hearing.isIn(file)).isEmpty()) {
      load(opener -> opener.open(file));
    }
  }

  /** A second start of the program came with a file, or with none: the window comes forward. */
  void askedFor(Optional<Path> file) {
    file.ifPresent(this::open);
    stage.setIconified(false);
    stage.show();
    stage.toFront();
    stage.requestFocus();
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

  /** Opens what another act has made, and then says what it did. */
  void load(HearingOpener.Source source, Supplier<String> words) {
    var _ =
        CompletableFuture.supplyAsync(() -> opener.attempt(source), worker)
            .whenCompleteAsync(
                (result, failure) -> {
                  loaded(result, failure);
                  if (result instanceof HearingOpener.Opened) {
                    say(words.get());
                  }
                },
                fx);
  }

  /** Does something that takes its time, and then shows what came of it. */
  <T> void later(Supplier<T> work, Consumer<T> show) {
    var _ =
        CompletableFuture.supplyAsync(work, worker)
            .whenCompleteAsync(
                (result, failure) -> {
                  if (failure == null) {
                    show.accept(result);
                  } else {
                    tellFailure(failure);
                  }
                },
                fx);
  }

  private void comeIntoSight() {
    if (awaited) {
      awaited = false;
      stage.show();
    }
  }

  private void loaded(HearingOpener.@Nullable Result result, @Nullable Throwable failure) {
    take(result, failure);
    comeIntoSight();
  }

  private void take(HearingOpener.@Nullable Result result, @Nullable Throwable failure) {
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
    if (shell.isEmpty()) {
      showWelcome();
    }
    shell.ifPresent(
        model -> model.show(new Notice(TROUBLE, Banner.Kind.WARNING, words, List.of())));
  }

  private void say(String words) {
    shell.ifPresent(
        model -> model.show(new Notice(TOLD, Banner.Kind.INFORMATION, words, List.of())));
  }

  /** Closes the hearing and asks which one is next. */
  void closeToWelcome() {
    closeHearing();
    showWelcome();
  }

  /** Rehearses an open hearing. */
  void rehearse(OpenHearing hearing) {
    rehearsal.begin(hearing);
  }

  /** The session of the rehearsal that is in front. */
  Optional<HearingSession> rehearsed() {
    return rehearsal.session();
  }

  /** How often each act has been done. */
  ActUses uses() {
    return uses;
  }

  HearingOpener.Result attempt(HearingOpener.Source source) {
    return opener.attempt(source);
  }

  /** A hearing with these acts of its own, not shown yet. */
  OpenHearing hearing(HearingOpener.Opened opened, Function<OpenHearing, List<Act>> ownActs) {
    return new OpenHearing(
        opened, messages, settings, fx, worker, asker, stage, openFolder, this, ownActs);
  }

  private void show(HearingOpener.Opened opened) {
    closeHearing();
    OpenHearing hearing = hearing(opened, each -> HearingActs.of(each, this));
    open = Optional.of(hearing);
    put(hearing.view(), hearing, hearing.title());
    hearing.begin();
  }

  /** Shows a hearing; {@code root} is its view, or has it within. */
  void put(Parent root, OpenHearing hearing, String title) {
    put(root, hearing.view(), hearing.shell());
    stage.setTitle(title + " – " + messages.text("shell.name"));
  }

  private void showWelcome() {
    ShellViewModel model = welcome.shell();
    ShellView view = welcome.view();
    put(view, view, model);
    stage.setTitle(messages.text("shell.name"));
  }

  private void put(Parent root, ShellView view, ShellViewModel model) {
    shell = Optional.of(model);
    scene.setRoot(root);
    model.themeProperty().set(Themes.chosen(settings));
    attached.unsubscribe();
    attached =
        Subscription.combine(
            view.attach(scene),
            model.themeProperty().subscribe((was, now) -> settings.set("theme", now.key())));
    settings.problem().ifPresent(why -> tellNotRemembered(model, why));
    tick();
  }

  /** A home that nobody may write into: said once in each place, and the program goes on. */
  private void tellNotRemembered(ShellViewModel model, String why) {
    String words = messages.text("shell.not_remembered", why);
    model.show(new Notice(NOT_REMEMBERED, Banner.Kind.WARNING, words, List.of()));
  }

  private void closeHearing() {
    rehearsal.leave();
    settings.set(USES, uses.write());
    open.ifPresent(OpenHearing::close);
    open = Optional.empty();
  }

  private void tick() {
    if (rehearsal.inFront()) {
      rehearsal.tick();
      return;
    }
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
