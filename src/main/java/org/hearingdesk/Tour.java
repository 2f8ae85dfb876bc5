package org.hearingdesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.hearingdesk.ui.floor.FloorPlace;
import org.hearingdesk.ui.history.HistoryPlace;
import org.hearingdesk.ui.minutes.MinutesPlace;
import org.hearingdesk.ui.prepare.PreparePlace;
import org.hearingdesk.ui.publish.PublishPlace;
import org.hearingdesk.ui.shell.ShellView;

/**
 * Walks once through the program and leaves: what the installer learns the classes from that a day
 * needs, so that the program starts quickly and the first click in each place is no slower than the
 * second. Nobody else starts it. It leaves with 1 when it has not come to the end.
 */
public final class Tour extends Application {
  private static final Duration STEP = Duration.millis(120);
  private static final int PATIENCE = 500;
  private static final int REST = 4;

  /** A list, and a grid that is counted as large files are. */
  private static final String BALLOTS = "Voter,A,B,C\n1,1,2,3\n2,2,1,3\n3,1,3,2\n";

  private final HearingDeskWindow window = new HearingDeskWindow();
  private final Queue<Runnable> steps = new ArrayDeque<>();
  private Optional<Scene> scene = Optional.empty();
  private int waited;

  /** Walks; the folder is where it may write. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path ballots = Files.writeString(folder.resolve("ballots.csv"), BALLOTS);
    String demo = folder.resolve("demo").toString();
    boolean done =
        command("--version")
            && command("rank", ballots.toString())
            && command("rank", "--method", "schulze", "--format", "json", ballots.toString())
            && command("demo", "--out", demo)
            && command("history", Path.of(demo, "sample.hearing").toString());
    if (!done) {
      System.exit(1);
    }
    launch(Tour.class, arguments);
    System.exit(0);
  }

  private static boolean command(String... arguments) {
    return Main.run(arguments) == 0;
  }

  @Override
  public void start(Stage stage) {
    window.start(stage, List.of(HearingDeskWindow.SAMPLE));
    scene = Optional.of(stage.getScene());
    List.of(
            PreparePlace.ID,
            FloorPlace.ID,
            "priorities",
            MinutesPlace.ID,
            PublishPlace.ID,
            HistoryPlace.ID,
            FloorPlace.ID)
        .forEach(place -> steps.add(() -> place(place)));
    steps.add(() -> press(KeyCode.F1, false));
    steps.add(() -> press(KeyCode.ESCAPE, false));
    steps.add(() -> press(KeyCode.K, true));
    steps.add(() -> type("floor"));
    steps.add(() -> press(KeyCode.ESCAPE, false));
    steps.add(() -> press(KeyCode.F2, false));
    steps.add(() -> type("ban"));
    steps.add(() -> press(KeyCode.ENTER, false));
    steps.add(() -> press(KeyCode.ENTER, true));
    steps.add(() -> type("The delegation supports it. !p "));
    steps.add(() -> press(KeyCode.F11, false));
    steps.add(() -> press(KeyCode.F11, false));
    Timeline walk = new Timeline(new KeyFrame(STEP, event -> step()));
    walk.setCycleCount(Animation.INDEFINITE);
    walk.play();
  }

  @Override
  public void stop() {
    window.stop();
  }

  /** One step at each fourth beat, so that what it shows is drawn and what it waits for comes. */
  private void step() {
    waited++;
    if (waited > PATIENCE) {
      System.exit(1);
    }
    boolean ready = rail(FloorPlace.ID).filter(button -> !button.isDisabled()).isPresent();
    if (!ready || waited % REST != 0) {
      return;
    }
    Runnable next = steps.poll();
    if (next == null) {
      Platform.exit();
    } else {
      next.run();
    }
  }

  private Optional<ToggleButton> rail(String place) {
    return scene
        .map(each -> each.lookup("#" + ShellView.railId(place)))
        .map(ToggleButton.class::cast);
  }

  private void place(String id) {
    rail(id).ifPresent(ToggleButton::fire);
  }

  private void press(KeyCode key, boolean control) {
    for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      fire(new KeyEvent(type, "", "", key, false, control, false, false));
    }
  }

  private void type(String text) {
    text.codePoints()
        .mapToObj(Character::toString)
        .map(letter ->
            new KeyEvent(
                KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false))
        .forEach(this::fire);
  }

  private void fire(KeyEvent event) {
    scene.ifPresent(each ->
        Event.fireEvent(
            Optional.<EventTarget>ofNullable(each.getFocusOwner()).orElse(each), event));
  }
}
