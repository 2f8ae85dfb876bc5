package org.hearingdesk.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Runs inside a program that is being measured, behind its class path: sees when what it looks for
 * is on the screen, then clicks on each place and sees when that is drawn, says so and halts.
 *
 * <p>{@code Probe MAIN NODE STARTED [ARGUMENT...]}: the class that is the program, the id of the
 * node, and when the process was started.
 */
public final class Probe extends AnimationTimer {
  private static final Duration REST = Duration.ofSeconds(2);
  private static final int FRAMES = 2;

  private final String node;
  private final Instant started;
  private final Queue<String> places = new ArrayDeque<>();
  private int framesSeen;
  private Instant restUntil = Instant.MAX;
  private @Nullable String clicked;
  private long clickedAt;

  private Probe(String node, Instant started) {
    this.node = node;
    this.started = started;
  }

  /** Starts the program with a probe in it. */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    Probe probe = new Probe(arguments[1], Instant.parse(arguments[2]));
    Thread.ofPlatform().daemon().start(probe::begin);
    String[] rest = List.of(arguments).subList(3, arguments.length).toArray(String[]::new);
    Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object) rest);
  }

  private void begin() {
    while (true) {
      try {
        Platform.runLater(this::start);
        return;
      } catch (IllegalStateException toolkitNotThereYet) {
        LockSupport.parkNanos(2_000_000);
      }
    }
  }

  @Override
  public void handle(long now) {
    if (restUntil.equals(Instant.MAX)) {
      lookForStart();
    } else if (clicked != null) {
      framesSeen++;
      if (framesSeen > FRAMES) {
        say(clicked, (System.nanoTime() - clickedAt) / 1e6);
        clicked = null;
        restUntil = Instant.now().plusMillis(500);
      }
    } else if (Instant.now().isAfter(restUntil)) {
      next();
    }
  }

  private void lookForStart() {
    if (find(node) == null) {
      return;
    }
    framesSeen++;
    if (framesSeen > FRAMES) {
      say("start", Duration.between(started, Instant.now()).toNanos() / 1e6);
      say("computed", computed());
      for (String place : List.of("prepare", "priorities", "minutes", "publish", "history")) {
        places.add("rail-" + place);
      }
      restUntil = Instant.now().plus(REST);
    }
  }

  private void next() {
    if (places.size() == 5) {
      say("memory", resident());
    }
    String place = places.poll();
    if (place == null) {
      say("memory-after", resident());
      System.out.flush();
      Runtime.getRuntime().halt(0);
    } else if (find(place) instanceof ToggleButton button) {
      clicked = place;
      framesSeen = 0;
      clickedAt = System.nanoTime();
      button.fire();
    }
  }

  private static @Nullable Node find(String id) {
    for (Window window : Window.getWindows()) {
      Node found = window.isShowing() ? window.getScene().lookup("#" + id) : null;
      if (found != null && found.getLayoutBounds().getWidth() > 0 && !found.isDisabled()) {
        return found;
      }
    }
    return null;
  }

  /** How long the processors have worked for it, in ms: what other programs disturb least. */
  private static double computed() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(duration -> duration.toNanos() / 1e6)
        .orElse(Double.NaN);
  }

  /** What the process holds of the memory of the computer, in MB; Linux tells it. */
  private static double resident() {
    try (var lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> line.replaceAll("\\D", ""))
          .mapToDouble(kilobytes -> Double.parseDouble(kilobytes) / 1024)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException e) {
      return Double.NaN;
    }
  }

  private static void say(String what, double value) {
    System.out.println("probe " + what + " " + value);
  }
}
